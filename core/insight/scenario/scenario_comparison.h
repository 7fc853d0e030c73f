#pragma once

#include "insight/scenario/scenario_figures.h"

#include <optional>
#include <span>

namespace breakeven {

/// The economy's surplus in a scenario as printed, over the years of the first, and its difference from the
/// first.
struct ScenarioSurplus {
    std::vector<std::optional<Money>> amounts;
    std::vector<std::optional<Money>> differences;
};
ScenarioSurplus scenarioSurplus(const ScenarioFigures& first, const ScenarioFigures& scenario);

/// An organisation's surplus of a year as printed; nothing where it has no statement.
std::optional<Money> printedSurplus(const ScenarioFigures& figures, OrganisationIndex org,
                                    FinancialYear year);

/// Which scenario leaves the economy best off in the last year of the first, and by how much against that.
/// `names` are those of the scenarios, as people are to read them.
Message comparisonFinding(std::span<const ScenarioFigures> scenarios, std::span<const std::string> names);

/// What a scenario changes, its parents' overrides first: the overrides that are its own and its ancestors'.
struct ScenarioChange {
    std::string scenario;
    std::string cell;   ///< the address as written
    std::string change; ///< set, add or multiply
    std::string value;  ///< as it is printed
};
std::vector<ScenarioChange> scenarioChanges(const Economy& economy, std::string_view scenario);

} // namespace breakeven
