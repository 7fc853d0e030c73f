#include "insight/actual/activity_variance.h"

#include "economy/table/row_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace breakeven {

namespace {

using Where = std::tuple<std::string, std::string, std::string>;

int monthIn(const RowReader& row) { return static_cast<int>(toDouble(*row.number("month"))); }

/// The volumes of a year in a projection, after the effects of arrangements; none of the base year, which is
/// no plan.
std::map<Where, Decimal> volumesOf(const ExactProjection& plan, FinancialYear year) {
    std::map<Where, Decimal> volumes;
    const auto at = std::find(plan.years.begin(), plan.years.end(), year);
    if (at == plan.years.end() || at == plan.years.begin()) return volumes;
    const auto index = static_cast<std::size_t>(at - plan.years.begin());
    for (const ActivityVolumes<Decimal>& activity : plan.activity)
        volumes[{plan.organisations[activity.commissioner.place()],
                 plan.organisations[activity.provider.place()], activity.service}] = activity.volumes[index];
    return volumes;
}

void judge(ActivityVariance& of, int month) {
    if (!of.yearPlan) return;
    of.plan = Decimal(*of.yearPlan * Decimal(month) / Decimal(12));
    of.difference = Decimal(of.actual - *of.plan);
    if (*of.plan != 0) of.ofPlan = Decimal(*of.difference / *of.plan);
    of.outturn = Decimal(*of.yearPlan + *of.difference);
    of.annualised = Decimal(*of.yearPlan + *of.difference * Decimal(12) / Decimal(month));
}

} // namespace

std::vector<int> monthsOfActivitySeen(const Economy& economy, FinancialYear year) {
    std::set<int> months;
    for (const RowReader& row : readers(economy, TableId::activityActuals))
        if (row.year("year") == year) months.insert(monthIn(row));
    return {months.begin(), months.end()};
}

std::vector<ActivityVariance> activityVariance(const Economy& economy, const ExactProjection& plan,
                                               FinancialYear year, int month) {
    const std::map<Where, Decimal> planned = volumesOf(plan, year);
    std::vector<ActivityVariance> all;
    for (const RowReader& row : readers(economy, TableId::activityActuals)) {
        if (row.year("year") != year || monthIn(row) != month) continue;
        const auto volume = row.number("volume");
        if (!volume) continue;
        ActivityVariance of{row.text("commissioner"), row.text("provider"), row.text("service"), *volume};
        if (const auto found = planned.find({of.commissioner, of.provider, of.service});
            found != planned.end())
            of.yearPlan = found->second;
        judge(of, month);
        all.push_back(std::move(of));
    }
    return all;
}

std::vector<ActivityVariance> activityVarianceByService(const std::vector<ActivityVariance>& all,
                                                        const std::string& provider, int month) {
    std::vector<ActivityVariance> sums;
    for (const ActivityVariance& part : all) {
        if (!provider.empty() && part.provider != provider) continue;
        const auto found = std::find_if(sums.begin(), sums.end(), [&](const ActivityVariance& sum) {
            return sum.service == part.service;
        });
        if (found == sums.end()) {
            sums.push_back({{}, provider, part.service, part.actual});
            sums.back().yearPlan = part.yearPlan;
            continue;
        }
        found->actual += part.actual;
        if (found->yearPlan && part.yearPlan)
            *found->yearPlan += *part.yearPlan;
        else
            found->yearPlan.reset();
    }
    for (ActivityVariance& sum : sums) judge(sum, month);
    return sums;
}

} // namespace breakeven
