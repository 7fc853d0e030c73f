#include "insight/tables/measure_tables.h"

namespace breakeven {

ResultTable measuresTable(const std::vector<MeasureProgress>& measures) {
    using enum ResultType;
    ResultTable table{
        "measures",
        "What was observed, within which limits, and what it saved so far.",
        {{"measure", text, "The measure's code."},
         {"month", text, "The month observed."},
         {"value", number, "What was observed."},
         {"mean", number, "Of the months that share limits."},
         {"lower", number, "The lower limit; blank for a single month."},
         {"upper", number, "The upper limit."},
         {"cause", text, "Special causes: outside, shift, trend, two-in-three, joined by semicolons."},
         {"without", number, "A twelfth of the year's volume without the arrangement."},
         {"planned", number, "A twelfth of the year's volume with it."},
         {"saved_to_date", number, "Saved since the arrangement began; positive is favourable."},
         {"money_to_date", money, "What that is worth."}},
        {}};
    for (const MeasureProgress& progress : measures)
        for (std::size_t i = 0; i < progress.months.size(); ++i) {
            const ControlPoint& point = progress.chart.points[i];
            const ControlPart& part = progress.chart.partOf(point);
            const MeasuredMonth& month = progress.months[i];
            table.rows.push_back({progress.measure.code, toText(point.month), point.value, part.mean,
                                  cellOf(part.lower), cellOf(part.upper), causesText(point),
                                  cellOf(month.without), cellOf(month.planned), cellOf(month.savedToDate),
                                  cellOf(month.moneyToDate)});
        }
    return table;
}

} // namespace breakeven
