#include "economy/edit/formula.h"

#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/new_code.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"
#include "money/written_number.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr TableId formulas = TableId::formulas;

std::optional<std::string> result(const Column& column, std::string_view formula) {
    const CanonicalText sum = workedOut(column, "=" + std::string(formula));
    if (!std::holds_alternative<std::string>(sum)) return std::nullopt;
    CanonicalText text = canonical(column, std::get<std::string>(sum));
    if (!std::holds_alternative<std::string>(text)) return std::nullopt;
    return std::get<std::string>(std::move(text));
}

// What an override sets is a number of some kind.
bool givesAny(std::string_view formula, std::string_view text) {
    Column column{};
    for (const ValueType type : {ValueType::money, ValueType::rate, ValueType::number}) {
        column.type = type;
        if (result(column, formula) == text) return true;
    }
    return false;
}

const std::string& textOf(const Table& table, std::size_t row) { return table.at(row, "text"); }

std::optional<std::string> firstOf(const Table& table, const Address& cell) {
    const std::string wanted = toText(cell);
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.at(row, "cell") == wanted) return textOf(table, row);
    return std::nullopt;
}

} // namespace

std::optional<std::string> formulaTyped(const Column& column, std::string_view typed) {
    if (!isArithmetic(column, typed)) return std::nullopt;
    const std::string_view sum = trimmed(trimmed(typed).substr(1));
    const TableSpec& spec = specification(formulas);
    const CanonicalText kept = canonical(spec.columns[*spec.find("text")], sum);
    if (!std::holds_alternative<std::string>(kept)) return std::nullopt;
    const std::string& text = std::get<std::string>(kept);
    return text.empty() ? std::nullopt : std::optional(text);
}

bool gives(const Column& column, std::string_view formula, std::string_view text) {
    if (text.empty()) return false;
    return column.type == ValueType::value ? givesAny(formula, text) : result(column, formula) == text;
}

Address valueOfOverride(std::string scenario, std::string position) {
    return {TableId::overrides, {std::move(scenario), std::move(position)}, "value"};
}

CellFormulas formulasOf(const Economy& economy, std::string_view scenario, TableId id) {
    CellFormulas found;
    const Table& table = economy[formulas];
    if (table.size() == 0) return found;
    CellFormulas ofOverrides;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto cell = parseAddress(table.at(row, "cell"));
        if (!cell || cell->isRow()) continue;
        if (cell->table == id) found.emplace(*cell, textOf(table, row));
        if (cell->table == TableId::overrides) ofOverrides.emplace(*cell, textOf(table, row));
    }
    const auto chain = lineage(economy, scenario);
    if (!chain) return found;
    const Table& overrides = economy[TableId::overrides];
    for (const OverrideRow& change : overrideRows(economy, *chain)) {
        if (!change.acts || change.cell.table != id || change.cell.hasWildcard()) continue;
        found.erase(change.cell);
        const auto own = ofOverrides.find(overrides.address(change.row, "value"));
        if (own != ofOverrides.end() && change.change == "set") found.emplace(change.cell, own->second);
    }
    return found;
}

std::optional<std::string> formulaOfCell(const Economy& economy, const Economy& effective,
                                         std::string_view scenario, const Address& cell) {
    if (economy[formulas].size() == 0) return std::nullopt;
    const auto place = effective.locate(cell);
    if (!place) return std::nullopt;
    const CellFormulas all = formulasOf(economy, scenario, cell.table);
    const auto found = all.find(cell);
    const Column& column = specification(cell.table).columns[place->column];
    if (found == all.end() || !gives(column, found->second, effective.text(*place))) return std::nullopt;
    return found->second;
}

std::vector<std::string>& FormulaRows::codesOf(const std::string& cell) {
    if (!known_) {
        codes_.clear();
        const Table& table = editor_.economy()[formulas];
        for (std::size_t row = 0; row < table.size(); ++row)
            codes_[table.at(row, "cell")].push_back(table[row].front());
        known_ = true;
    }
    return codes_[cell];
}

bool FormulaRows::has(const Address& cell, const std::string& formula) {
    const auto& codes = codesOf(toText(cell));
    if (codes.empty() || formula.empty()) return codes.empty() && formula.empty();
    const Table& table = editor_.economy()[formulas];
    return codes.size() == 1 && textOf(table, *table.find({codes.front()})) == formula;
}

void FormulaRows::forget(const Address& cell) {
    const std::string text = toText(cell);
    std::vector<std::string>& codes = codesOf(text);
    for (const std::string& code : codes) {
        const std::size_t row = *editor_.economy()[formulas].find({code});
        gone_[text] = {code, row};
        editor_.erase(formulas, row);
    }
    codes.clear();
}

void FormulaRows::keep(const Address& cell, const std::string& formula) {
    const std::string text = toText(cell);
    const Table& table = editor_.economy()[formulas];
    Gone place{codeFor(cell), table.size()};
    if (const auto gone = gone_.find(text); gone != gone_.end() && !table.find({gone->second.code}))
        place = {gone->second.code, std::min(gone->second.position, table.size())};
    editor_.insert(formulas, place.position,
                   rowOf(formulas, {{"formula", place.code}, {"cell", text}, {"text", formula}}));
    codesOf(text) = {place.code};
}

// After the cell, so that two who work on one document do not give one code to formulas of different cells.
std::string FormulaRows::codeFor(const Address& cell) const {
    std::string name;
    for (const std::string& key : cell.keys) name += key + " ";
    std::string stem = codeFromName(name + cell.column);
    if (stem.empty()) stem = "formula";
    std::string code = stem;
    const Table& table = editor_.economy()[formulas];
    for (int number = 2; table.find({code}); ++number) code = stem + "-" + std::to_string(number);
    return code;
}

void carryFormula(Editor& editor, const Address& from, const Address& to) {
    copyFormula(editor, from, to);
    FormulaRows(editor).forget(from);
}

void copyFormula(Editor& editor, const Address& from, const Address& to) {
    if (editor.economy()[formulas].size() == 0) return;
    const auto formula = firstOf(editor.economy()[formulas], from);
    FormulaRows rows(editor);
    rows.forget(to);
    if (formula) rows.keep(to, *formula);
}

} // namespace breakeven
