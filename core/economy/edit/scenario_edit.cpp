#include "economy/edit/scenario_edit.h"

#include "economy/edit/formula.h"
#include "economy/edit/new_code.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/document_names.h"
#include "economy/reading/said_value.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr TableId scenarios = TableId::scenarios;
constexpr TableId overrides = TableId::overrides;

std::size_t columnOf(TableId table, std::string_view name) { return *specification(table).find(name); }

Problem unknown(std::string_view scenario) {
    return errorSaying(message(translatable("Message", "There is no scenario %1."), std::string(scenario)));
}

bool exists(const Economy& economy, std::string_view scenario) {
    return scenario == baseScenario || economy[scenarios].find({scenario}).has_value();
}

Row newRow(const Economy& economy, std::string_view parent, const std::string& name) {
    Row row(specification(scenarios).columns.size());
    row[columnOf(scenarios, "scenario")] = scenarioCodeFor(economy, name);
    row[columnOf(scenarios, "parent")] = std::string(parent);
    row[columnOf(scenarios, "name")] = name;
    return row;
}

void copyOverrides(Editor& editor, std::string_view from, const std::string& to) {
    const Table before = editor.economy()[overrides];
    const std::size_t scenario = columnOf(overrides, "scenario");
    for (Row row : before.rows()) {
        if (row[scenario] != from) continue;
        const std::string position = row[columnOf(overrides, "position")];
        row[scenario] = to;
        editor.insert(overrides, editor.economy()[overrides].size(), std::move(row));
        copyFormula(editor, valueOfOverride(std::string(from), position), valueOfOverride(to, position));
    }
}

Table without(const Table& table, std::span<const std::size_t> rows) {
    Table left(table.id());
    for (std::size_t row = 0; row < table.size(); ++row)
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) left.append(table[row]);
    return left;
}

/// An arrangement that sets cells of a scenario.
struct SetByArrangement {
    Address cells;
    std::string arrangement;
};

// In the order in which they act: the last that covers a cell decides it.
std::vector<SetByArrangement> setByArrangements(const Economy& economy, std::string_view scenario,
                                                const Economy& effective) {
    std::vector<SetByArrangement> all;
    for (const Override& acting : overridesActing(economy, scenario, effective)) {
        auto cells = acting.arrangement.empty() ? std::nullopt : parseAddress(acting.cell);
        if (cells) all.push_back({std::move(*cells), acting.arrangement});
    }
    return all;
}

std::string arrangementOver(const std::vector<SetByArrangement>& all, const Address& cell) {
    const auto last = std::find_if(all.rbegin(), all.rend(),
                                   [&](const SetByArrangement& one) { return covers(one.cells, cell); });
    return last == all.rend() ? std::string() : last->arrangement;
}

std::vector<Problem> notHeld(const Economy& economy, std::string_view scenario,
                             std::span<const CellEntry> values) {
    const auto applied = applyScenario(economy, scenario);
    if (!applied) return applied.problems;
    std::vector<Problem> problems;
    for (const CellEntry& value : values)
        if (textCounted(*applied, value.cell) != value.typed)
            problems.push_back(errorAt(
                toText(value.cell),
                message(translatable("Message", "a scenario cannot make this cell %1"), value.typed)));
    return problems;
}

Result<Economy> carriedOutInBase(const Economy& economy, std::string_view scenario,
                                 std::span<const std::size_t> rows) {
    Economy alone = economy;
    alone[overrides] = Table(overrides);
    for (const std::size_t row : rows) {
        const Table& all = economy[overrides];
        if (const std::string& arrangement = all.at(row, "arrangement"); !arrangement.empty())
            return errorAt(
                toText(all.address(row)),
                message(translatable(
                            "Message",
                            "This change applies only while %1 is enabled, so it stays in its scenario."),
                        arrangement));
        alone[overrides].append(all[row]);
    }
    auto changed = applyScenario(alone, scenario);
    if (!changed) return changed;
    (*changed)[overrides] = without(economy[overrides], rows);
    Editor editor(*changed);
    for (const std::size_t row : rows) {
        const Table& all = economy[overrides];
        const auto cell = parseAddress(all.at(row, "cell"));
        if (cell && !cell->hasWildcard() && economy.effectiveText(overrides, row, "change") == "set")
            carryFormula(editor, all.address(row, "value"), *cell);
        else
            FormulaRows(editor).forget(all.address(row, "value"));
    }
    return editor.economy();
}

Economy movedTo(const Economy& economy, const std::string& parent, std::span<const std::size_t> rows) {
    Economy changed = economy;
    Table& all = changed[overrides];
    all = without(all, rows);
    int position = lastPosition(all, parent);
    std::vector<std::pair<Address, Address>> moved;
    for (const std::size_t from : rows) {
        Row row = economy[overrides][from];
        row[columnOf(overrides, "scenario")] = parent;
        row[columnOf(overrides, "position")] = std::to_string(++position);
        moved.emplace_back(economy[overrides].address(from, "value"),
                           valueOfOverride(parent, std::to_string(position)));
        all.append(std::move(row));
    }
    Editor editor(changed);
    for (const auto& [from, to] : moved) carryFormula(editor, from, to);
    return editor.economy();
}

/// Changes of a scenario to be promoted: overrides, by their rows, and rows it has of its own.
struct Promoted {
    std::vector<std::size_t> overrides;
    std::vector<Address> rows;
};

// An override that only switches the scenario's own rows on is promoted as these.
Promoted promoted(const Economy& economy, std::string_view scenario, std::span<const std::size_t> chosen,
                  std::span<const Address> rows) {
    Promoted all{{}, {rows.begin(), rows.end()}};
    const ScenarioRows own(economy);
    for (const std::size_t row : chosen) {
        const auto cell = parseAddress(economy[overrides].at(row, "cell"));
        const bool switches = cell && cell->table == TableId::arrangements && cell->column == "enabled";
        const auto found = switches ? own.arrangements().find(cell->keys.front()) : own.arrangements().end();
        const auto named = found == own.arrangements().end()
                               ? std::vector<Address>()
                               : ScenarioRows::rowsNaming(economy, found->first);
        const auto isOf = [&](const std::string& one) { return one == scenario; };
        if (named.empty() || std::none_of(found->second.begin(), found->second.end(), isOf)) {
            all.overrides.push_back(row);
            continue;
        }
        for (const Address& one : named)
            if (std::find(all.rows.begin(), all.rows.end(), one) == all.rows.end()) all.rows.push_back(one);
    }
    return all;
}

} // namespace

std::string scenarioCodeFor(const Economy& economy, const std::string& name) {
    Row row(specification(scenarios).columns.size());
    const std::size_t column = columnOf(scenarios, "scenario");
    row[column] = codeFromName(name);
    if (row[column].empty() || refuseCode(row[column])) row[column] = "scenario";
    const auto free = withFreeKey(economy[scenarios], row);
    return free ? (*free)[column] : row[column];
}

Result<Command> addScenario(const Economy& economy, std::string_view parent, const std::string& name) {
    if (!exists(economy, parent)) return unknown(parent);
    Editor editor(economy);
    const Row row = newRow(economy, parent, name);
    editor.insert(scenarios, economy[scenarios].size(), row);
    return std::move(editor).command(message(translatable("Message", "Added scenario %1"),
                                             name.empty() ? row[columnOf(scenarios, "scenario")] : name));
}

Result<Command> addScenarioWith(const Economy& economy, std::string_view parent, const std::string& name,
                                const OneChange& change) {
    if (!exists(economy, parent)) return unknown(parent);
    const auto cell = parseAddress(change.cell);
    if (!cell || cell->isRow())
        return errorSaying(message(translatable("Message", "%1 is not the address of a cell"), change.cell));
    const auto inherited = applyScenario(economy, parent);
    if (!inherited) return inherited.problems;
    Editor editor(economy);
    const Row scenario = newRow(economy, parent, name);
    const bool sets = change.change == RangeChange::set;
    editor.insert(scenarios, economy[scenarios].size(), scenario);
    editor.insert(
        overrides, economy[overrides].size(),
        rowOf(overrides,
              {{"scenario", scenario[columnOf(scenarios, "scenario")]},
               {"position", "1"},
               {"cell", change.cell},
               {"change", sets ? "" : words::changes[static_cast<std::size_t>(change.change)]},
               {"value", change.value},
               {"against", sets && !cell->hasWildcard() ? textCounted(*inherited, *cell) : std::string()}}));
    const auto applied = applyScenario(editor.economy(), scenario[columnOf(scenarios, "scenario")]);
    if (!applied) return applied.problems;
    for (const std::size_t row : rowsMatched(*applied, *cell))
        if (sets && applied->text({cell->table, row, columnOf(cell->table, cell->column)}) != change.value)
            return errorAt(change.cell, message(translatable(
                                            "Message", "this cell is set by an override that belongs to an "
                                                       "arrangement or covers many cells; change it there")));
    return std::move(editor).command(message(translatable("Message", "Added scenario %1"), name));
}

Result<Command> addScenarioHolding(const Economy& economy, std::string_view parent, const std::string& name,
                                   std::span<const CellEntry> values) {
    if (!exists(economy, parent)) return unknown(parent);
    const auto inherited = applyScenario(economy, parent);
    if (!inherited) return inherited.problems;
    const auto arrangements = setByArrangements(economy, parent, *inherited);
    Editor editor(economy);
    const Row scenario = newRow(economy, parent, name);
    const std::string& code = scenario[columnOf(scenarios, "scenario")];
    editor.insert(scenarios, economy[scenarios].size(), scenario);
    int position = 0;
    for (const CellEntry& value : values)
        editor.insert(overrides, editor.economy()[overrides].size(),
                      rowOf(overrides, {{"scenario", code},
                                        {"position", std::to_string(++position)},
                                        {"cell", toText(value.cell)},
                                        {"value", value.typed},
                                        {"arrangement", arrangementOver(arrangements, value.cell)},
                                        {"against", textCounted(*inherited, value.cell)}}));
    if (auto problems = notHeld(editor.economy(), code, values); !problems.empty()) return problems;
    return std::move(editor).command(message(translatable("Message", "Added scenario %1"), name));
}

Result<Command> copyScenario(const Economy& economy, std::string_view scenario, const std::string& name) {
    if (scenario == baseScenario) return addScenario(economy, baseScenario, name);
    const auto at = economy[scenarios].find({scenario});
    if (!at) return unknown(scenario);
    Editor editor(economy);
    const Row row = newRow(economy, economy.effectiveText(scenarios, *at, "parent"), name);
    editor.insert(scenarios, *at + 1, row);
    copyOverrides(editor, scenario, row[columnOf(scenarios, "scenario")]);
    Message said =
        message(translatable("Message", "Copied scenario %1 as %2"), saidScenario(economy, scenario),
                saidScenario(editor.economy(), row[columnOf(scenarios, "scenario")]));
    return followReasons(economy, std::move(editor).command(std::move(said)), Copies::withReasons);
}

Result<Command> nameScenario(const Economy& economy, std::string_view scenario, const std::string& name) {
    const auto at = economy[scenarios].find({scenario});
    if (!at) return unknown(scenario);
    Editor editor(economy);
    const std::string before = rowName(economy, scenarios, std::string(scenario));
    editor.set({scenarios, *at, columnOf(scenarios, "name")}, name);
    // The arrangement of its own rows goes by its name.
    const ScenarioRows own(economy);
    for (const auto& [arrangement, of] : own.arrangements()) {
        const auto row = economy[TableId::arrangements].find({arrangement});
        if (of.front() == scenario && economy[TableId::arrangements].at(*row, "name") == before)
            editor.set({TableId::arrangements, *row, columnOf(TableId::arrangements, "name")},
                       rowName(editor.economy(), scenarios, std::string(scenario)));
    }
    Message said = message(translatable("Message", "Renamed scenario %1 to %2"),
                           saidScenario(economy, scenario), saidScenario(editor.economy(), scenario));
    return std::move(editor).command(std::move(said));
}

Result<Command> reparentScenario(const Economy& economy, std::string_view scenario, std::string_view parent) {
    const auto at = economy[scenarios].find({scenario});
    if (!at) return unknown(scenario);
    if (!exists(economy, parent)) return unknown(parent);
    if (parent != baseScenario) {
        const auto above = lineage(economy, parent);
        if (!above) return above.problems;
        if (std::find(above->begin(), above->end(), scenario) != above->end())
            return errorAt(
                toText(economy[scenarios].address(*at, "parent")),
                message(
                    translatable("Message", "%1 is itself built on %2, so %2 cannot be put on top of it."),
                    std::string(parent), std::string(scenario)));
    }
    Editor editor(economy);
    editor.set({scenarios, *at, columnOf(scenarios, "parent")}, std::string(parent));
    return std::move(editor).command(message(translatable("Message", "Put scenario %1 on top of %2"),
                                             saidScenario(economy, scenario), saidScenario(economy, parent)));
}

Result<Command> promoteOverrides(const Economy& economy, std::string_view scenario,
                                 std::span<const std::size_t> chosen, std::span<const Address> ownRows) {
    const auto at = economy[scenarios].find({scenario});
    if (!at) return unknown(scenario);
    const std::string parent = economy.effectiveText(scenarios, *at, "parent");
    const Promoted all = promoted(economy, scenario, chosen, ownRows);
    const auto changed = all.overrides.empty()    ? Result<Economy>(economy)
                         : parent == baseScenario ? carriedOutInBase(economy, scenario, all.overrides)
                                                  : Result<Economy>(movedTo(economy, parent, all.overrides));
    if (!changed) return changed.problems;
    Editor editor(*changed);
    if (auto problems = promoteRows(editor, scenario, all.rows); !problems.empty()) return problems;
    const std::size_t count = all.overrides.size() + all.rows.size();
    Message said = count == 1 ? message(translatable("Message", "Promoted 1 change of %1 to %2"),
                                        saidScenario(economy, scenario), saidScenario(economy, parent))
                              : message(translatable("Message", "Promoted %1 changes of %2 to %3"),
                                        std::to_string(count), saidScenario(economy, scenario),
                                        saidScenario(economy, parent));
    return followReasons(economy, difference(economy, editor.economy(), std::move(said)));
}

Result<Command> takeBack(const Economy& economy, std::string_view scenario, std::span<const std::size_t> rows,
                         std::span<const Address> ownRows) {
    Editor editor(economy);
    std::vector<std::size_t> going(rows.begin(), rows.end());
    std::sort(going.rbegin(), going.rend());
    for (const std::size_t row : going) editor.erase(overrides, row);
    for (const Address& address : ownRows) {
        const auto row = editor.economy()[address.table].find(address.keys);
        if (!row) continue; // it went with another
        const auto plan = planErasure(editor.economy(), scenario, address.table, std::span(&*row, 1));
        if (!plan) return plan.problems;
        const auto erased =
            eraseInScenario(editor.economy(), scenario,
                            removalOf(editor.economy(), address.table, plan->alone), plan->shared, {});
        if (!erased) return erased.problems;
        carryOut(editor, *erased);
    }
    Message name =
        message(translatable("Message", "Took back changes of %1"), saidScenario(economy, scenario));
    return followReasons(economy, std::move(editor).command(std::move(name)));
}

} // namespace breakeven
