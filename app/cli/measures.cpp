#include "cli/measures.h"

#include "cli/arguments.h"
#include "cli/delivery.h"
#include "cli/source.h"
#include "insight/tables/measure_tables.h"

namespace breakeven::cli {

int measures(const std::filesystem::path& source, const std::string& scenario, const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openSource(source, {{scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    const auto progress = measureProgress(*opened.economy, scenario);
    if (!progress) {
        printer.print(progress.problems, scenario);
        return sourceHasErrors;
    }
    if (progress->empty())
        sayLine("There are no measures; add rows to the tables measures and observations.");
    return deliver({measuresTable(*progress)}, results, printer);
}

void describeMeasures(CLI::App& app, Request& request, Run& run) {
    CLI::App* verb = app.add_subcommand(
        "measures",
        "What was counted month by month, its limits and special causes, and what it saved so far");
    addSource(*verb, request);
    addScenario(*verb, request.scenario);
    addOut(*verb, request);
    verb->callback(
        [&] { run = [&] { return measures(request.source, request.scenario, request.results); }; });
}

} // namespace breakeven::cli
