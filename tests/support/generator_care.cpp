#include "support/economy_builder.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace breakeven::test {

namespace {

constexpr std::array growthIndices{"growth", "slow", "ageing"};

struct IndexDraw {
    const char* name;
    std::int64_t low, high; // hundredths of a per cent
};
constexpr std::array<IndexDraw, 8> indices{{{"pay", 100, 350},
                                            {"prices", 50, 300},
                                            {"uplift", -160, 270},
                                            {"cip", 50, 400},
                                            {"allocation", 100, 400},
                                            {"growth", -100, 450},
                                            {"slow", -300, 100},
                                            {"ageing", 100, 250}}};

std::int64_t price(std::size_t service) { return 60 + static_cast<std::int64_t>(service * service) * 37; }

// Two contracts may share a provider's care for a commissioner: a main one, and a block over the last
// services.
void addContracts(EconomyDraft& draft, EconomyDraft::Pair& pair) {
    const std::string& commissioner = draft.commissioners[pair.commissioner];
    const std::string& provider = draft.providers[pair.provider];
    const bool withBlock = pair.services.size() > 2 && draft.draw.oneIn(2);
    const std::size_t inMain = pair.services.size() - (withBlock ? 1 : 0);
    const auto kind = draft.draw.between(1, 10);
    const std::string code = commissioner + "-" + provider;
    const std::string tariff = draft.draw.oneIn(4) ? "local" : "national";
    if (kind <= 6) {
        const bool marginal = draft.draw.oneIn(3);
        draft.rows.add(TableId::contracts,
                       {{"contract", code},
                        {"commissioner", commissioner},
                        {"provider", provider},
                        {"form", "activity"},
                        {"tariff", tariff},
                        {"marginal_rate", marginal ? perCent(draft.draw.between(30, 70) * 100) : ""},
                        {"marginal_baseline",
                         marginal ? std::to_string(pair.value * draft.draw.between(20, 50) / 100) : ""}});
    } else if (kind <= 8) {
        draft.rows.add(
            TableId::contracts,
            {{"contract", code},
             {"commissioner", commissioner},
             {"provider", provider},
             {"form", "blended"},
             {"tariff", tariff},
             {"variable_rate", perCent(draft.draw.between(20, 80) * 100)},
             {"rebase_after", draft.draw.oneIn(2) ? std::to_string(draft.draw.between(1, 3)) : ""}});
    } else {
        draft.rows.add(TableId::contracts, {{"contract", code},
                                            {"commissioner", commissioner},
                                            {"provider", provider},
                                            {"form", "block"},
                                            {"tariff", tariff},
                                            {"value", hundredths(pair.value * 97)},
                                            {"uplift_index", "uplift"}});
    }
    pair.contracts.push_back(code);
    for (std::size_t i = 0; i < inMain; ++i)
        draft.rows.add(TableId::contractServices,
                       {{"contract", code}, {"service", draft.services[pair.services[i]]}});
    if (!withBlock) return;
    draft.rows.add(TableId::contracts, {{"contract", code + "-block"},
                                        {"commissioner", commissioner},
                                        {"provider", provider},
                                        {"form", "block"},
                                        {"tariff", "national"},
                                        {"value", hundredths(pair.value * 13)},
                                        {"uplift_index", "uplift"},
                                        {"recurrent", draft.draw.oneIn(6) ? "no" : ""}});
    pair.contracts.push_back(code + "-block");
    draft.rows.add(TableId::contractServices,
                   {{"contract", code + "-block"}, {"service", draft.services[pair.services.back()]}});
}

} // namespace

void addIndicesAndPrices(EconomyDraft& draft) {
    for (const auto& [index, low, high] : indices)
        for (int t = 1; t <= draft.years; ++t)
            draft.rows.add(TableId::indices, {{"index", index},
                                              {"year", draft.year(t)},
                                              {"rate", perCent(draft.draw.between(low, high))}});
    for (std::size_t s = 0; s < draft.services.size(); ++s) {
        draft.rows.add(TableId::tariffs, {{"tariff", "national"},
                                          {"service", draft.services[s]},
                                          {"year", draft.year(0)},
                                          {"price", std::to_string(price(s))}});
        draft.rows.add(TableId::tariffs, {{"tariff", "local"},
                                          {"service", draft.services[s]},
                                          {"year", draft.year(-1)},
                                          {"price", hundredths(price(s) * draft.draw.between(85, 115))}});
        if (draft.draw.oneIn(4))
            draft.rows.add(TableId::tariffs, {{"tariff", "national"},
                                              {"service", draft.services[s]},
                                              {"year", draft.projectedYear()},
                                              {"price", hundredths(price(s) * draft.draw.between(95, 112))}});
    }
    for (const char* tariff : {"national", "local"})
        for (int t = 0; t <= draft.years; ++t)
            draft.rows.add(TableId::tariffChanges, {{"tariff", tariff},
                                                    {"year", draft.year(t)},
                                                    {"cost_uplift", perCent(draft.draw.between(150, 400))},
                                                    {"efficiency", perCent(draft.draw.between(100, 400))},
                                                    {"other", draft.draw.oneIn(3) ? "0.35%" : ""}});
}

void addCare(EconomyDraft& draft, int activityLines) {
    const auto providers = static_cast<int>(draft.providers.size());
    draft.income.assign(draft.providers.size(), 0);
    draft.spend.assign(draft.commissioners.size(), 0);
    const std::size_t most = std::min<std::size_t>(draft.services.size(), 7);
    for (int p = 0; p < providers; ++p) {
        int left = activityLines / providers + (p < activityLines % providers ? 1 : 0);
        for (std::size_t next = 0; left > 0 && next < draft.commissioners.size(); ++next) {
            EconomyDraft::Pair pair{.commissioner =
                                        (static_cast<std::size_t>(p) + next) % draft.commissioners.size(),
                                    .provider = static_cast<std::size_t>(p),
                                    .services = {},
                                    .contracts = {}};
            for (std::size_t i = 0; i < most && left > 0; ++i, --left) {
                const std::size_t service = (pair.provider + next + i) % draft.services.size();
                const std::int64_t volume = draft.draw.between(800, 40'000);
                pair.services.push_back(service);
                pair.value += volume * price(service);
                draft.rows.add(TableId::activity,
                               {{"commissioner", draft.commissioners[pair.commissioner]},
                                {"provider", draft.providers[pair.provider]},
                                {"service", draft.services[service]},
                                {"volume", std::to_string(volume)},
                                {"growth_index", draft.draw.oneOf<const char*>(growthIndices)}});
            }
            draft.income[pair.provider] += pair.value;
            draft.spend[pair.commissioner] += pair.value;
            addContracts(draft, pair);
            draft.pairs.push_back(std::move(pair));
        }
    }
}

// A third of commissioners hand the first of their contracts, and others, to the provider that holds it.
void addCapitations(EconomyDraft& draft) {
    for (std::size_t c = 0; c < draft.commissioners.size(); ++c) {
        if (!draft.draw.oneIn(3)) continue;
        std::vector<const EconomyDraft::Pair*> own;
        for (const auto& pair : draft.pairs)
            if (pair.commissioner == c) own.push_back(&pair);
        if (own.empty()) continue;
        const std::string& commissioner = draft.commissioners[c];
        const std::string code = "CAP-" + commissioner;
        const std::int64_t people = draft.draw.between(90'000, 400'000);
        for (const char* segment : {"working_age", "older"})
            draft.rows.add(TableId::populations, {{"population", commissioner},
                                                  {"segment", segment},
                                                  {"people", std::to_string(people / 2)},
                                                  {"growth_index", "ageing"},
                                                  {"weight", segment[0] == 'o' ? "1.4" : "0.6"}});
        draft.rows.add(
            TableId::contracts,
            {{"contract", code},
             {"commissioner", commissioner},
             {"provider", draft.providers[own.front()->provider]},
             {"form", "capitation"},
             {"uplift_index", "allocation"},
             {"population", commissioner},
             {"rate_per_head", hundredths(own.front()->value * draft.draw.between(98, 104) / people)},
             {"phase_in", draft.draw.oneIn(2) ? "25%;60%;100%" : "100%"},
             {"minimum_variance", draft.draw.oneIn(2) ? "1%" : ""},
             {"start_year", draft.year(1)}});
        for (std::size_t i = 0; i < own.size(); ++i)
            if (i == 0 || draft.draw.oneIn(3))
                for (const std::string& contract : own[i]->contracts)
                    draft.rows.add(TableId::subcontracts, {{"contract", code},
                                                           {"subcontract", contract},
                                                           {"share", draft.draw.oneIn(3) ? "80%" : ""}});
        const auto band = [&](const char* name, const char* direction, const char* when, const char* from,
                              const char* to, const char* share) {
            draft.rows.add(TableId::riskShares, {{"contract", code},
                                                 {"band", name},
                                                 {"party", commissioner},
                                                 {"direction", direction},
                                                 {"when", when},
                                                 {"from", from},
                                                 {"to", to},
                                                 {"share", share}});
        };
        band("gain", "gain", "", "", "5%", "50%");
        band("large-gain", "gain", "above", "5%", "", "80%");
        band("loss", "loss", "above", "1%", "10%", "40%");
        band("small-loss", "loss", "below", "", "", "100%");
        draft.rows.add(TableId::budgets, {{"org", draft.providers[own.front()->provider]},
                                          {"line", "care-" + commissioner},
                                          {"name", "Care at home"},
                                          {"category", "nursing"},
                                          {"function", "clinical"},
                                          {"amount", std::to_string(own.front()->value / 20)},
                                          {"index", "pay"},
                                          {"contract", code},
                                          {"start_year", draft.year(1)}});
    }
}

} // namespace breakeven::test
