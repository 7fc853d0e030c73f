#pragma once

#include "economy/table/problem.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// What the cells of a column of results are.
enum class ResultType { text, year, money, number, integer };

struct ResultColumn {
    std::string name;
    ResultType type;
    const char* help;
};

/// Results as rows of texts, as they are written to files: statement.csv, postings.csv …
struct ResultTable {
    const char* name;
    const char* help;
    std::vector<ResultColumn> columns;
    std::vector<std::vector<std::string>> rows;
};

/// The table as CSV with a header; texts are made harmless to spreadsheets.
std::string csvOf(const ResultTable& table);

/// Writes results as a data package, as a whole or, with a problem, not at all, beside other results there;
/// nothing but results of Breakeven's own is replaced. A folder that holds an economy is refused, so that its
/// package is not mixed with results.
std::vector<Problem> writeResults(std::span<const ResultTable> tables, const std::filesystem::path& folder);

} // namespace breakeven
