#pragma once

#include "proposal/rolled_economies.h"
#include "support/economy_builder.h"

#include <algorithm>

/// A small economy to be rolled forward, small enough to be worked out by hand.
namespace breakeven::test {

/// A trust and a commissioner: base year 2014/15, activity grows by 10 % a year, pay by 2 %.
inline EconomyBuilder smallEconomy(const char* years = "3") {
    EconomyBuilder b;
    b.add(TableId::economy, {{"name", "Small"}, {"base_year", "2014/15"}, {"years", years}});
    b.add(TableId::organisations, {{"org", "T"}, {"name", "Trust"}, {"kind", "acute"}});
    b.add(TableId::organisations, {{"org", "C"}, {"name", "Commissioner"}, {"kind", "commissioner"}});
    b.add(TableId::services, {{"service", "EL"}, {"name", "Elective"}});
    b.add(TableId::indices, {{"index", "growth"}, {"year", "2015/16"}, {"rate", "10%"}});
    b.add(TableId::indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "2%"}});
    b.add(TableId::tariffs, {{"tariff", "N"}, {"service", "EL"}, {"year", "2014/15"}, {"price", "1000"}});
    b.add(TableId::tariffChanges, {{"tariff", "N"}, {"year", "2015/16"}, {"cost_uplift", "1%"}});
    b.add(TableId::activity, {{"commissioner", "C"},
                              {"provider", "T"},
                              {"service", "EL"},
                              {"volume", "1000"},
                              {"growth_index", "growth"}});
    b.add(
        TableId::contracts,
        {{"contract", "K"}, {"commissioner", "C"}, {"provider", "T"}, {"form", "activity"}, {"tariff", "N"}});
    b.add(TableId::contractServices, {{"contract", "K"}, {"service", "EL"}});
    b.add(TableId::budgets, {{"org", "T"},
                             {"line", "nursing"},
                             {"name", "Nursing"},
                             {"category", "nursing"},
                             {"amount", "500000"},
                             {"index", "pay"},
                             {"variable", "40%"},
                             {"step", "20%"},
                             {"driver", "EL"}});
    return b;
}

inline std::string cell(const Economy& economy, const char* address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "none";
}

inline bool tells(const RollForward& rolled, Fate fate, const std::string& address) {
    return std::any_of(rolled.items.begin(), rolled.items.end(), [&](const RolledItem& item) {
        return item.fate == fate && toText(item.address) == address;
    });
}

} // namespace breakeven::test
