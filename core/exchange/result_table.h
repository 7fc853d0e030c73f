#pragma once

#include "economy/table/problem.h"
#include "money/decimal.h"
#include "money/financial_year.h"
#include "money/money.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace breakeven {

/// What the cells of a column of results are; a value is the text of a cell of an economy.
enum class ResultType { text, year, money, number, integer, value };

struct ResultColumn {
    std::string name;
    ResultType type;
    const char* help;
};

/// A part of something, such as a margin: 0.01 is 1%.
struct Rate {
    Decimal part;

    bool operator==(const Rate&) const = default;
};

/// What stands in a cell of results; nothing where it is blank.
using ResultCell = std::variant<std::monostate, std::string, FinancialYear, Money, Decimal, Rate, int>;
using ResultRow = std::vector<ResultCell>;

/// A cell with what there is, or blank.
template<class Value>
ResultCell cellOf(const std::optional<Value>& value) {
    return value ? ResultCell(*value) : ResultCell();
}

/// Results in rows, to be written to files: statement, postings …
struct ResultTable {
    const char* name;
    const char* help;
    std::vector<ResultColumn> columns;
    std::vector<ResultRow> rows;
    /// Hands on further rows one by one, where they are too many to hold.
    std::function<void(const std::function<void(const ResultRow&)>& put)> produce = {};
};

/// The table as CSV with a header: amounts with two places, numbers and rates with at most 15 decimals; texts
/// are made harmless to spreadsheets.
std::string csvOf(const ResultTable& table);

/// The same, handed on part by part.
void writeCsv(const ResultTable& table, const std::function<void(std::string_view)>& put);

/// Writes results as a data package, as a whole or, with a problem, not at all, beside other results there;
/// nothing but results of Breakeven's own is replaced. A folder that holds an economy is refused, so that its
/// package is not mixed with results.
std::vector<Problem> writeResults(std::span<const ResultTable> tables, const std::filesystem::path& folder);

} // namespace breakeven
