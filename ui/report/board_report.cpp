#include "report/board_report.h"

#include "document/message_text.h"
#include "engine/session/compiled_scenarios.h"
#include "report/report_text.h"
#include "report/running_head.h"
#include "report/sections.h"

#include <atomic>
#include <chrono>
#include <future>

namespace breakeven::ui {

using namespace report;

namespace {

using Futures = Result<std::shared_ptr<const Simulation>>;

/// Draws off this thread, on which `goOn` is asked meanwhile. Nothing without ranges.
Futures futuresOf(const Economy& economy, const std::string& scenario, const ReportOptions& options) {
    if (economy[TableId::uncertainties].size() == 0) return {};
    const auto projected = compileAndProject(economy, scenario);
    if (!projected) return projected.problems;
    std::atomic<bool> wanted = true;
    auto work = std::async(std::launch::async, [&] {
        return simulate(projected->compiled, *projected->projection, options.draws,
                        [&] { return wanted.load(); });
    });
    while (work.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
        if (options.goOn && !options.goOn()) wanted = false;
    return work.get();
}

} // namespace

Result<BoardReport> boardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                const ReportOptions& options) {
    std::vector<ScenarioFigures> all;
    std::vector<Problem> errors;
    for (const std::string& scenario : scenarios.empty() ? std::vector<std::string>{"base"} : scenarios) {
        Result<ScenarioFigures> figures = scenarioFigures(economy, scenario, options.unit);
        if (figures)
            all.push_back(std::move(*figures));
        else
            errors.insert(errors.end(), figures.problems.begin(), figures.problems.end());
    }
    if (!errors.empty()) return errors;
    ReportOptions withFutures = options;
    if (!withFutures.futures) {
        auto drawn = futuresOf(economy, all.front().code, options);
        if (hasErrors(drawn.problems)) return drawn.problems;
        if (drawn) withFutures.futures = std::move(*drawn);
    }
    return boardReport(economy, all, withFutures);
}

BoardReport boardReport(const Economy& economy, const std::vector<ScenarioFigures>& scenarios,
                        const ReportOptions& options) {
    const Contents contents{economy, scenarios, options};
    Flow flow(a4());
    addSummary(flow, contents);
    addEconomyOutlook(flow, contents);
    addOrganisations(flow, contents);
    addUnderlying(flow, contents);
    addBridge(flow, contents);
    addArrangements(flow, contents);
    addScenarios(flow, contents);
    addCash(flow, contents);
    addRatings(flow, contents);
    addRisks(flow, contents);
    addAssumptions(flow, contents);
    addChecks(flow, contents);
    addAppendix(flow, contents);

    if (!contents.goesOn()) return {};

    const QString name = toQt(contents.main().whole.name);
    std::vector<Sheet> body = flow.takeSheets();
    BoardReport result{ReportText::tr("%1: board report").arg(name), coverSheets(contents, flow.contents())};
    std::move(body.begin(), body.end(), std::back_inserter(result.pages));
    const QString remark = ReportText::tr("Scenario: %1").arg(scenarioName(contents.main()));
    addRunningHeads(result.pages, name, remark, options.draft);
    return result;
}

} // namespace breakeven::ui
