#include "support/generator.h"

#include "support/economy_builder.h"

#include <array>

#include <fmt/format.h>

namespace breakeven::test {

namespace {

void addOrganisations(EconomyDraft& draft, const EconomySize& size) {
    static constexpr std::array kinds{"acute",         "acute",     "specialist",
                                      "mental_health", "community", "integrated"};
    for (int i = 1; i <= size.providers; ++i) {
        const std::string& code = draft.providers.emplace_back(fmt::format("P{:03}", i));
        draft.rows.add(
            TableId::organisations,
            {{"org", code},
             {"name", fmt::format("Provider {}", i)},
             {"kind", draft.draw.oneOf<const char*>(kinds)},
             {"market_forces_factor", fmt::format("1.{:06}", draft.draw.between(0, 28999) * 10 + 7)},
             {"minimum_cash", std::to_string(draft.draw.between(0, 2) * 500'000)},
             {"break_even_years", draft.draw.oneIn(3) ? "5" : ""},
             {"agency_ceiling",
              draft.draw.oneIn(2) ? std::to_string(draft.draw.between(2, 9) * 1'000'000) : ""}});
    }
    for (int i = 1; i <= size.commissioners; ++i) {
        const std::string& code = draft.commissioners.emplace_back(fmt::format("C{:03}", i));
        draft.rows.add(TableId::organisations, {{"org", code},
                                                {"name", fmt::format("Commissioner {}", i)},
                                                {"kind", "commissioner"},
                                                {"market_forces_factor", ""}});
    }
}

void addServices(EconomyDraft& draft, int services) {
    for (int i = 1; i <= services; ++i) {
        const std::string& code = draft.services.emplace_back(fmt::format("S{:02}", i));
        draft.rows.add(TableId::services, {{"service", code},
                                           {"name", fmt::format("Service {}", i)},
                                           {"emergency", i % 3 == 1 ? "yes" : ""},
                                           {"specialised", i % 5 == 0 ? "yes" : ""}});
    }
}

} // namespace

Economy randomEconomy(std::uint64_t seed, const EconomySize& size) {
    EconomyDraft draft(seed, size.years);
    draft.rows.add(TableId::economy, {{"name", fmt::format("Random economy {}", seed)},
                                      {"base_year", draft.year(0)},
                                      {"years", std::to_string(size.years)},
                                      {"support_form", draft.draw.oneIn(2) ? "pdc" : "loan"},
                                      {"plan_scenario", draft.draw.oneIn(3) ? "dearer" : ""}});
    addOrganisations(draft, size);
    addServices(draft, size.services);
    addIndicesAndPrices(draft);
    addCare(draft, size.activityLines);
    addArrangements(draft);
    addCapitations(draft);
    addBudgets(draft);
    addSavings(draft);
    addBalanceSheets(draft);
    addScenarios(draft);
    return std::move(draft.rows.economy);
}

} // namespace breakeven::test
