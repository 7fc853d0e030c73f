#include "economy/edit/scenario_overrides.h"

#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

constexpr TableId overrides = TableId::overrides;

// Which arrangements are enabled while overrides act one after the other.
class Switches {
public:
    explicit Switches(const Economy& economy) {
        const Table& table = economy[TableId::arrangements];
        for (std::size_t row = 0; row < table.size(); ++row)
            enabled_[table[row].front()] = isYes(economy.effectiveText(table.id(), row, "enabled"));
    }

    bool areOn(const std::string& arrangement) const {
        const auto at = enabled_.find(arrangement);
        return at != enabled_.end() && at->second;
    }

    void follow(const OverrideRow& change) {
        if (change.cell.table != TableId::arrangements || change.cell.column != "enabled") return;
        const Column& column = specification(TableId::arrangements)
                                   .columns[*specification(TableId::arrangements).find("enabled")];
        const CanonicalText text = canonical(column, change.value);
        if (!std::holds_alternative<std::string>(text)) return;
        const std::string& typed = std::get<std::string>(text);
        for (auto& [arrangement, enabled] : enabled_)
            if (matches(change.cell.keys, {arrangement}))
                enabled = isYes(typed.empty() ? column.defaultText : typed);
    }

private:
    std::map<std::string, bool> enabled_;
};

std::vector<std::size_t> rowsOf(const Table& table, const std::string& scenario) {
    std::vector<std::pair<Decimal, std::size_t>> placed;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.at(row, "scenario") == scenario)
            placed.emplace_back(numberIn(table.at(row, "position")), row);
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::size_t> rows;
    for (const auto& [position, row] : placed) rows.push_back(row);
    return rows;
}

} // namespace

std::vector<OverrideRow> overrideRows(const Economy& economy, std::span<const std::string> lineage,
                                      std::size_t passedOver) {
    const Table& table = economy[overrides];
    std::vector<OverrideRow> all;
    std::size_t first = 0;
    for (std::size_t i = 0; i < lineage.size(); ++i) {
        if (i == passedOver) first = all.size();
        for (const std::size_t row : rowsOf(table, lineage[i])) {
            auto cell = parseAddress(table.at(row, "cell"));
            if (cell && !cell->isRow())
                all.push_back({row, std::move(*cell), economy.effectiveText(overrides, row, "change"),
                               table.at(row, "value"), table.at(row, "arrangement"), true});
        }
    }
    if (passedOver >= lineage.size()) first = all.size();
    Switches switches(economy);
    for (const OverrideRow& change : all)
        if (change.arrangement.empty()) switches.follow(change);
    for (OverrideRow& change : all) {
        if (change.arrangement.empty()) continue;
        change.acts = switches.areOn(change.arrangement);
        if (change.acts) switches.follow(change);
    }
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(first));
    return all;
}

std::vector<OverrideRow> ownOverrideRows(const Economy& economy, const std::string& scenario) {
    const auto chain = lineage(economy, scenario);
    if (chain && !chain->empty()) return overrideRows(economy, *chain, chain->size() - 1);
    return overrideRows(economy, std::span(&scenario, 1));
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
