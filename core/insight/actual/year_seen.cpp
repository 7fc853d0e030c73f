#include "insight/actual/year_seen.h"

#include "economy/reading/horizon.h"
#include "insight/actual/printed_variance.h"
#include "insight/actual/seen.h"
#include "insight/scenario/scenario_figures.h"

#include <algorithm>
#include <set>
#include <utility>

namespace breakeven {

namespace {

const YearVariance* atMonth(const std::vector<YearVariance>& months, int month) {
    const auto found =
        std::find_if(months.begin(), months.end(), [&](const YearVariance& at) { return at.month == month; });
    return found == months.end() ? nullptr : &*found;
}

const LineVariance* lineAt(const YearSeen& seen, int month, std::string_view org, StatementLine line) {
    const YearVariance* at = seen.at(month);
    const OrganisationVariance* of = at ? at->find(org) : nullptr;
    return of ? of->find(line) : nullptr;
}

// The plan of a month of which nothing was seen: typed, else the year's in twelfths.
std::optional<Money> planned(const SeenYear& typed, const LineVariance& latest, int month) {
    if (const auto plan = typed.find(latest.line, month, ActualKind::plan)) return plan->amount;
    if (!latest.yearPlan || isBalanceSheetLine(latest.line)) return std::nullopt;
    return roundToPenny(toDecimal(*latest.yearPlan) * month / 12);
}

MonthPath pathOf(const SeenByOrganisation& typedByAll, const YearSeen& seen, std::string_view org,
                 StatementLine line, int month) {
    MonthPath path{.line = line};
    const LineVariance* latest = lineAt(seen, month, org, line);
    if (!latest) return path;
    path.month = month;
    path.yearPlan = latest->yearPlan;
    path.expected = latest->expected;
    path.annualised = latest->annualised;
    const auto ofOrg = typedByAll.find(org);
    const SeenYear typed = ofOrg == typedByAll.end() ? SeenYear() : ofOrg->second;
    for (int m = 1; m <= 12; ++m) {
        const auto place = static_cast<std::size_t>(m - 1);
        const LineVariance* at = m <= month ? lineAt(seen, m, org, line) : nullptr;
        if (at) path.actual[place] = at->actual;
        path.plan[place] = at ? at->plan : planned(typed, *latest, m);
        const bool isTyped =
            at ? at->origin == PlanOrigin::typed : typed.find(line, m, ActualKind::plan).has_value();
        path.inTwelfths = path.inTwelfths || (path.plan[place] && !isTyped && m < 12);
    }
    return path;
}

void add(std::optional<Money>& sum, const std::optional<Money>& part) {
    if (sum && part)
        *sum += *part;
    else
        sum.reset();
}

} // namespace

std::vector<int> YearSeen::allMonths() const {
    std::set<int> all;
    for (const YearVariance& at : months) all.insert(at.month);
    for (const auto& [month, volumes] : activity) all.insert(month);
    return {all.begin(), all.end()};
}

std::vector<int> YearSeen::monthsOf(std::string_view org) const {
    std::vector<int> all = allMonths();
    std::erase_if(all, [&](int month) {
        const YearVariance* amounts = at(month);
        if (amounts && amounts->find(org)) return false;
        const auto volumes = activity.find(month);
        return volumes == activity.end() ||
               std::none_of(volumes->second.begin(), volumes->second.end(), [&](const ActivityVariance& one) {
                   return one.provider == org || one.commissioner == org;
               });
    });
    return all;
}

const YearVariance* YearSeen::at(int month) const { return atMonth(months, month); }
const YearVariance* YearSeen::printedAt(int month) const { return atMonth(printed, month); }

YearSeen yearSeen(const Economy& economy, const ExactProjection& plan, FinancialYear year, MoneyUnit unit) {
    YearSeen seen{year, {}, {}, {}};
    const std::vector<int> months = monthsSeen(economy, year);
    if (!months.empty()) {
        const ExactProjection printedPlan = printedProjection(plan, unit);
        for (const int month : months)
            if (auto at = variance(economy, plan, year, month)) {
                seen.printed.push_back(printedVariance(*at, plan, printedPlan, unit));
                seen.months.push_back(std::move(*at));
            }
    }
    for (const int month : monthsOfActivitySeen(economy, year))
        seen.activity.emplace(month, activityVariance(economy, plan, year, month));
    return seen;
}

std::vector<FinancialYear> yearsAgainstPlan(const Economy& economy) {
    const auto base = baseYear(economy);
    std::vector<FinancialYear> years = yearsSeen(economy);
    for (const FinancialYear year : projectedYears(economy))
        if (!monthsOfActivitySeen(economy, year).empty()) years.push_back(year);
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    std::erase_if(years, [&](FinancialYear year) { return !base || year <= *base; });
    return years;
}

MonthPath monthPath(const Economy& economy, const YearSeen& seen, std::string_view org, StatementLine line,
                    int month) {
    const SeenByOrganisation typed = seenIn(economy, seen.year);
    if (org != "economy") return pathOf(typed, seen, org, line, month);
    MonthPath together{.line = line};
    const YearVariance* latest = seen.at(month);
    if (!latest || !latest->together.find(line)) return together;
    bool first = true;
    for (const OrganisationVariance& one : latest->organisations) {
        const MonthPath path = pathOf(typed, seen, one.org, line, month);
        if (std::exchange(first, false)) {
            together = path;
            continue;
        }
        for (std::size_t m = 0; m < 12; ++m) {
            add(together.plan[m], path.plan[m]);
            add(together.actual[m], path.actual[m]);
        }
        add(together.yearPlan, path.yearPlan);
        add(together.expected, path.expected);
        add(together.annualised, path.annualised);
        together.inTwelfths = together.inTwelfths || path.inTwelfths;
    }
    return together;
}

} // namespace breakeven
