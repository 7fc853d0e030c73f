#include "cli/verbs.h"

#include "cli/console.h"
#include "cli/delivery.h"
#include "cli/document_edit.h"
#include "cli/source.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/outturn_ranges.h"
#include "insight/actual/seen.h"
#include "insight/tables/actual_tables.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

// The month asked for, or the latest of the year. Nothing, having said so, where nothing was seen then.
std::optional<int> monthOf(const Economy& economy, const VarianceRequest& request) {
    std::vector<int> months = monthsSeen(economy, request.year);
    for (const int month : monthsOfActivitySeen(economy, request.year)) months.push_back(month);
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    const int month = request.month.value_or(months.empty() ? 12 : months.back());
    if (std::find(months.begin(), months.end(), month) != months.end()) return month;
    if (months.empty())
        sayLine(fmt::format("error: there are no actuals for {}", toText(request.year)));
    else
        sayLine(fmt::format("error: there are no actuals for {} to month {}; there are to month {}",
                            toText(request.year), month, fmt::join(months, ", ")));
    return std::nullopt;
}

bool isProjectedYear(const ExactProjection& plan, FinancialYear year) {
    return year > plan.years.front() && year <= plan.years.back();
}

// The bridges of a year that is over; none while it is under way or where nobody has an outturn of it.
Result<ActualBridges> bridgesOf(const Economy& economy, const ExactProjection& plan,
                                const YearVariance& variance, const VarianceRequest& request) {
    const bool isOver = variance.month == 12 && isProjectedYear(plan, variance.year) &&
                        std::any_of(variance.organisations.begin(), variance.organisations.end(),
                                    [](const auto& org) { return org.find(StatementLine::surplus); });
    if (!isOver) return ActualBridges{variance.year, StatementLine::surplus, {}, {}};
    return actualBridges(economy, request.year, request.rates);
}

} // namespace

int variance(const fs::path& source, const VarianceRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openSource(source, {{request.rates}, false}, printer);
    if (!opened.economy) return opened.code;
    const Economy& economy = *opened.economy;
    const auto month = monthOf(economy, request);
    if (!month) return wrongUsage;
    const auto projected = compileAndProject(economy, planScenarioOf(economy));
    printer.print(projected.problems, planScenarioOf(economy));
    if (!projected) return sourceHasErrors;
    const ExactProjection& plan = *projected->projection;
    const auto seen = breakeven::variance(economy, plan, request.year, *month);
    YearVariance variance =
        seen.value_or(YearVariance{request.year, *month, planScenarioOf(economy), {}, {}, 0});
    if (*month < 12 && isProjectedYear(plan, request.year) && economy[TableId::uncertainties].size() > 0) {
        Progress progress;
        progress.show("Simulating futures of the plan");
        const auto simulation = simulate(projected->compiled, plan, request.order);
        printer.print(simulation.problems);
        if (!simulation) return sourceHasErrors;
        addRanges(variance, **simulation);
    }
    const auto bridges = bridgesOf(economy, plan, variance, request);
    printer.print(bridges.problems);
    if (!bridges) return sourceHasErrors;
    if (const auto few = reportingFinding(variance); few && variance.reporting() > 0)
        printer.print({warningSaying(*few)});
    const auto activity = activityVariance(economy, plan, request.year, *month);
    return deliver({varianceTable(variance), activityVarianceTable(activity, request.year, *month),
                    actualBridgeTable(*bridges)},
                   results, printer);
}

int record(const fs::path& source, const RecordRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openSource(source, {{request.scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    Result<ForecastRecord> record;
    {
        Progress progress;
        progress.show("Judging forecasts");
        record = forecastRecord(*opened.economy, request.scenario, request.order);
    }
    printer.print(record.problems, request.scenario);
    if (!record) return sourceHasErrors;
    if (record->isEmpty())
        printer.print({warningSaying(message(translatable(
            "Message",
            "nothing can be judged yet: no forecast or projected year has a full year's actual surplus")))});
    return deliver({recordTable(*record), recordTotalsTable(*record)}, results, printer);
}

int keepForecast(const fs::path& source, const ForecastToKeep& forecast, const ResultChoice& results) {
    ProblemPrinter printer;
    {
        const OpenedSource opened = openSource(source, {{forecast.scenario}, false}, printer);
        if (!opened.economy) return opened.code;
    }
    Economy kept;
    const int code = editSource(source, printer, [&](const Economy& economy) -> Result<Command> {
        Progress progress;
        progress.show("Working out the forecast");
        auto command = breakeven::keepForecast(economy, forecast);
        kept = economy;
        if (command)
            for (Problem& problem : apply(*command, kept)) command.problems.push_back(std::move(problem));
        return command;
    });
    if (code != fine) return code;
    return deliver({forecastTable(kept, forecast.code)}, results, printer);
}

} // namespace breakeven::cli
