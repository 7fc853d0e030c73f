#pragma once

#include "economy/small_economy.h"

namespace breakeven::testing {

/// A capitation CAP over the block B1, and rows of every kind that name B1 or CAP.
inline Economy capitated() {
    using enum TableId;
    Economy e = smallEconomy();
    add(e, services, {{"service", "NEL"}, {"name", "Emergency"}});
    add(e, populations, {{"population", "POP"}, {"segment", "all"}, {"people", "1000"}});
    add(e, contracts,
        {{"contract", "CAP"},
         {"commissioner", "CCG"},
         {"provider", "RNL"},
         {"form", "capitation"},
         {"population", "POP"},
         {"rate_per_head", "110"}});
    add(e, contractServices, {{"contract", "B1"}, {"service", "NEL"}});
    add(e, subcontracts, {{"contract", "CAP"}, {"subcontract", "B1"}});
    add(e, riskShares,
        {{"contract", "CAP"}, {"band", "gain"}, {"party", "CCG"}, {"direction", "gain"}, {"share", "50%"}});
    add(e, budgets,
        {{"org", "RNL"},
         {"line", "team"},
         {"name", "Team"},
         {"category", "nursing"},
         {"amount", "1"},
         {"contract", "CAP"}});
    add(e, scenarios, {{"scenario", "s"}, {"name", "S"}});
    add(e, overrides,
        {{"scenario", "s"}, {"position", "10"}, {"cell", "contracts:B1:value"}, {"value", "1"}});
    add(e, overrides,
        {{"scenario", "s"}, {"position", "20"}, {"cell", "subcontracts:CAP:B1:share"}, {"value", "50%"}});
    add(e, overrides,
        {{"scenario", "s"}, {"position", "30"}, {"cell", "budgets:RNL:team:amount"}, {"value", "2"}});
    add(e, notes, {{"note", "n"}, {"cell", "contracts:B1:value"}, {"text", "Agreed"}});
    return e;
}

} // namespace breakeven::testing
