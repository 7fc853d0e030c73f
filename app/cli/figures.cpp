#include "cli/verbs.h"

#include "cli/console.h"
#include "cli/delivery.h"
#include "cli/source.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/tables/result_tables.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

// Projects each scenario, printing what is wrong; those with errors are left out.
std::vector<NamedProjection> projected(const Economy& economy, const std::vector<std::string>& scenarios,
                                       ProblemPrinter& printer) {
    std::vector<NamedProjection> results;
    CompiledScenarios kept;
    kept.take(economy);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        Result<ProjectedScenario> found;
        {
            Progress progress;
            progress.show(fmt::format("Projecting {} ({} of {})", scenarios[i], i + 1, scenarios.size()));
            found = kept.project(scenarios[i]);
            kept.keepOnly({scenarios[i]});
        }
        printer.print(found.problems, scenarios[i]);
        if (found) results.push_back({scenarios[i], found->told(found.problems)});
    }
    return results;
}

} // namespace

void printAllProblems(const Economy& economy, ProblemPrinter& printer) {
    projected(economy, allScenarios(economy), printer);
}

int check(const fs::path& source) {
    ProblemPrinter printer;
    const auto economy = readSource(source);
    printer.print(economy.problems);
    if (economy) printAllProblems(*economy, printer);
    const auto counted = [](std::size_t count, const char* word) {
        return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
    };
    const int told =
        printOut(counted(printer.errors(), "error") + ", " + counted(printer.warnings(), "warning") + "\n");
    return printer.errors() == 0 ? told : sourceHasErrors;
}

int project(const fs::path& source, const ScenarioChoice& choice, const ResultChoice& results) {
    ProblemPrinter printer;
    const auto economy = readSource(source);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    const auto scenarios = chosenScenarios(*economy, choice);
    if (!scenarios) return wrongUsage;
    const auto projections = projected(*economy, *scenarios, printer);
    if (printer.errors() > 0) return sourceHasErrors;
    return deliver({statementTable(projections), postingsTable(projections), activityTable(projections),
                    ratingsTable(projections)},
                   results, printer);
}

int compareScenarios(const fs::path& source, const std::string& from, const std::string& to,
                     const ResultChoice& results) {
    ProblemPrinter printer;
    const auto economy = readSource(source);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    const auto scenarios = chosenScenarios(*economy, {{from, to}, false});
    if (!scenarios) return wrongUsage;
    const auto projections = projected(*economy, *scenarios, printer);
    if (printer.errors() > 0) return sourceHasErrors;
    return deliver({compareTable(projections.front().projection, projections.back().projection)}, results,
                   printer);
}

} // namespace breakeven::cli
