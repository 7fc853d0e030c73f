#include "report/board_report.h"

#include "document/message_text.h"
#include "report/report_text.h"
#include "report/running_head.h"
#include "report/sections.h"

namespace breakeven::ui {

using namespace report;

namespace {

// Of all scenarios, or the errors of those that have any; of fewer once they are no longer wanted.
Result<std::vector<ScenarioFigures>> figuresOf(const Economy& economy,
                                               const std::vector<std::string>& scenarios, MoneyUnit unit,
                                               const GoOn& goOn) {
    Result<std::vector<ScenarioFigures>> all(std::vector<ScenarioFigures>{});
    for (const std::string& scenario : scenarios) {
        if (goOn && !goOn()) return all;
        Result<ScenarioFigures> figures = scenarioFigures(economy, scenario, unit);
        if (figures)
            all->push_back(std::move(*figures));
        else
            all.problems.insert(all.problems.end(), figures.problems.begin(), figures.problems.end());
    }
    return all;
}

} // namespace

Result<BoardReport> boardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                const ReportOptions& options) {
    const std::vector<std::string> codes = scenarios.empty() ? std::vector<std::string>{"base"} : scenarios;
    const auto figures = figuresOf(economy, codes, options.unit, options.goOn);
    if (!figures.problems.empty()) return figures.problems;
    const std::vector<ScenarioFigures>& all = *figures;
    if (all.size() < codes.size()) return BoardReport();
    ReportOptions withRisks = options;
    if (!withRisks.risks) {
        auto risks = reportedRisks(economy, all.front().code, options.draws, options.goOn);
        if (hasErrors(risks.problems)) return risks.problems;
        if (risks) withRisks.risks = std::make_shared<const ReportedRisks>(std::move(*risks));
    }
    return boardReport(economy, all, withRisks);
}

BoardReport boardReport(const Economy& economy, const std::vector<ScenarioFigures>& scenarios,
                        const ReportOptions& options) {
    const Contents contents{economy, scenarios, options, reportedActuals(economy, scenarios, options.unit)};
    Flow flow(a4());
    addSummary(flow, contents);
    addAgainstPlan(flow, contents);
    addEconomyOutlook(flow, contents);
    addOrganisations(flow, contents);
    addUnderlying(flow, contents);
    addBridge(flow, contents);
    addArrangements(flow, contents);
    addMeasures(flow, contents);
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
    addRunningHeads(result.pages, {name, ReportText::tr("Board report"), remark}, options.draft);
    return result;
}

} // namespace breakeven::ui
