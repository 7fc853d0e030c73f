#include "support/owned_rows.h"

#include "support/economy_builder.h"

namespace breakeven::test {

Economy withOwnedRows(Economy economy) {
    const auto code = [&](TableId table, std::size_t row) { return economy[table][row].front(); };
    const std::size_t count = economy[TableId::arrangements].size();
    if (count == 0) return economy;
    const std::string owner = code(TableId::arrangements, 0);
    const std::string other = code(TableId::arrangements, count - 1);
    const std::string first = code(TableId::organisations, 0);
    const std::string second = code(TableId::organisations, 1);
    const std::string commissioner = code(TableId::organisations, economy[TableId::organisations].size() - 1);
    EconomyBuilder rows{std::move(economy)};
    using enum TableId;
    rows.add(populations,
             {{"population", "OWN"}, {"segment", "people"}, {"people", "50000"}, {"growth_index", "ageing"}});
    rows.add(contracts, {{"contract", "OWN-CAP"},
                         {"commissioner", commissioner},
                         {"provider", first},
                         {"form", "capitation"},
                         {"population", "OWN"},
                         {"rate_per_head", "41.27"},
                         {"phase_in", "50%;100%"},
                         {"arrangement", owner}});
    rows.add(contracts, {{"contract", "OWN-SUB"},
                         {"commissioner", commissioner},
                         {"provider", second},
                         {"form", "block"},
                         {"value", "1234567"},
                         {"uplift_index", "uplift"}});
    rows.add(contracts, {{"contract", "OWN-ONCE"},
                         {"commissioner", commissioner},
                         {"provider", first},
                         {"form", "block"},
                         {"value", "300000.01"},
                         {"recurrent", "no"},
                         {"arrangement", other}});
    rows.add(subcontracts,
             {{"contract", "OWN-CAP"}, {"subcontract", "OWN-SUB"}, {"share", "60%"}, {"arrangement", owner}});
    rows.add(riskShares, {{"contract", "OWN-CAP"},
                          {"band", "gain"},
                          {"party", second},
                          {"direction", "gain"},
                          {"share", "30%"}});
    rows.add(riskShares, {{"contract", "OWN-CAP"},
                          {"band", "loss"},
                          {"party", commissioner},
                          {"direction", "loss"},
                          {"share", "50%"}});
    rows.add(budgets, {{"org", first},
                       {"line", "own-once"},
                       {"name", "Setting up"},
                       {"category", "other_cost"},
                       {"amount", "250000"},
                       {"index", "prices"},
                       {"recurrent", "no"},
                       {"arrangement", owner}});
    rows.add(budgets, {{"org", first},
                       {"line", "own-later"},
                       {"name", "Care at home"},
                       {"category", "nursing"},
                       {"amount", "400000"},
                       {"index", "pay"},
                       {"contract", "OWN-CAP"},
                       {"arrangement", owner},
                       {"start_year", "2016/17"}});
    rows.add(savings, {{"org", first},
                       {"scheme", "own"},
                       {"category", "all"},
                       {"start_year", "2015/16"},
                       {"amount", "150000"},
                       {"index", "prices"},
                       {"arrangement", owner}});
    rows.add(capital, {{"org", first},
                       {"project", "own"},
                       {"year", "2015/16"},
                       {"amount", "2000000"},
                       {"life_years", "7"},
                       {"funding", "loan"},
                       {"interest_rate", "3%"},
                       {"arrangement", owner}});
    rows.add(overrides, {{"scenario", "worse"},
                         {"position", "9"},
                         {"cell", "indices:prices:*:rate"},
                         {"change", "add"},
                         {"value", "0.3%"},
                         {"arrangement", owner}});
    return std::move(rows.economy);
}

} // namespace breakeven::test
