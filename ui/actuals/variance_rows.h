#pragma once

#include "actuals/shown_table.h"
#include "document/message_text.h"
#include "insight/actual/activity_variance.h"
#include "insight/actual/variance.h"
#include "money/format.h"

namespace breakeven::ui {

// Variances as rows of the desk and of the report: how good or bad one is is said by sign and word.

/// "favourable", "adverse", "on plan"; blank where there is no plan.
QString verdictOf(const std::optional<Money>& variance);

/// A per cent with one decimal: "(1.2%)"; a dot where there is none.
QString shareText(const auto& share) { return share ? toQt(formatRate(*share, 1)) : QStringLiteral("·"); }

/// Whether the plan to date of a line, or some of what it is the sum of, is the year's in twelfths: to be
/// marked.
bool isInTwelfths(const OrganisationVariance& org, const LineVariance& line);

/// What such a mark means; blank where none of the lines has one.
QString planRemark(const OrganisationVariance& org, int month, const QString& planName);

struct VarianceTable {
    std::vector<ShownColumn> columns;
    std::vector<ShownRow> rows;
};

/// A row for each line seen of an organisation; `exact` is what `printed` is printed of.
VarianceTable varianceTable(const YearVariance& year, const OrganisationVariance& exact,
                            const OrganisationVariance& printed, MoneyUnit unit, const QString& planScenario);

/// A row for each organisation that reports, then those together: how its surplus stands.
VarianceTable economyTable(const Economy& economy, const YearVariance& exact, const YearVariance& printed,
                           MoneyUnit unit, const QString& planScenario);

/// A row for each service an organisation gives or buys.
VarianceTable activityTable(const Economy& economy, const std::vector<ActivityVariance>& all,
                            const QString& organisation, int month);

} // namespace breakeven::ui
