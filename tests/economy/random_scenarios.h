#pragma once

#include "economy/reading/horizon.h"
#include "economy/scenario/scenario.h"
#include "economy/small_economy.h"
#include "economy/table/value.h"
#include "support/draw.h"
#include "support/generator.h"

#include <map>
#include <string>
#include <vector>

/// Scenarios on random economies that change cells alone and by wildcards, for arrangements and without,
/// switch arrangements, make years of indices and lengthen the projection.
namespace breakeven::test {

inline std::size_t anyRowOf(const Economy& economy, TableId table, Draw& draw) {
    return static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(economy[table].size()) - 1));
}

inline std::string anyOf(Draw& draw, const std::vector<std::string>& choices) {
    return draw.oneOf<std::string>(choices);
}

struct RandomChange {
    std::string cell, change, value;
};

inline RandomChange randomChange(const Economy& economy, Draw& draw) {
    const auto cellOf = [&](TableId table, const char* column) {
        return toText(economy[table].address(anyRowOf(economy, table, draw), column));
    };
    const auto keyOf = [&](TableId table) { return economy[table][anyRowOf(economy, table, draw)].front(); };
    const std::string factor = anyOf(draw, {"90%", "1.1", "50%"});
    switch (draw.between(1, 18)) {
    case 1:
    case 2:
        return {cellOf(TableId::budgets, "amount"), "set", std::to_string(1000 * draw.between(1, 3))};
    case 3:
        return {cellOf(TableId::budgets, "amount"), "add", std::to_string(100 * draw.between(1, 3))};
    case 4:
        return {"budgets:" + keyOf(TableId::budgets) + ":*:amount", "multiply", factor};
    case 5:
        return {"budgets:*:*:amount", "multiply", factor};
    case 6:
    case 7: {
        const auto years = projectedYears(economy);
        const auto year =
            static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(years.size()) - 1));
        return {"indices:" + keyOf(TableId::indices) + ":" + toText(years[year]) + ":rate",
                draw.oneIn(2) ? "set" : "add", anyOf(draw, {"0.5%", "1.5%"})};
    }
    case 8:
        return {"indices:" + keyOf(TableId::indices) + ":*:rate", "add", "0.25%"};
    case 9:
        return {cellOf(TableId::savings, "delivery"), "set", anyOf(draw, {"60%", "80%"})};
    case 10:
        return {"savings:*:*:delivery", "multiply", "90%"};
    case 11:
    case 12:
        return {cellOf(TableId::arrangements, "enabled"), "set", draw.oneIn(3) ? "yes" : "no"};
    case 13:
        return {cellOf(TableId::arrangements, "ramp"), "set", anyOf(draw, {"50%;100%", "20%;60%;100%"})};
    case 14:
        return {"arrangements:*:start_year", "add", "1"};
    case 15:
        return {cellOf(TableId::effects, "ramp"), "set", anyOf(draw, {"100%", "50%;100%"})};
    case 16:
        return {cellOf(TableId::budgets, "recurrent"), "set", anyOf(draw, {"yes", "no", ""})};
    case 17:
        return {"economy:pdc_rate", "set", anyOf(draw, {"3.25%", "4%"})};
    default:
        return {"economy:years", draw.oneIn(2) ? "add" : "set", draw.oneIn(2) ? "1" : "2"};
    }
}

/// Gives a scenario up to `count` changes that can act in it.
inline void addChanges(Economy& economy, const std::string& scenario, int count, Draw& draw) {
    for (int position = 1; position <= count; ++position) {
        Economy changed = economy;
        const auto change = randomChange(economy, draw);
        std::string arrangement;
        const bool isSwitch = change.cell.ends_with(":enabled");
        if (draw.oneIn(3) && !isSwitch && !change.cell.starts_with("economy:"))
            arrangement =
                economy[TableId::arrangements][anyRowOf(economy, TableId::arrangements, draw)].front();
        testing::add(changed, TableId::overrides,
                     {{"scenario", scenario},
                      {"position", std::to_string(position)},
                      {"cell", change.cell},
                      {"change", change.change},
                      {"value", change.value},
                      {"arrangement", arrangement}});
        if (applyScenario(changed, scenario)) economy = std::move(changed);
    }
}

inline void addScenario(Economy& economy, const std::string& code, const std::string& parent, int changes,
                        Draw& draw) {
    testing::add(economy, TableId::scenarios, {{"scenario", code}, {"parent", parent}, {"name", code}});
    addChanges(economy, code, changes, draw);
}

/// A random economy with a scenario `under` and three beside one another on it or on base: `s`, `t` and `u`.
inline Economy economyWithScenarios(int seed, int changes) {
    Draw draw(static_cast<std::uint64_t>(seed) * 77 + 5);
    Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), {2 + seed % 3, 2, 3, 8, 2 + seed % 4});
    addScenario(economy, "under", draw.oneIn(2) ? "" : "dearer", 2, draw);
    for (const char* code : {"s", "t", "u"})
        addScenario(economy, code, draw.oneIn(4) ? "" : "under", static_cast<int>(draw.between(1, changes)),
                    draw);
    return economy;
}

/// What a cell counts as, looked up row by row: of an index the latest earlier year's rate where a year has
/// none of its own.
inline std::string plainlyCounted(const Economy& economy, const std::string& address) {
    if (const auto place = economy.locate(address)) return economy.effectiveText(*place);
    if (!address.starts_with("indices:")) return {};
    std::string best, rate;
    const Table& table = economy[TableId::indices];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string own = "indices:" + table[row][0] + ":";
        if (!address.starts_with(own)) continue;
        const std::string year = address.substr(own.size(), 7);
        if (table[row][1] <= year && table[row][1] >= best) {
            best = table[row][1];
            rate = table[row][2];
        }
    }
    return rate;
}

/// Every cell that a scenario may override, in any of these economies; of indices all years any of them
/// projects.
inline std::vector<std::string> everyCell(const std::vector<const Economy*>& economies) {
    std::map<std::string, bool> cells;
    for (const Economy* economy : economies)
        for (const TableSpec& spec : allTables()) {
            if (!isProjectedFrom(spec.id)) continue;
            for (std::size_t row = 0; row < (*economy)[spec.id].size(); ++row)
                for (const Column& column : spec.columns)
                    if (!column.key) cells[toText((*economy)[spec.id].address(row, column.name))] = true;
        }
    for (const Economy* economy : economies)
        for (const FinancialYear year : projectedYears(*economy))
            for (const Row& index : (*economies.front())[TableId::indices].rows())
                cells["indices:" + index[0] + ":" + toText(year) + ":rate"] = true;
    std::vector<std::string> all;
    for (const auto& [cell, known] : cells) all.push_back(cell);
    return all;
}

} // namespace breakeven::test
