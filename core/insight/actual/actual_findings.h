#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "economy/table/wording.h"
#include "insight/actual/actual_bridge.h"
#include "insight/actual/record.h"
#include "insight/actual/variance.h"

#include <optional>
#include <vector>

namespace breakeven {

// Sentences that say how the year goes against the plan, and how good forecasts were.

/// "To month 6 of 2015/16 North Cumbria stands £2.1m worse than planned." Nothing where the surplus was not
/// seen or has no plan.
std::optional<Message> varianceFinding(const Economy& economy, const YearVariance& year,
                                       const OrganisationVariance& org);

/// "The year is expected to end with a deficit of £34.0m; planned was a deficit of £32.0m." Nothing of a year
/// that is over, or without a plan.
std::optional<Message> outturnFinding(const YearVariance& year, const OrganisationVariance& org);

/// Which lines are furthest from plan, for the worse and for the better; nothing where none but totals are.
std::optional<Message> largestVarianceFinding(const OrganisationVariance& org, const Wording& wording = {});

/// "Actuals are there of 4 of 6 organisations; sums are of these alone." Nothing where all report.
std::optional<Message> reportingFinding(const YearVariance& year);

/// All of an organisation, or of those together, in reading order.
std::vector<Message> varianceFindings(const Economy& economy, const YearVariance& year,
                                      const OrganisationVariance& org, const Wording& wording = {});

/// The largest step of a bridge from plan to outturn. Nothing where nothing moved it.
std::optional<Message> actualBridgeFinding(const ActualBridge& bridge);

/// "Of 12 forecasts 9 fell inside their band; we were £2.1m too hopeful on average." Nothing of an empty
/// record.
std::optional<Message> recordFinding(const ForecastRecord& record);

/// Whether forecasts came nearer than carrying the base margin forward; nothing where none can be compared.
std::optional<Message> skillFinding(const ForecastRecord& record);

} // namespace breakeven
