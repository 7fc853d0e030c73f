#pragma once

#include "insight/actual/activity_variance.h"
#include "insight/actual/variance.h"
#include "money/format.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// All that was seen of a year, month by month, against the plan.
struct YearSeen {
    FinancialYear year;
    std::vector<YearVariance> months;  ///< those to date of which something was seen, in order
    std::vector<YearVariance> printed; ///< the same as they are shown (printedVariance)
    std::map<int, std::vector<ActivityVariance>> activity; ///< by month

    bool isEmpty() const { return months.empty() && activity.empty(); }
    /// The months of either, in order.
    std::vector<int> allMonths() const;
    /// Those in which something was seen of an organisation, as one that buys or provides too.
    std::vector<int> monthsOf(std::string_view org) const;
    /// Null where no amount was seen at the month.
    const YearVariance* at(int month) const;
    const YearVariance* printedAt(int month) const;
};

/// Everything seen of a year; `plan` is the exact projection of the plan scenario.
YearSeen yearSeen(const Economy& economy, const ExactProjection& plan, FinancialYear year, MoneyUnit unit);

/// The years that are after the base year and of which something was seen: those that can stand against a
/// plan.
std::vector<FinancialYear> yearsAgainstPlan(const Economy& economy);

/// A line through a year: planned and seen to date, and where it is heading. Of a line of income and
/// expenditure; the plan of a month nothing is typed for is the year's in twelfths.
struct MonthPath {
    using Amounts = std::array<std::optional<Money>, 12>; ///< to date, by months elapsed
    StatementLine line = StatementLine::surplus;
    int month = 0; ///< the last seen; 0: none
    Amounts plan = {}, actual = {};
    std::optional<Money> yearPlan = {}, expected = {}, annualised = {};
    bool inTwelfths = false; ///< whether some of the plan is the year's in twelfths

    bool isEmpty() const { return month == 0; }
};

/// The path of an organisation's line up to a month, or of those that report then together ("economy"), of
/// each the months that were seen of all.
MonthPath monthPath(const Economy& economy, const YearSeen& seen, std::string_view org, StatementLine line,
                    int month);

} // namespace breakeven
