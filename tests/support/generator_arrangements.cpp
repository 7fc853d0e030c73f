#include "support/economy_builder.h"

#include <array>

#include <fmt/format.h>

namespace breakeven::test {

namespace {

// A care model at a provider: fewer emergencies, others seen elsewhere, paid for by a fund and its own staff.
void addCareModel(EconomyDraft& draft, std::size_t provider, const std::string& code) {
    const std::string& org = draft.providers[provider];
    const std::string& partner = draft.providers[(provider + 1) % draft.providers.size()];
    const auto services = draft.servicesOf(provider);
    const auto service = [&] { return draft.services[draft.draw.oneOf<std::size_t>(services)]; };
    const auto add = [&](EconomyBuilder::Cells cells) { draft.rows.add(TableId::effects, cells); };
    draft.rows.add(TableId::arrangements,
                   {{"arrangement", code},
                    {"name", "Care model " + code},
                    {"kind", draft.draw.oneIn(2) ? "mcp" : "pacs"},
                    {"lead", org},
                    {"start_year", draft.year(static_cast<int>(draft.draw.between(1, 2)))},
                    {"ramp", "30%;70%;100%"},
                    {"enabled", draft.draw.oneIn(5) ? "no" : ""}});
    add({{"arrangement", code},
         {"effect", "avoid"},
         {"type", "avoid"},
         {"org", org},
         {"service", service()},
         {"rate", perCent(draft.draw.between(100, 1500))}});
    add({{"arrangement", code},
         {"effect", "divert"},
         {"type", "divert"},
         {"org", org},
         {"partner", partner},
         {"service", service()},
         {"to_service", draft.services.front()},
         {"category", "nursing"},
         {"rate", perCent(draft.draw.between(200, 2000))},
         {"ratio", "0.9"},
         {"unit_cost", std::to_string(draft.draw.between(30, 900))},
         {"index", "pay"}});
    add({{"arrangement", code},
         {"effect", "team"},
         {"type", "spend"},
         {"org", org},
         {"category", "nursing"},
         {"rate", "0.8%"},
         {"base", draft.draw.oneIn(2) ? "income" : "cost"}});
    add({{"arrangement", code},
         {"effect", "fund"},
         {"type", "fund"},
         {"org", org},
         {"partner", "outside"},
         {"amount", std::to_string(draft.income[provider] / 100)},
         {"last_year", draft.year(draft.years)}});
    draft.rows.add(TableId::budgets, {{"org", org},
                                      {"line", "hub-" + code},
                                      {"name", "Hub"},
                                      {"category", "premises"},
                                      {"function", "estates"},
                                      {"amount", std::to_string(draft.income[provider] / 400)},
                                      {"index", "prices"},
                                      {"arrangement", code}});
}

// A chain of two providers: a service moves, costs are shared and saved, a fee is paid, surpluses pooled.
void addChain(EconomyDraft& draft, std::size_t provider, const std::string& code, bool merge) {
    const std::string& org = draft.providers[provider];
    const std::string& partner = draft.providers[(provider + 1) % draft.providers.size()];
    const auto services = draft.servicesOf(provider);
    const auto add = [&](EconomyBuilder::Cells cells) { draft.rows.add(TableId::effects, cells); };
    draft.rows.add(TableId::arrangements,
                   {{"arrangement", code},
                    {"name", "Chain " + code},
                    {"kind", merge ? "acquisition" : "management_contract"},
                    {"lead", partner},
                    {"start_year", draft.year(static_cast<int>(draft.draw.between(1, draft.years - 1)))},
                    {"ramp", "20%;60%;100%"}});
    add({{"arrangement", code},
         {"effect", "move"},
         {"type", "relocate"},
         {"org", org},
         {"partner", partner},
         {"service", draft.services[draft.draw.oneOf<std::size_t>(services)]},
         {"rate", perCent(draft.draw.between(500, 6000))}});
    add({{"arrangement", code},
         {"effect", "offices"},
         {"type", "save"},
         {"org", org},
         {"partner", partner},
         {"function", "corporate"},
         {"rate", "1.5%"},
         {"base", draft.draw.oneIn(2) ? "combined_income" : "cost"}});
    add({{"arrangement", code},
         {"effect", "buying"},
         {"type", "save"},
         {"org", partner},
         {"category", "non_pay"},
         {"amount", std::to_string(draft.income[provider] / 300)},
         {"index", "prices"}});
    add({{"arrangement", code},
         {"effect", "fee"},
         {"type", "fee"},
         {"org", org},
         {"partner", partner},
         {"rate", "0.75%"},
         {"ramp", "100%"}});
    if (merge)
        add({{"arrangement", code},
             {"effect", "merge"},
             {"type", "merge"},
             {"org", org},
             {"partner", partner}});
    else
        add({{"arrangement", code},
             {"effect", "pool"},
             {"type", "pool"},
             {"org", org},
             {"partner", partner},
             {"rate", "30%"}});
}

} // namespace

void addArrangements(EconomyDraft& draft) {
    const std::size_t count = draft.providers.size();
    if (count < 2) return;
    for (std::size_t p = 0, n = 1; p + 1 < count; p += 4, ++n) {
        addCareModel(draft, p, fmt::format("M{}", n));
        if (p + 2 < count) addChain(draft, p + 1, fmt::format("K{}", n), draft.draw.oneIn(3));
    }
}

void addScenarios(EconomyDraft& draft) {
    const auto scenario = [&](const char* code, const char* parent, const char* name) {
        draft.rows.add(TableId::scenarios, {{"scenario", code}, {"parent", parent}, {"name", name}});
    };
    const auto override = [&](const char* code, const char* position, const char* cell, const char* change,
                              const char* value) {
        draft.rows.add(TableId::overrides, {{"scenario", code},
                                            {"position", position},
                                            {"cell", cell},
                                            {"change", change},
                                            {"value", value}});
    };
    scenario("dearer", "", "Dearer pay");
    override("dearer", "1", "indices:pay:*:rate", "add", "0.5%");
    scenario("worse", "dearer", "Dearer pay and fewer savings");
    override("worse", "1", "savings:*:*:delivery", "multiply", "50%");
    override("worse", "2", "arrangements:*:start_year", "add", "1");
    draft.rows.add(TableId::notes, {{"note", "made"},
                                    {"cell", "economy:name"},
                                    {"text", "Made by random draws; no organisation is meant."}});
}

} // namespace breakeven::test
