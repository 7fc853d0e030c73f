#include "economy/edit/override_entry.h"

#include "economy/edit/entry_reading.h"
#include "economy/edit/formula.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/carried_forward.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId overrides = TableId::overrides;

// Whether a row of overrides is the scenario's own of exactly this cell, and in force whatever arrangement
// is.
bool isOwn(const Table& table, std::size_t row, std::string_view scenario, std::string_view cell) {
    return table.at(row, "scenario") == scenario && table.at(row, "cell") == cell &&
           table.at(row, "arrangement").empty();
}

std::optional<std::size_t> ownOverride(const Table& table, std::string_view scenario, std::string_view cell) {
    for (std::size_t row = 0; row < table.size(); ++row)
        if (isOwn(table, row, scenario, cell)) return row;
    return std::nullopt;
}

// What was typed into a cell, canonical, what the cell holds without it, and how it was worked out, if so.
struct Typed {
    CellEntry entry;
    std::string against;
    std::string formula;
};

// The scenario's own overrides of exact cells, found once and kept up with what is changed here.
class OwnOverrides {
public:
    OwnOverrides(Editor& editor, std::string_view scenario)
        : editor_(editor), formulas_(editor), scenario_(scenario) {
        const Table& table = editor.economy()[overrides];
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (table.at(row, "scenario") != scenario) continue;
            last_ = std::max(last_, numberIn(table.at(row, "position")));
            if (isOwn(table, row, scenario, table.at(row, "cell")))
                positions_[table.at(row, "cell")].push_back(table.at(row, "position"));
        }
    }

    void erase(const std::string& cell) {
        const auto own = positions_.find(cell);
        if (own == positions_.end()) return;
        for (auto position = own->second.rbegin(); position != own->second.rend(); ++position) {
            formulas_.forget(valueOfOverride(scenario_, *position));
            editor_.erase(overrides, *rowAt(*position));
        }
        positions_.erase(own);
    }

    // The one it has, so that its place stays, or a new one.
    void set(const std::string& cell, const Typed& typed) {
        const auto own = positions_.find(cell);
        if (own == positions_.end()) return append(cell, typed);
        const std::size_t row = *rowAt(own->second.front());
        const Address value = valueOfOverride(scenario_, own->second.front());
        const bool keeps = formulas_.has(value, typed.formula);
        if (!keeps) formulas_.forget(value);
        const TableSpec& spec = specification(overrides);
        editor_.set({overrides, row, *spec.find("change")}, "");
        editor_.set({overrides, row, *spec.find("value")}, typed.entry.typed);
        editor_.set({overrides, row, *spec.find("against")}, typed.against);
        if (!keeps && !typed.formula.empty()) formulas_.keep(value, typed.formula);
    }

    void moveToEnd(const std::string& cell, const Typed& typed) {
        erase(cell);
        append(cell, typed);
    }

private:
    std::optional<std::size_t> rowAt(const std::string& position) const {
        return editor_.economy()[overrides].find({scenario_, position});
    }

    void append(const std::string& cell, const Typed& typed) {
        const std::string position = toText(last_ += 1);
        editor_.insert(overrides, editor_.economy()[overrides].size(),
                       rowOf(overrides, {{"scenario", scenario_},
                                         {"position", position},
                                         {"cell", cell},
                                         {"value", typed.entry.typed},
                                         {"against", typed.against}}));
        positions_[cell] = {position};
        const Address value = valueOfOverride(scenario_, position);
        formulas_.forget(value);
        if (!typed.formula.empty()) formulas_.keep(value, typed.formula);
    }

    Editor& editor_;
    FormulaRows formulas_;
    std::string scenario_;
    Decimal last_ = 0;
    std::unordered_map<std::string, std::vector<std::string>> positions_; ///< by cell, in the table's order
};

// Whether the cell exists, if only as the year of an index with a carried rate.
bool exists(const Economy& economy, const Address& cell) {
    return economy.locate(cell) || carriedRate(economy, cell);
}

// Whether a blank takes the year's row away, so that an earlier one carries forward (rules 13).
bool isTakenAway(const Economy& inherited, const Address& cell, const std::string& text) {
    return text.empty() && inherited.locate(cell) && mayCarryForward(cell.table);
}

// Whether the cell counts as `text` already; a blank counts as the column's default.
bool holds(const Economy& economy, const Address& cell, const std::string& text) {
    const auto place = economy.locate(cell);
    if (!place) return text.empty() || carriedRate(economy, cell) == text;
    const std::string_view byDefault = specification(cell.table).columns[place->column].defaultText;
    return economy.text(*place) == text || economy.effectiveText(*place) == (text.empty() ? byDefault : text);
}

// Why the cell cannot be changed in a scenario, if it cannot.
std::optional<Problem> unchangeable(const Economy& inherited, const Address& cell) {
    if (!mayOverride(cell.table, specification(cell.table).find(cell.column).value()))
        return refusal(cell,
                       message(MESSAGE("this cell cannot be changed in a scenario; change it in the base")));
    if (!exists(inherited, cell))
        return refusal(cell,
                       message(MESSAGE("a scenario changes existing cells; add the row in the base first")));
    return std::nullopt;
}

// Later or wider overrides may stand above the new ones: those are moved to the end, or refused.
std::vector<Problem> settle(Editor& editor, OwnOverrides& own, std::string_view scenario,
                            const std::map<std::string, Typed>& wanted) {
    for (const bool mayMove : {true, false}) {
        const auto applied = applyScenario(editor.economy(), scenario);
        if (!applied) return applied.problems;
        bool settled = true;
        std::vector<Problem> refused;
        for (const auto& [cell, typed] : wanted) {
            const CellEntry& entry = typed.entry;
            if (holds(*applied, entry.cell, entry.typed)) continue;
            settled = false;
            if (mayMove)
                own.moveToEnd(cell, typed);
            else
                refused.push_back(refusal(
                    entry.cell, message(MESSAGE("this cell is set by an override that belongs to an "
                                                "arrangement or covers many cells; change it there"))));
        }
        if (settled || !mayMove) return refused;
    }
    return {};
}

} // namespace

Result<Command> enterOverrides(const Economy& economy, std::string_view scenario,
                               std::span<const CellEntry> entries, Message name) {
    Editor without(economy);
    OwnOverrides inherits(without, scenario);
    for (const CellEntry& entry : entries) inherits.erase(toText(entry.cell));
    const auto inherited = applyScenario(without.economy(), scenario);
    if (!inherited) return inherited.problems;
    Editor editor(economy);
    OwnOverrides own(editor, scenario);
    std::vector<Problem> refused, warnings;
    std::map<std::string, Typed> wanted; ///< by the text of the cell
    for (const CellEntry& entry : entries) {
        auto why = unchangeable(*inherited, entry.cell);
        auto read = readEntry(economy, entry, warnings);
        if (!why && std::holds_alternative<Problem>(read)) why = std::get<Problem>(std::move(read));
        if (!why && isTakenAway(*inherited, entry.cell, std::get<std::string>(read)) &&
            !carriesForward(*inherited, entry.cell))
            why = refusal(entry.cell,
                          message(MESSAGE("there is no earlier year to carry forward; type a value")));
        if (why) {
            refused.push_back(std::move(*why));
            continue;
        }
        const std::string cell = toText(entry.cell);
        const auto& text = std::get<std::string>(read);
        if (holds(*inherited, entry.cell, text)) {
            own.erase(cell);
            wanted.erase(cell);
        } else {
            const TableSpec& spec = specification(entry.cell.table);
            const Column& column = spec.columns[*spec.find(entry.cell.column)];
            Typed typed{{entry.cell, text},
                        textCounted(*inherited, entry.cell),
                        formulaTyped(column, entry.typed).value_or("")};
            own.set(cell, typed);
            wanted[cell] = std::move(typed);
        }
    }
    if (refused.empty()) refused = settle(editor, own, scenario, wanted);
    if (!refused.empty()) return refused;
    Result<Command> done = followReasons(economy, std::move(editor).command(std::move(name)));
    done.problems = std::move(warnings);
    return done;
}

Result<Command> resetCells(const Economy& economy, std::string_view scenario, std::span<const Address> cells,
                           Message name) {
    Editor editor(economy);
    OwnOverrides own(editor, scenario);
    for (const Address& cell : cells) own.erase(toText(cell));
    return followReasons(economy, std::move(editor).command(std::move(name)));
}

std::string madeAgainst(const Economy& economy, std::string_view scenario, const Address& cell) {
    const Table& table = economy[overrides];
    const auto row = ownOverride(table, scenario, toText(cell));
    return row ? table.at(*row, "against") : std::string();
}

std::unordered_set<Address, AddressHash> ownOverrides(const Economy& economy, std::string_view scenario) {
    std::unordered_set<Address, AddressHash> cells;
    const Table& table = economy[overrides];
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (!isOwn(table, row, scenario, table.at(row, "cell"))) continue;
        if (auto cell = parseAddress(table.at(row, "cell"))) cells.insert(std::move(*cell));
    }
    return cells;
}

} // namespace breakeven
