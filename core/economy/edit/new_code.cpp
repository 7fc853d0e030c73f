#include "economy/edit/new_code.h"

#include "economy/table/ascii.h"
#include "economy/table/row_keys.h"
#include "economy/table/value.h"
#include "money/financial_year.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t longestStem = 32;
constexpr int mostTries = 10'000;

std::size_t lastKey(const TableSpec& spec) {
    std::size_t last = 0;
    for (std::size_t c = 0; c < spec.columns.size(); ++c)
        if (spec.columns[c].key) last = c;
    return last;
}

// "nursing-2" is the stem "nursing" with a number.
std::string stemOf(const std::string& code) {
    const auto dash = code.rfind('-');
    const bool numbered = dash != std::string::npos && dash + 1 < code.size() && dash > 0 &&
                          code.find_first_not_of("0123456789", dash + 1) == std::string::npos &&
                          code.size() - dash <= 5;
    return (numbered ? code.substr(0, dash) : code).substr(0, longestStem);
}

std::optional<std::string> candidate(const Column& column, const std::string& original, int attempt) {
    if (column.reference) return std::nullopt;
    if (column.type == ValueType::code) return stemOf(original) + "-" + std::to_string(attempt + 1);
    if (column.type == ValueType::integer) return toText(numberIn(original) + attempt);
    const auto year = column.type == ValueType::year ? parseYear(original) : std::nullopt;
    if (year && parseYear(toText(*year + attempt))) return toText(*year + attempt);
    return std::nullopt;
}

} // namespace

std::string codeFromName(std::string_view name) {
    std::string code;
    for (const char letter : name) {
        const char c = lowered(letter);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            code += c;
        else if (!code.empty() && code.back() != '_' && c != '\'')
            code += '_';
        if (code.size() >= longestStem) break;
    }
    while (code.ends_with('_')) code.pop_back();
    if (!code.empty() && refuseCode(code)) code += "-1";
    return code;
}

std::optional<Row> withFreeKey(const Table& table, Row row) {
    const std::size_t key = lastKey(table.spec());
    const std::string original = row[key];
    for (int attempt = 1; table.find(keysOf(table.id(), row)); ++attempt) {
        const auto text =
            attempt < mostTries ? candidate(table.spec().columns[key], original, attempt) : std::nullopt;
        if (!text) return std::nullopt;
        row[key] = *text;
    }
    return row;
}

std::string freeCode(const Table& table, std::string_view code) {
    const auto isTaken = [&](const std::string& key) {
        return std::any_of(table.rows().begin(), table.rows().end(),
                           [&](const Row& row) { return row.front() == key; });
    };
    const std::string wanted(code.substr(0, longestStem));
    std::string free = wanted;
    for (int number = 2; isTaken(free); ++number) free = stemOf(wanted) + "-" + std::to_string(number);
    return free;
}

} // namespace breakeven
