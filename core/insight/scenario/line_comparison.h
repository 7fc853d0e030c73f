#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "insight/position/outlook.h"
#include "money/decimal.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What one scenario projects, exactly and as it is printed in a unit; neither where it has errors.
struct ComparedScenario {
    std::string code;
    std::shared_ptr<const ExactProjection> exact;
    std::shared_ptr<const ExactProjection> printed;
};

/// A line of statements in one scenario, and how it stands to the one others are compared with.
struct ComparedLine {
    std::string scenario;
    bool inError = false;
    std::vector<std::optional<Money>> amounts; ///< to the penny, one for each year of the comparison
    std::vector<std::optional<Money>> printed;
    std::vector<std::optional<Money>> differences; ///< less the reference; none of the reference itself
    std::vector<std::optional<Money>> printedDifferences; ///< of the amounts printed
    std::vector<std::optional<Decimal>> shares; ///< differences as a share of the size of the reference's
                                                ///< amounts; nothing where that is nought
    std::optional<Outlook> outlook;             ///< of surpluses
    /// Of surpluses what all years come to, and how it stands to the reference.
    std::optional<Money> total, printedTotal, totalDifference, printedTotalDifference;
};

/// Scenarios side by side by one line of the statements of an organisation or of the economy.
struct LineComparison {
    std::vector<FinancialYear> years; ///< of all of them
    std::vector<ComparedLine> lines;  ///< in the order of the scenarios
};

/// `org`: a code, or "economy". Without the reference among the scenarios there are no differences.
LineComparison compareLine(const Economy& economy, std::span<const ComparedScenario> scenarios,
                           std::string_view reference, std::string_view org, StatementLine line);

/// What the tree of scenarios says of one: the economy's surplus by year, as printed, and against the base.
struct ScenarioResult {
    std::string code;
    bool inError = false;
    std::vector<std::optional<Money>> surplus; ///< one for each of the years
    std::vector<std::optional<Money>> againstBase;
};
struct ResultsByScenario {
    std::vector<FinancialYear> years;
    std::vector<ScenarioResult> scenarios;
};
ResultsByScenario scenarioResults(std::span<const ComparedScenario> scenarios);

/// The lines of statements that are not nought in every year of every scenario, in their order.
std::vector<StatementLine> linesThere(std::span<const ComparedScenario> scenarios, std::string_view org);

} // namespace breakeven
