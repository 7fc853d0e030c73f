#include "support/worked_example.h"

#include "economy/table/value.h"
#include "exchange/package.h"
#include "insight/decision/bridge.h"
#include "support/csv_table.h"
#include "support/problem_list.h"

#include <algorithm>

namespace breakeven::test {

namespace {

std::string shown(const Figure& figure) {
    if (const auto* money = std::get_if<Money>(&figure)) return toText(*money);
    if (const auto* number = std::get_if<Decimal>(&figure)) return toText(*number);
    return std::holds_alternative<Absent>(figure) ? "absent" : "none";
}

// How far a figure may be from what is expected: money not at all, volumes and ratios 1e-9, unless it says
// more.
Decimal allowance(const ExpectedFigure& figure, const Decimal& expected, bool isMoney) {
    if (figure.tolerance.empty()) return isMoney ? Decimal(0) : Decimal("1e-9");
    const Decimal tolerance = numberIn(figure.tolerance);
    return figure.tolerance.ends_with('%') ? Decimal(abs(expected) * tolerance) : tolerance;
}

bool agrees(const Figure& found, const ExpectedFigure& figure) {
    if (figure.expected == "absent") return std::holds_alternative<Absent>(found);
    if (figure.expected == "none") return std::holds_alternative<NoValue>(found);
    const auto expected = parseDecimal(figure.expected);
    if (!expected) return false;
    if (const auto* money = std::get_if<Money>(&found))
        return abs(toDecimal(*money) - *expected) <= allowance(figure, *expected, true);
    if (const auto* number = std::get_if<Decimal>(&found))
        return abs(*number - *expected) <= allowance(figure, *expected, false);
    return false;
}

} // namespace

std::optional<BridgeFigure> bridgeFigure(const std::string& figure) {
    constexpr std::string_view prefix = "bridge:";
    if (!figure.starts_with(prefix)) return std::nullopt;
    const auto org = figure.find(':', prefix.size()), to = figure.find(':', org + 1);
    return BridgeFigure{figure.substr(prefix.size(), org - prefix.size()),
                        figure.substr(org + 1, to - org - 1), figure.substr(to + 1)};
}

WorkedExample::WorkedExample(const std::filesystem::path& folder) : economy_(readPackage(folder)) {
    for (auto& row : readCsv(folder / "expected.csv"))
        figures_.push_back(
            {row["scenario"], row["figure"], row["expected"], row["tolerance"], row["working"]});
}

const Result<ExactProjection>& WorkedExample::projection(const std::string& scenario) {
    const auto known = projections_.find(scenario);
    if (known != projections_.end()) return known->second;
    Result<ExactProjection> result =
        economy_ ? projectScenario(*economy_, scenario) : Result<ExactProjection>(economy_.problems);
    return projections_.emplace(scenario, std::move(result)).first->second;
}

std::optional<std::string> WorkedExample::disagreement(const ExpectedFigure& figure) {
    const auto& result = projection(figure.scenario);
    if (figure.figure == "error") {
        for (const Problem& problem : result.problems)
            if (problem.severity == Severity::error &&
                english(problem).find(figure.expected) != std::string::npos)
                return std::nullopt;
        return "no error names " + figure.expected + listed(result.problems);
    }
    if (!result) return "the scenario " + figure.scenario + " does not project:" + listed(result.problems);
    const auto step = bridgeFigure(figure.figure);
    const auto found = step ? bridged(figure.scenario, *step) : figureAt(*result, figure.figure);
    if (!found) return figure.figure + " is no address of a result";
    if (agrees(*found, figure)) return std::nullopt;
    return figure.figure + " is " + shown(*found) + ", expected " + figure.expected +
           (figure.working.empty() ? "" : " = " + figure.working);
}

Figure WorkedExample::bridged(const std::string& scenario, const BridgeFigure& figure) const {
    const auto found =
        bridge(*economy_, {.scenario = scenario, .org = figure.org, .to = parseYear(figure.to).value()});
    if (!found) return Absent{};
    for (const BridgeStep& step : found->steps)
        if (step.name == figure.step) return step.amount;
    return Absent{};
}

std::vector<std::filesystem::path> workedExamplesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> found;
    if (!std::filesystem::is_directory(folder)) return found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (std::filesystem::exists(entry.path() / "expected.csv")) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace breakeven::test
