#include "economy/edit/entry_reading.h"

#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/formula.h"
#include "economy/edit/held_cell.h"
#include "economy/table/value.h"
#include "money/written_number.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool isNamed(const Economy& economy, const Column& column, const std::string& code) {
    const auto& words = column.words;
    if (std::any_of(words.begin(), words.end(), [&](const char* word) { return code == word; })) return true;
    const auto& rows = economy[*column.reference].rows();
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.front() == code; });
}

const Column& columnOf(const CellEntry& entry) {
    const TableSpec& spec = specification(entry.cell.table);
    return spec.columns[spec.find(entry.cell.column).value()];
}

bool mayBeSum(const CellEntry& entry) { return trimmed(entry.typed).starts_with('='); }

// What a sum typed into the cell comes to: a number of the column's kind, or of what the row is of.
Column columnOfSum(const Economy& economy, const CellEntry& entry, const Row* row) {
    const Column& column = columnOf(entry);
    if (column.type != ValueType::value) return column;
    const Table& table = economy[entry.cell.table];
    if (!row)
        if (const auto there = table.find(entry.cell.keys)) row = &table[*there];
    return row ? heldCell(table.spec(), column, *row, {}).column : column;
}

// A sum is worked out.
CanonicalText read(const Economy& economy, const CellEntry& entry, const Row* row,
                   std::optional<Message>& rounded) {
    const Column& column = columnOf(entry);
    if (!mayBeSum(entry)) return canonical(column, entry.typed, rounded);
    const Column summed = columnOfSum(economy, entry, row);
    if (!isArithmetic(summed, entry.typed)) return canonical(column, entry.typed, rounded);
    CanonicalText sum = workedOut(summed, entry.typed);
    if (std::holds_alternative<Message>(sum)) return sum;
    return canonical(column, std::get<std::string>(sum), rounded);
}

} // namespace

std::optional<std::string> sumTyped(const Economy& economy, const CellEntry& entry, const Row* row) {
    if (!mayBeSum(entry)) return std::nullopt;
    return formulaTyped(columnOfSum(economy, entry, row), entry.typed);
}

Problem refusal(const Address& cell, Message why) { return errorAt(toText(cell), std::move(why)); }

std::variant<std::string, Problem> readEntry(const Economy& economy, const CellEntry& entry,
                                             std::vector<Problem>& warnings, const Row* row) {
    const Column& column = columnOf(entry);
    if (auto why = tooLong(entry.typed)) return refusal(entry.cell, std::move(*why));
    std::optional<Message> rounded;
    auto text = read(economy, entry, row, rounded);
    if (auto* why = std::get_if<Message>(&text)) return refusal(entry.cell, std::move(*why));
    auto& code = std::get<std::string>(text);
    if (column.reference && !code.empty() && !isNamed(economy, column, code))
        return refusal(entry.cell,
                       message(MESSAGE("“%1” is not in %2; choose one from the list or add it there first"),
                               code, specification(*column.reference).title));
    if (rounded) warnings.push_back(warningAt(toText(entry.cell), std::move(*rounded)));
    return std::move(code);
}

} // namespace breakeven
