#pragma once

#include "economy/table/economy.h"

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <utility>

namespace breakeven::testing {

/// Appends a row given by column names; the other cells are blank.
inline void add(Economy& economy, TableId table,
                std::initializer_list<std::pair<std::string_view, std::string>> cells) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    for (const auto& [column, text] : cells) row[spec.find(column).value()] = text;
    if (!economy[table].append(std::move(row))) throw std::logic_error("duplicate row");
}

/// A commissioner and a trust, an indexed nursing budget and a block contract, 2015/16 and two years on.
inline Economy smallEconomy() {
    using enum TableId;
    Economy e;
    add(e, economy, {{"name", "Small"}, {"base_year", "2015/16"}, {"years", "2"}});
    add(e, organisations, {{"org", "CCG"}, {"name", "Commissioner"}, {"kind", "commissioner"}});
    add(e, organisations, {{"org", "RNL"}, {"name", "Trust"}, {"kind", "acute"}});
    add(e, indices, {{"index", "pay"}, {"year", "2016/17"}, {"rate", "2%"}});
    add(e, indices, {{"index", "pay"}, {"year", "2017/18"}, {"rate", "3%"}});
    add(e, budgets,
        {{"org", "RNL"},
         {"line", "nursing"},
         {"name", "Nursing"},
         {"category", "nursing"},
         {"amount", "100000"},
         {"index", "pay"}});
    add(e, contracts,
        {{"contract", "B1"},
         {"commissioner", "CCG"},
         {"provider", "RNL"},
         {"form", "block"},
         {"value", "110000"}});
    return e;
}

} // namespace breakeven::testing
