#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/projection.h"
#include "money/decimal.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Where a plan to date comes from.
enum class PlanOrigin : std::uint8_t {
    none,     ///< there is no plan
    typed,    ///< a row of actuals of kind plan for that month
    twelfths, ///< the plan scenario's figure of the year × month ÷ 12; of a balance the way from opening to
              ///< close
    parts,    ///< a total, summed from the plans of its parts
};

/// "typed"; blank for none.
std::string_view name(PlanOrigin origin);

/// Where the outturn that counts comes from.
enum class OutturnRule : std::uint8_t {
    planAndVariance, ///< year's plan and difference to date
    typed,           ///< a forecast that is typed
    actual,          ///< the year is over
};

/// The 10th and 90th percentile of a year under way, in pounds to the penny.
struct OutturnRange {
    Money low, high;
};

/// A line of the statement at a month, in pounds to the penny (rules 18.1). What is worked out is blank where
/// there is no plan.
struct LineVariance {
    StatementLine line;
    bool derived = false; ///< a total that was not typed, summed from its parts
    Money actual;         ///< to date
    Money nonRecurrent;   ///< of it
    PlanOrigin origin = PlanOrigin::none;
    std::optional<Money> plan = {};       ///< to date
    std::optional<Money> difference = {}; ///< actual less plan
    /// The same, of costs, loans and support turned: above nought is good.
    std::optional<Money> variance = {};
    std::optional<Decimal> ofPlan = {};   ///< variance ÷ |plan|; blank where that is nought
    std::optional<Decimal> ofIncome = {}; ///< variance ÷ income planned to date
    std::optional<int> score = {};        ///< of that, by the boundaries of distance from plan (rules 11.1)
    std::optional<Money> yearPlan = {};   ///< typed for month 12, else the plan scenario's figure
    std::optional<Money> outturn = {};    ///< year's plan and difference
    /// The year's plan and the difference at its rate to the end of the year; none of balances.
    std::optional<Money> annualised = {};
    std::optional<Money> forecast = {}; ///< typed; wins
    std::optional<Money> expected = {}; ///< the outturn that counts: the actual of twelve months, else the
                                        ///< forecast typed, else the outturn
    OutturnRule rule = OutturnRule::planAndVariance; ///< where that comes from
    /// Around what is expected, where draws are taken in (addRanges).
    std::optional<OutturnRange> range = {};
    /// What is expected less the year's plan, turned as the variance is.
    std::optional<Money> yearVariance = {};
};

/// The lines seen of an organisation, in the order of the statement.
struct OrganisationVariance {
    std::string org; ///< a code, or "economy" for those that report together
    std::vector<LineVariance> lines = {};
    std::optional<Money> plannedIncome = {}; ///< to date: what points of income are parts of

    /// Null where it was not seen.
    const LineVariance* find(StatementLine line) const;
};

/// What was seen at a month of a year against the plan.
struct YearVariance {
    FinancialYear year;
    int month = 12;
    std::string planScenario;
    /// Those of which something was seen, in table order.
    std::vector<OrganisationVariance> organisations = {};
    OrganisationVariance together = {}; ///< sums over them, of the lines that all of them have; payments
                                        ///< between them are not eliminated
    std::size_t of = 0;                 ///< all organisations

    std::size_t reporting() const { return organisations.size(); }
    /// Null where nothing was seen of it; "economy" is those that report together.
    const OrganisationVariance* find(std::string_view org) const;
};

/// The plan scenario of an economy; base where none is named.
std::string planScenarioOf(const Economy& economy);

/// What was seen at a month (without one: the latest there is) against the plan. `plan` is the exact
/// projection of the plan scenario. Nothing where nothing was seen then.
std::optional<YearVariance> variance(const Economy& economy, const ExactProjection& plan, FinancialYear year,
                                     std::optional<int> month = std::nullopt);

/// The same, projecting the plan scenario first. Errors: its own; that nothing was seen then.
Result<YearVariance> variance(const Economy& economy, FinancialYear year,
                              std::optional<int> month = std::nullopt);

/// A difference as it is read: of costs, loans and support turned, so that above nought is good.
Money asVariance(StatementLine line, Money difference);

// The rules of outturn alone (rules 18.1), to the penny.

/// Year's plan and difference to date.
Money outturnOfPlan(Money yearPlan, Money difference);

/// Year's plan + (d − n) × 12 ÷ m + n, n being the non-recurrent part of the difference.
Money outturnAnnualised(Money yearPlan, Money difference, Money nonRecurrent, int month);

/// What was seen × 12 ÷ m: shown nowhere, it misses most; for measuring the others.
Money outturnOfRunRate(Money actual, int month);

/// By how much ranges around the outturn of a year are narrower after m months: √((12 − m) ÷ 12).
Decimal narrowing(int month);

/// A range of the year as projected around the outturn of a year under way: the distances of its ends from
/// what is central, narrowed.
OutturnRange outturnRange(Money outturn, Money central, Money low, Money high, int month);

/// The score of a distance from plan, as a part of income (rules 11.1): 4 to 1.
int distanceScore(const Decimal& ofIncome);

} // namespace breakeven
