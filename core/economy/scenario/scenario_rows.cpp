#include "economy/scenario/scenario_rows.h"

#include "economy/table/row_keys.h"
#include "economy/table/value.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

constexpr TableId ofArrangements = TableId::arrangements;

/// What an override switches on, if it does.
std::optional<Address> switchedOn(const Economy& economy, std::size_t row) {
    const Table& overrides = economy[TableId::overrides];
    if (!overrides.at(row, "cell").starts_with("arrangements:")) return std::nullopt;
    auto cell = parseAddress(overrides.at(row, "cell"));
    const bool sets = economy.effectiveText(TableId::overrides, row, "change") == "set";
    if (!cell || cell->column != "enabled" || !sets || !isYes(overrides.at(row, "value")))
        return std::nullopt;
    return cell;
}

bool hasOnlyRows(const Economy& economy, std::size_t arrangement, const std::set<std::string>& withEffects) {
    const Table& table = economy[ofArrangements];
    return table.at(arrangement, "kind") == "other" &&
           !isYes(economy.effectiveText(ofArrangements, arrangement, "enabled")) &&
           !withEffects.contains(table[arrangement].front());
}

} // namespace

std::optional<std::size_t> arrangementColumn(TableId table) {
    if (!isProjectedFrom(table)) return std::nullopt;
    const TableSpec& spec = specification(table);
    const auto column = spec.find("arrangement");
    return column && !spec.columns[*column].key ? column : std::nullopt;
}

bool isOfContract(TableId table) {
    return table == TableId::contractServices || table == TableId::subcontracts ||
           table == TableId::riskShares;
}

ScenarioRows::ScenarioRows(const Economy& economy) {
    std::set<std::string> withEffects;
    for (const Row& effect : economy[TableId::effects].rows()) withEffects.insert(effect.front());
    for (std::size_t row = 0; row < economy[ofArrangements].size(); ++row)
        if (hasOnlyRows(economy, row, withEffects)) scenarios_[economy[ofArrangements][row].front()];
    if (scenarios_.empty()) return;
    std::set<std::string> exactly;
    const Table& overrides = economy[TableId::overrides];
    for (std::size_t row = 0; row < overrides.size(); ++row) {
        const auto cell = switchedOn(economy, row);
        if (!cell) continue;
        const std::string& scenario = overrides.at(row, "scenario");
        for (auto& [arrangement, scenarios] : scenarios_) {
            if (!matches(cell->keys, {arrangement})) continue;
            if (std::find(scenarios.begin(), scenarios.end(), scenario) == scenarios.end())
                scenarios.push_back(scenario);
            if (!cell->hasWildcard() && overrides.at(row, "arrangement").empty()) exactly.insert(arrangement);
        }
    }
    std::erase_if(scenarios_, [&](const auto& one) { return !exactly.contains(one.first); });
}

std::string ScenarioRows::arrangementOf(const Economy& economy, TableId table, std::size_t row) const {
    if (scenarios_.empty()) return {};
    const Row& cells = economy[table][row];
    const auto column = arrangementColumn(table);
    if (column && !cells[*column].empty())
        return scenarios_.contains(cells[*column]) ? cells[*column] : std::string();
    if (!isOfContract(table)) return {};
    const auto contract = economy[TableId::contracts].find({cells.front()});
    return contract ? arrangementOf(economy, TableId::contracts, *contract) : std::string();
}

const ScenarioRows::Scenarios& ScenarioRows::scenariosOf(const Economy& economy, TableId table,
                                                         std::size_t row) const {
    static const Scenarios everybody;
    const auto found = scenarios_.find(arrangementOf(economy, table, row));
    return found == scenarios_.end() ? everybody : found->second;
}

bool ScenarioRows::isOwn(const Economy& economy, TableId table, std::size_t row,
                         std::string_view scenario) const {
    const Scenarios& scenarios = scenariosOf(economy, table, row);
    return scenarios.size() == 1 && scenarios.front() == scenario;
}

bool ScenarioRows::isOwn(const Economy& economy, const Address& cell, std::string_view scenario) const {
    if (scenarios_.empty() || cell.hasWildcard()) return false;
    const auto row = economy[cell.table].find(cell.keys);
    return row && isOwn(economy, cell.table, *row, scenario);
}

std::vector<Address> ScenarioRows::rowsNaming(const Economy& economy, std::string_view arrangement) {
    std::vector<Address> rows;
    for (const TableSpec& spec : allTables())
        if (const auto column = arrangementColumn(spec.id))
            for (std::size_t row = 0; row < economy[spec.id].size(); ++row)
                if (economy[spec.id][row][*column] == arrangement)
                    rows.push_back(economy[spec.id].address(row));
    return rows;
}

} // namespace breakeven
