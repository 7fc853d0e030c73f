#include "insight/actual/printed_record.h"

#include "insight/statement/print_rounding.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

Money projectedAsPrinted(const JudgedForecast& forecast, const ExactProjection& printed, MoneyUnit unit) {
    const auto org = std::find(printed.organisations.begin(), printed.organisations.end(), forecast.org);
    const auto year = std::find(printed.years.begin(), printed.years.end(), forecast.year);
    if (!forecast.forecast.empty() || org == printed.organisations.end() || year == printed.years.end())
        return roundToNearest(forecast.projected, unit);
    return printed.statements.amount(
        OrganisationIndex::at(static_cast<std::size_t>(org - printed.organisations.begin())),
        static_cast<std::size_t>(year - printed.years.begin()), StatementLine::surplus);
}

} // namespace

ForecastRecord printedRecord(const ForecastRecord& exact, const ExactProjection& printed, MoneyUnit unit) {
    ForecastRecord record = exact;
    for (JudgedForecast& one : record.forecasts) {
        one.projected = projectedAsPrinted(one, printed, unit);
        one.actual = roundToNearest(one.actual, unit);
        one.error = one.projected - one.actual;
    }
    return record;
}

std::string printedShare(double share) { return formatRate(Decimal(std::round(share * 1'000) / 1'000), 1); }

} // namespace breakeven
