#pragma once

#include "economy/table/schema.h"

#include <algorithm>
#include <string>

/// The tables of the data package as docs/data-package.md shows them, written from their one description.
namespace breakeven::structure {

inline std::string typeName(const Column& column) {
    switch (column.type) {
    case ValueType::code:
        return column.reference ? "code of `" + std::string(specification(*column.reference).name) + "`"
                                : "code";
    case ValueType::text:
        return "text";
    case ValueType::choice:
        return "choice";
    case ValueType::money:
        return "money";
    case ValueType::rate:
        return "rate";
    case ValueType::rates:
        return "rates";
    case ValueType::number:
        return "number";
    case ValueType::integer:
        return "integer";
    case ValueType::year:
        return "year";
    case ValueType::month:
        return "month";
    case ValueType::flag:
        return "flag";
    case ValueType::address:
        return "address";
    case ValueType::value:
        return "value";
    }
    return {};
}

/// "key", "required", or what a blank counts as.
inline std::string blankMeans(const Column& column) {
    if (column.key) return *column.defaultText ? std::string("key, blank is ") + column.defaultText : "key";
    if (column.required) return "required";
    return *column.defaultText ? std::string("blank is ") + column.defaultText : std::string();
}

inline std::string words(const Column& column) {
    std::string text = column.reference && !column.words.empty() ? "or " : "";
    for (std::size_t i = 0; i < column.words.size(); ++i)
        text += (i > 0 ? ", `" : "`") + std::string(column.words[i]) + "`";
    return text;
}

/// The values a column takes, where its type does not say: words, or the limits of a number.
inline std::string allowed(const Column& column) {
    if (column.type == ValueType::integer && column.maximum < 1'000'000)
        return std::to_string(column.minimum) + " to " + std::to_string(column.maximum);
    switch (column.range) {
    case Range::notNegative:
        return "not negative";
    case Range::positive:
        return "above 0";
    case Range::share:
        return "0 to 100 %";
    case Range::growth:
        return "not below −100 %";
    case Range::any:
        break;
    }
    return words(column);
}

inline std::string describe(const Column& column) {
    const std::string bounds = allowed(column);
    const std::string help = column.help;
    return "| `" + std::string(column.name) + "` | " + column.title + " | " + typeName(column) + " | " +
           blankMeans(column) + " | " + help + (help.empty() || bounds.empty() ? "" : " ") +
           (bounds.empty() ? "" : "(" + bounds + ")") + " |\n";
}

/// One section of Markdown for each table, in their order.
inline std::string dataPackageTables() {
    std::string text;
    for (const TableSpec& table : allTables()) {
        text += "\n### " + std::string(table.name) + "\n\n" + table.title + ". " + table.help +
                (table.singleRow ? " One row." : "") + (table.required ? " Required." : "") +
                "\n\n| column | title | type | if blank | meaning |\n|---|---|---|---|---|\n";
        for (const Column& column : table.columns) text += describe(column);
    }
    return text;
}

} // namespace breakeven::structure
