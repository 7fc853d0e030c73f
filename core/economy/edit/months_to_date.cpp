#include "economy/edit/months_to_date.h"

#include "economy/table/value.h"

namespace breakeven {

MonthTexts monthByMonth(const Column& column, const MonthTexts& toDate) {
    MonthTexts moved;
    Decimal before = 0;
    for (std::size_t month = 0; month < monthsOfYear; ++month) {
        if (toDate[month].empty()) continue;
        const Decimal here = numberIn(toDate[month]);
        moved[month] = keptText(column, {here - before});
        before = here;
    }
    return moved;
}

MonthTexts toDate(const Column& column, const MonthTexts& before,
                  const std::map<std::size_t, std::string>& entered) {
    MonthTexts moved = monthByMonth(column, before);
    for (const auto& [month, text] : entered) moved[month] = text;
    MonthTexts sums;
    Decimal sum = 0;
    for (std::size_t month = 0; month < monthsOfYear; ++month) {
        if (moved[month].empty()) continue;
        sum += numberIn(moved[month]);
        sums[month] = keptText(column, {sum});
    }
    return sums;
}

std::size_t monthsCovered(const MonthTexts& toDate, std::size_t month) {
    std::size_t covered = 1;
    while (covered <= month && toDate[month - covered].empty()) ++covered;
    return covered;
}

} // namespace breakeven
