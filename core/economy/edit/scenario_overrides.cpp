#include "economy/edit/scenario_overrides.h"

#include "economy/table/row_text.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr TableId overrides = TableId::overrides;

bool isEnabled(const Economy& effective, const std::string& arrangement) {
    const auto row = effective[TableId::arrangements].find({arrangement});
    return row && isYes(effective.effectiveText(TableId::arrangements, *row, "enabled"));
}

} // namespace

std::vector<OverrideRow> overrideRows(const Economy& economy, std::span<const std::string> scenarios,
                                      const Economy& effective) {
    const Table& table = economy[overrides];
    std::vector<OverrideRow> all;
    for (const std::string& scenario : scenarios) {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < table.size(); ++row)
            if (table.at(row, "scenario") == scenario) rows.push_back(row);
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
            return numberIn(table.at(a, "position")) < numberIn(table.at(b, "position"));
        });
        for (const std::size_t row : rows) {
            auto cell = parseAddress(table.at(row, "cell"));
            if (!cell || cell->isRow()) continue;
            const std::string& arrangement = table.at(row, "arrangement");
            all.push_back({row, std::move(*cell), economy.effectiveText(overrides, row, "change"),
                           table.at(row, "value"), arrangement,
                           arrangement.empty() || isEnabled(effective, arrangement)});
        }
    }
    return all;
}

int lastPosition(const Table& all, std::string_view scenario) {
    int last = 0;
    for (std::size_t row = 0; row < all.size(); ++row)
        if (all.at(row, "scenario") == scenario)
            last = std::max(last, static_cast<int>(numberIn(all.at(row, "position"))));
    return last;
}

Row copiedOverride(const OverrideRow& from, std::string_view scenario, int position, std::string against) {
    const bool sets = from.change == "set";
    return rowOf(overrides,
                 {{"scenario", std::string(scenario)},
                  {"position", std::to_string(position)},
                  {"cell", toText(from.cell)},
                  {"change", sets ? std::string() : from.change},
                  {"value", from.value},
                  {"arrangement", from.arrangement},
                  {"against", sets && !from.cell.hasWildcard() ? std::move(against) : std::string()}});
}

} // namespace breakeven
