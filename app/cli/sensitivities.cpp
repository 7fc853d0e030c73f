#include "cli/delivery.h"
#include "cli/source.h"
#include "cli/verbs.h"
#include "insight/sensitivity/goal_findings.h"
#include "insight/tables/sensitivity_tables.h"

#include <fmt/format.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

int failed(const std::vector<Problem>& problems, const std::string& scenario, ProblemPrinter& printer) {
    printer.print(problems, scenario);
    return sourceHasErrors;
}

WorkGoesOn telling(Progress& progress, const char* what) {
    return [&progress, what](std::size_t done, std::size_t all) {
        progress.show(fmt::format("{} ({} of {})", what, done + 1, all));
        return true;
    };
}

} // namespace

int sensitivity(const fs::path& source, const SensitivityRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const auto address = parseFigure(request.figure);
    if (!address) return failed(address.problems, request.scenario, printer);
    const OpenedSource opened = openSource(source, {{request.scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    const auto figure = StudiedFigure::make(*opened.economy, request.scenario, *address);
    if (!figure) return failed(figure.problems, request.scenario, printer);
    if (request.levers) {
        const auto found = levers(*figure);
        if (!found) return failed(found.problems, request.scenario, printer);
        return deliver({leversTable(*found, figure->scenario().economy(), figure->unit())}, results, printer);
    }
    const auto draws = Draws::make(figure->scenario(), request.seed);
    if (!draws) return failed(draws.problems, request.scenario, printer);
    Result<Tornado> found;
    {
        Progress progress;
        found = tornado(*figure, *draws, request.draws, telling(progress, "Moving uncertainties"));
    }
    if (!found) return failed(found.problems, request.scenario, printer);
    if (found->bars.empty())
        sayLine("There are no uncertainties; --levers shows what each typed number does.");
    printer.print(remarksOn(*found), request.scenario);
    return deliver({sensitivityTable(*found)}, results, printer);
}

int solve(const fs::path& source, const SolveRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const auto figure = parseFigure(request.figure);
    if (!figure) return failed(figure.problems, request.goal.scenario, printer);
    const OpenedSource opened = openSource(source, {{request.goal.scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    GoalRequest asked = request.goal;
    asked.figure = *figure;
    Result<Goal> goal;
    {
        Progress progress;
        goal = seekGoal(*opened.economy, asked, telling(progress, "Trying values"));
    }
    if (!goal) return failed(goal.problems, asked.scenario, printer);
    if (goal->answers.empty()) return failed({noAnswer(*goal)}, asked.scenario, printer);
    printer.print(remarksOn(*goal), asked.scenario);
    if (const auto& chance = goal->answers.front().chance)
        sayLine(fmt::format(
            "In {:.2f} % of {} futures the target is reached; the standard error of that is {:.2f} "
            "points.",
            chance->share * 100, asked.draws, chance->error * 100));
    return deliver({solutionTable(*goal)}, results, printer);
}

} // namespace breakeven::cli
