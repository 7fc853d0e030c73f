#pragma once

#include "support/economy_builder.h"

#include <string>

namespace breakeven::test {

/// A trust of which every figure is known by hand: income of £1,000,000 a year, nursing of £900,000 that
/// grows by 2 % and then 3 %, drugs of £50,000.
inline EconomyBuilder linearEconomy() {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "2"}});
    rows.add(TableId::organisations, {{"org", "T"}, {"name", "Trust"}, {"kind", "acute"}});
    rows.add(TableId::indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "2%"}});
    rows.add(TableId::indices, {{"index", "pay"}, {"year", "2016/17"}, {"rate", "3%"}});
    const auto line = [&](const char* code, const char* category, const char* amount, const char* index) {
        rows.add(TableId::budgets, {{"org", "T"},
                                    {"line", code},
                                    {"name", code},
                                    {"category", category},
                                    {"amount", amount},
                                    {"index", index}});
    };
    line("income", "other_income", "1000000", "");
    line("nursing", "nursing", "900000", "pay");
    line("drugs", "drugs", "50000", "");
    return rows;
}

/// A range of percentiles around a cell.
inline void addRange(EconomyBuilder& rows, const char* code, const char* cell, const char* low,
                     const char* high, const char* group = "", const char* change = "") {
    rows.add(TableId::uncertainties, {{"uncertainty", code},
                                      {"cell", cell},
                                      {"change", change},
                                      {"distribution", "normal"},
                                      {"low", low},
                                      {"high", high},
                                      {"group", group}});
}

} // namespace breakeven::test
