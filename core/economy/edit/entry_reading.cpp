#include "economy/edit/entry_reading.h"

#include "economy/edit/arithmetic_entry.h"
#include "economy/table/value.h"

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

// A sum is worked out.
CanonicalText read(const Column& column, const std::string& typed, std::optional<Message>& rounded) {
    if (!isArithmetic(column, typed)) return canonical(column, typed, rounded);
    CanonicalText sum = workedOut(column, typed);
    if (std::holds_alternative<Message>(sum)) return sum;
    return canonical(column, std::get<std::string>(sum), rounded);
}

} // namespace

Problem refusal(const Address& cell, Message why) { return errorAt(toText(cell), std::move(why)); }

std::variant<std::string, Problem> readEntry(const Economy& economy, const CellEntry& entry,
                                             std::vector<Problem>& warnings) {
    const TableSpec& spec = specification(entry.cell.table);
    const Column& column = spec.columns[spec.find(entry.cell.column).value()];
    if (auto why = tooLong(entry.typed)) return refusal(entry.cell, std::move(*why));
    std::optional<Message> rounded;
    auto text = read(column, entry.typed, rounded);
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
