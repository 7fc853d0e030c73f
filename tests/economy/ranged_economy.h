#pragma once

#include "economy/small_economy.h"

namespace breakeven::testing {

/// The small economy with a cell of every kind that can be uncertain or cannot, and a sound range.
inline Economy rangedEconomy() {
    using enum TableId;
    Economy e = smallEconomy();
    e[economy].set(0, *specification(economy).find("years"), "3");
    add(e, services, {{"service", "NEL"}, {"name", "Emergency"}, {"emergency", "yes"}});
    add(e, indices, {{"index", "drugs"}, {"year", "2016/17"}, {"rate", "4%"}});
    add(e, tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2015/16"}, {"price", "1500"}});
    add(e, tariffChanges, {{"tariff", "NT"}, {"year", "2016/17"}, {"efficiency", "2%"}});
    add(e, activity, {{"commissioner", "CCG"}, {"provider", "RNL"}, {"service", "NEL"}, {"volume", "1000"}});
    add(e, populations, {{"population", "P"}, {"segment", "all"}, {"people", "100"}});
    add(e, contracts,
        {{"contract", "CAP"},
         {"commissioner", "CCG"},
         {"provider", "RNL"},
         {"form", "capitation"},
         {"population", "P"},
         {"rate_per_head", "10"},
         {"phase_in", "25%;60%;100%"},
         {"start_year", "2016/17"}});
    add(e, savings,
        {{"org", "RNL"},
         {"scheme", "CIP"},
         {"category", "all"},
         {"start_year", "2016/17"},
         {"amount", "1000"},
         {"delivery", "80%"}});
    add(e, balances, {{"org", "RNL"}, {"item", "cash"}, {"amount", "5000"}});
    add(e, loans, {{"org", "RNL"}, {"loan", "L1"}, {"balance", "500"}});
    add(e, capital,
        {{"org", "RNL"}, {"project", "P1"}, {"year", "2016/17"}, {"amount", "50"}, {"life_years", "20"}});
    add(e, arrangements,
        {{"arrangement", "A1"},
         {"name", "Chain"},
         {"kind", "group"},
         {"lead", "RNL"},
         {"start_year", "2016/17"},
         {"ramp", "40%;95%"}});
    add(e, scenarios, {{"scenario", "worse"}, {"name", "Worse"}});
    add(e, overrides,
        {{"scenario", "worse"}, {"position", "1"}, {"cell", "indices:drugs:2017/18:rate"}, {"value", "5%"}});
    add(e, uncertainties,
        {{"uncertainty", "other"},
         {"cell", "contracts:B1:value"},
         {"distribution", "pert"},
         {"low", "100000"},
         {"high", "120000"}});
    add(e, notes, {{"note", "n"}, {"cell", "economy:name"}, {"text", "As published"}});
    return e;
}

} // namespace breakeven::testing
