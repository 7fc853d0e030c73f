#include "insight/tables/results_workbook.h"

#include "economy/reading/horizon.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_reader.h"
#include "insight/position/findings.h"
#include "insight/tables/results_content.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Steps of the work, told one after the other.
class Steps {
public:
    Steps(const WorkbookProgress& progress, std::size_t all) : progress_(progress), all_(all) {}

    bool next() { return !progress_ || progress_(done_++, all_); }
    GoOn goingOn() const {
        return [this] { return !progress_ || progress_(done_, all_); };
    }

private:
    const WorkbookProgress& progress_;
    std::size_t all_, done_ = 0;
};

constexpr std::size_t stepsOfScenario = 3;

std::vector<std::string> enabledArrangements(const Economy& economy) {
    std::vector<std::string> codes;
    for (const RowReader& row : readers(economy, TableId::arrangements))
        if (row.yes("enabled")) codes.push_back(row.text("arrangement"));
    return codes;
}

// What each arrangement does, and what of it is each one's fair share. Why not, without a problem where it
// was stopped.
std::optional<std::vector<Problem>> addCases(ScenarioResults& results, const Economy& economy,
                                             const std::string& scenario, const Steps& steps) {
    const std::vector<std::string> arrangements = enabledArrangements(results.figures.economy);
    for (const std::string& arrangement : arrangements) {
        auto found = businessCase(economy, scenario, arrangement, {}, steps.goingOn());
        if (!found) return std::move(found.problems);
        found->with.reset();
        found->without.reset();
        results.cases.push_back(std::move(*found));
    }
    if (arrangements.size() < 2 || arrangements.size() > mostArrangements) return std::nullopt;
    auto shares = attribute(economy, scenario, steps.goingOn());
    if (!shares) return std::move(shares.problems);
    results.shares = std::move(*shares);
    return std::nullopt;
}

// Without a value and a problem where it was stopped.
Result<ScenarioResults> resultsOf(const Economy& economy, const std::string& scenario, const Wording& wording,
                                  Steps& steps) {
    if (!steps.next()) return {};
    auto figures = scenarioFigures(economy, scenario, MoneyUnit::thousands);
    if (!figures) return std::move(figures.problems);
    ScenarioResults results{std::move(*figures), {}, {}, {}, {}, {}};
    results.title = scenario == baseScenario ? wording.word(baseScenario) : results.figures.name;
    results.bothSides = bothSides(results.projection());
    if (!steps.next()) return {};
    auto bridge = scenarioBridge(economy, scenario, results.projection().years.back(), steps.goingOn());
    if (!bridge) return std::move(bridge.problems);
    results.bridge = std::move(*bridge);
    if (!steps.next()) return {};
    if (results.projection().organisations.size() <= ResultsContent::mostSheetsOfOrganisations)
        if (auto why = addCases(results, economy, scenario, steps)) return std::move(*why);
    ExactProjection& projection = results.figures.projection;
    projection.postings = {};
    projection.activity = {};
    projection.contracts = {};
    return results;
}

std::vector<FinancialYear> yearsOfAll(const std::vector<ScenarioResults>& scenarios) {
    FinancialYear first = scenarios.front().projection().years.front();
    FinancialYear last = scenarios.front().projection().years.back();
    for (const ScenarioResults& scenario : scenarios) {
        first = std::min(first, scenario.projection().years.front());
        last = std::max(last, scenario.projection().years.back());
    }
    std::vector<FinancialYear> years;
    for (FinancialYear year = first; year <= last; year = year + 1) years.push_back(year);
    return years;
}

} // namespace

WorkbookSheet contentsSheet(ResultsContent& content, std::string name) {
    const Wording& say = content.say;
    const ScenarioResults& first = content.first();
    SheetBuilder sheet(
        SheetKind::contents, std::move(name), first.figures.whole.name,
        say(MESSAGE("Results by Breakeven · values only: nothing here recalculates when a cell is changed")));
    const auto field = [&](const std::string& title, const std::string& text) {
        sheet.addRow({title}, {text}).cells.front().role = CellRole::section;
    };
    sheet.addBlank();
    field(say(MESSAGE("Base year")), toText(first.projection().years.front()));
    field(say(MESSAGE("Projected years")),
          say(MESSAGE("%1 to %2"), toText(content.years.front() + 1), toText(content.years.back())));
    std::string title = say(MESSAGE("Scenarios"));
    for (const ScenarioResults& scenario : content.scenarios) {
        field(title, scenario.title == scenario.figures.code || scenario.figures.code == baseScenario
                         ? scenario.title
                         : scenario.title + " (" + scenario.figures.code + ")");
        title.clear();
    }
    field(say(MESSAGE("Amounts")),
          say(MESSAGE("Pounds to the penny, except in the summary; costs are positive, deficits and other "
                      "negative amounts are in brackets and red, a dash is zero.")));
    sheet.addBlank();
    sheet.addRow({say(MESSAGE("What the figures say"))}, {first.title}, CellRole::section);
    for (const Message& finding : findings(first.figures.economy, first.projection(), first.figures.whole,
                                           first.figures.organisations))
        sheet.addLine(say(finding));
    sheet.addBlank();
    sheet.addRow({say(MESSAGE("Sheet")), say(MESSAGE("What it contains"))}, {}, CellRole::heading);
    for (const ResultsContent::Entry& entry : content.contents) {
        sheet.sheet().links.push_back({sheet.nextRow(), 0, entry.sheet});
        sheet.addRow({entry.sheet, entry.holds}, {});
    }
    sheet.sheet().widths = {30, 110};
    return std::move(sheet).finished();
}

Result<Workbook> resultsWorkbook(const Economy& economy, const std::vector<std::string>& scenarios,
                                 const Wording& wording, const WorkbookProgress& progress) {
    Steps steps(progress, scenarios.size() * stepsOfScenario + 1);
    ResultsContent content{wording, {}, {}};
    for (const std::string& scenario : scenarios) {
        auto results = resultsOf(economy, scenario, wording, steps);
        if (!results) return std::move(results.problems);
        content.scenarios.push_back(std::move(*results));
    }
    if (!steps.next()) return {};
    content.years = yearsOfAll(content.scenarios);
    std::string contents = content.names.give(wording(MESSAGE("Contents")));
    addSummarySheet(content);
    addStatementSheets(content);
    addComparisonSheets(content);
    addBridgeSheets(content);
    addRatingSheets(content);
    addArrangementSheet(content);
    addAssumptionSheets(content);
    addCheckSheet(content);
    Workbook workbook;
    workbook.title = content.first().figures.whole.name;
    workbook.subject = wording(MESSAGE("Results by organisation and year"));
    workbook.page = wording(MESSAGE("Page %1 of %2"));
    workbook.created = createdIn(content.years.front());
    workbook.sheets.push_back(contentsSheet(content, std::move(contents)));
    std::move(content.sheets.begin(), content.sheets.end(), std::back_inserter(workbook.sheets));
    return workbook;
}

} // namespace breakeven
