#include "cli/verbs.h"

#include "cli/console.h"
#include "cli/source.h"
#include "insight/model/live_workbook.h"
#include "insight/tables/results_workbook.h"

#include <fmt/format.h>

namespace breakeven::cli {

namespace {

// A stage of the work in per cent.
WorkbookProgress shownOn(Progress& progress, const char* stage) {
    return [&progress, stage](std::size_t done, std::size_t all) {
        progress.show(fmt::format("{}, {} %", stage, done * 100 / std::max<std::size_t>(all, 1)));
        return true;
    };
}

} // namespace

int workbook(const std::filesystem::path& source, const ScenarioChoice& choice,
             const std::filesystem::path& file, WorkbookContent content) {
    ProblemPrinter printer;
    if (const auto refused = refuseWorkbook(file); !refused.empty()) {
        printer.print(refused);
        return sourceHasErrors;
    }
    const auto economy = readSource(source);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    const auto scenarios = chosenScenarios(*economy, choice);
    if (!scenarios) return wrongUsage;
    if (content == WorkbookContent::model && scenarios->size() > 1) {
        sayLine(
            "error: a workbook that calculates is of one scenario; add --values for the results of several");
        return wrongUsage;
    }
    Result<Workbook> results;
    std::vector<Problem> problems;
    {
        Progress progress;
        const WorkbookProgress working = shownOn(progress, "Working out the figures");
        results = content == WorkbookContent::model ? liveWorkbook(*economy, scenarios->front(), {}, working)
                                                    : resultsWorkbook(*economy, *scenarios, {}, working);
        if (results) problems = writeWorkbook(*results, file, shownOn(progress, "Writing the workbook"));
    }
    printer.print(results.problems);
    printer.print(problems);
    return results && !hasErrors(problems) ? fine : sourceHasErrors;
}

} // namespace breakeven::cli
