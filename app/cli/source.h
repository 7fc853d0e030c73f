#pragma once

#include "cli/console.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/financial_year.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::cli {

/// Reads a document or a package folder, whichever it is. With `validated`, a document must also be without
/// the errors a package must be without.
Result<Economy> readSource(const std::filesystem::path& source, bool validated = true);

/// Which scenarios a verb is asked for.
struct ScenarioChoice {
    std::vector<std::string> named;
    bool all = false;
};

/// The base and every scenario of the scenarios table, in its order.
std::vector<std::string> allScenarios(const Economy& economy);

/// The scenarios asked for, each once; base if none is named. Nothing, having said so on standard error, if
/// the economy has not got one of them.
std::optional<std::vector<std::string>> chosenScenarios(const Economy& economy, const ScenarioChoice& choice);

/// A source that is sound and has the scenarios asked for, each once; else the exit code, and why has been
/// said.
struct OpenedSource {
    std::optional<Economy> economy;
    std::vector<std::string> scenarios;
    int code = fine;
};
OpenedSource openSource(const std::filesystem::path& source, const ScenarioChoice& choice,
                        ProblemPrinter& printer);

/// Whether a table has a row of this code; if not, having said so on standard error.
bool hasRow(const Economy& economy, TableId table, const std::string& code);

/// Whether a year is one of a scenario's: the base year or a projected one, or only the latter. If not,
/// having said so on standard error.
enum class FirstYear { base, projected };
bool hasYear(const Economy& economy, const std::string& scenario, FinancialYear year,
             FirstYear from = FirstYear::base);

} // namespace breakeven::cli
