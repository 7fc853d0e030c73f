#include "economy/reading/said_value.h"

#include "economy/reading/cell_title.h"
#include "economy/reading/document_names.h"
#include "economy/table/value.h"
#include "economy/table/worded_argument.h"
#include "money/format.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using enum TableId;

/// A longer text is cut in a sentence.
constexpr std::size_t mostOfText = 60;

std::string signedText(bool negative, std::string text) { return (negative ? "−" : "") + std::move(text); }

std::string exactPounds(const Decimal& value) {
    const Decimal size = abs(value);
    std::string text = formatNumber(size, 6);
    const auto point = text.find('.');
    if (point != text.npos && text.size() - point == 2) text += '0'; // £0.50
    return signedText(value < 0, "£" + text);
}

// Thousands and millions rounded; what is smaller is a price and said to the penny.
std::string shortPounds(const Decimal& value) {
    constexpr std::int64_t least = 1000, most = 10'000'000'000'000;
    const Decimal size = abs(value);
    if (size < least || size > most) return exactPounds(value);
    return signedText(value < 0, formatSize(roundToPenny(size)));
}

std::string saidNumber(const Column& column, const std::string& text) {
    const Decimal value = numberIn(text);
    std::string size = column.type == ValueType::rate ? formatRate(abs(value)) : formatNumber(abs(value), 12);
    return signedText(value < 0, std::move(size));
}

std::string quoted(const std::string& text) {
    std::string shown = text;
    if (shown.size() > mostOfText) {
        std::size_t end = mostOfText;
        while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80) --end;
        shown = shown.substr(0, end) + "…";
    }
    return "“" + shown + "”";
}

bool isWordOf(const Column& column, const std::string& text) {
    return std::any_of(column.words.begin(), column.words.end(),
                       [&](const char* word) { return text == word; });
}

// A code by the name of what it refers to; a word as people say it.
std::string saidCode(const Economy& economy, const Column& column, const std::string& text) {
    if (column.reference) {
        const Table& table = economy[*column.reference];
        const bool hasNames = table.spec().keyCount == 1 && table.spec().find("name");
        if (hasNames && table.find({text})) return rowName(economy, *column.reference, text);
    }
    if (isWordOf(column, text) || column.type == ValueType::choice || column.type == ValueType::flag)
        return wordedWord(text);
    if (countsMonths(column)) return worded(message(MESSAGE("to month %1"), text));
    return column.type == ValueType::code ? readableWords(text) : text;
}

std::string joinedNames(std::string first, std::string second) {
    return worded(message(MESSAGE("%1, %2"), std::move(first), std::move(second)));
}

} // namespace

std::string saidValue(const Economy& economy, const Column& column, const std::string& text) {
    if (text.empty()) return worded(message(MESSAGE("blank")));
    switch (column.type) {
    case ValueType::money:
        return shortPounds(numberIn(text));
    case ValueType::rate:
    case ValueType::number:
        return saidNumber(column, text);
    case ValueType::text:
        return quoted(text);
    case ValueType::address:
        return cellTitle(economy, text, Wording());
    default:
        return saidCode(economy, column, text);
    }
}

std::pair<std::string, std::string> saidValues(const Economy& economy, const Column& column,
                                               const std::string& one, const std::string& other) {
    std::pair said{saidValue(economy, column, one), saidValue(economy, column, other)};
    const bool alike = said.first == said.second && one != other;
    if (alike && column.type == ValueType::money && !one.empty() && !other.empty())
        return {exactPounds(numberIn(one)), exactPounds(numberIn(other))};
    if (alike) return {quoted(one), quoted(other)};
    return said;
}

std::pair<std::string, std::string> saidRow(const Economy& economy, TableId id, const Row& row) {
    const TableSpec& spec = specification(id);
    if (spec.singleRow) return {worded("Table", spec.title), {}};
    if (id == contracts) {
        const auto party = [&](const char* column) {
            return organisationName(economy, row[*spec.find(column)]);
        };
        return {worded(message(MESSAGE("%1 (%2 pays %3)"), row.front(), party("commissioner"),
                               party("provider"))),
                {}};
    }
    std::vector<std::string> names;
    for (std::size_t c = 0; c < spec.columns.size(); ++c)
        if (spec.columns[c].key && !row[c].empty() && !goesWithoutSaying(spec.columns[c], row[c]))
            names.push_back(saidCode(economy, spec.columns[c], row[c]));
    const auto name = spec.find("name");
    if (name && !row[*name].empty() && !names.empty()) names.back() = row[*name];
    if (names.empty()) return {worded("Table", spec.title), {}};
    if (id == uncertainties && !row[*spec.find("cell")].empty())
        return {cellTitle(economy, row[*spec.find("cell")], Wording()), {}};
    if (names.size() == 1) return {names.front(), {}};
    // What belongs to an organisation comes before whose it is.
    const bool owned = spec.columns.front().reference == organisations && names.size() == 2;
    if (owned) return {names[1], names[0]};
    std::string rest = names[1];
    for (std::size_t i = 2; i < names.size(); ++i) rest = joinedNames(std::move(rest), names[i]);
    return {names.front(), std::move(rest)};
}

std::string saidRowWhole(const Economy& economy, TableId table, const Row& row) {
    auto [what, whose] = saidRow(economy, table, row);
    return whose.empty() ? what : joinedNames(std::move(what), std::move(whose));
}

std::string saidScenario(const Economy& economy, std::string_view scenario) {
    if (scenario == "base") return wordedWord("base");
    return rowName(economy, scenarios, std::string(scenario));
}

const Column* mainColumn(TableId table) {
    const TableSpec& spec = specification(table);
    for (const char* name : {"amount", "rate", "price", "volume", "people", "balance", "value"}) {
        const auto column = spec.find(name);
        if (!column) continue;
        const bool ofContract = table == contracts || table == measures || table == effects;
        return ofContract ? nullptr : &spec.columns[*column];
    }
    return nullptr;
}

} // namespace breakeven
