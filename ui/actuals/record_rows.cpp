#include "actuals/record_rows.h"

#include "charts/figure_text.h"
#include "economy/reading/document_names.h"
#include "insight/actual/printed_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct RecordRows {
    Q_DECLARE_TR_FUNCTIONS(RecordRows)
};

ShownCell amountCell(const std::optional<Money>& amount, const std::optional<Money>& printed,
                     MoneyUnit unit) {
    ShownCell cell{.text = moneyText(printed, unit)};
    if (!amount) return cell;
    cell.plain = toQt(toText(*amount));
    cell.order = toDouble(*amount);
    return cell;
}

ShownCell amountCell(const std::optional<Money>& amount, MoneyUnit unit) {
    return amountCell(amount, amount, unit);
}

/// Hopeful or cautious is said by a word too.
ShownCell leaningCell(Money error) {
    return {.text = error == Money()  ? RecordRows::tr("neither")
                    : error > Money() ? RecordRows::tr("optimistic")
                                      : RecordRows::tr("cautious"),
            .adverse = error > Money()};
}

ShownCell shareCell(const std::optional<double>& share) {
    if (!share) return {.text = QStringLiteral("·")};
    const QString text = toQt(printedShare(*share));
    return {.text = text, .adverse = text.startsWith('('), .order = *share};
}

ShownCell insideCell(const RecordTotal& total) {
    if (total.banded == 0) return {.text = QStringLiteral("·")};
    return {.text = RecordRows::tr("%1 of %2").arg(total.inside).arg(total.banded),
            .order = total.coverage()};
}

QString rowTitle(const Economy& economy, const RecordTotal& total) {
    return total.org.empty() ? RecordRows::tr("All forecasts") : toQt(organisationName(economy, total.org));
}

// Of an organisation with one horizon, that says all.
bool saysMore(const ForecastRecord& record, const RecordTotal& total) {
    if (total.org.empty()) return !total.horizon;
    if (total.horizon) return true;
    return std::count_if(record.totals.begin(), record.totals.end(), [&](const RecordTotal& other) {
               return other.org == total.org && other.horizon;
           }) > 1;
}

} // namespace

VarianceTable recordTotals(const Economy& economy, const ForecastRecord& record, MoneyUnit unit) {
    VarianceTable table;
    table.columns = {
        {RecordRows::tr("Years ahead"), RecordRows::tr("From the base year to the year forecast")},
        {RecordRows::tr("Forecasts"), RecordRows::tr("How many can be compared with an outturn")},
        {RecordRows::tr("Missed by"), RecordRows::tr("Mean absolute error of the surplus")},
        {RecordRows::tr("On average"),
         RecordRows::tr("Mean of forecast less actual: positive is too optimistic")},
        {RecordRows::tr("Tendency"), RecordRows::tr("Whether it was too optimistic or too cautious"), true},
        {RecordRows::tr("No change"),
         RecordRows::tr("What carrying the base year's margin forward would have missed by")},
        {RecordRows::tr("Inside band"),
         RecordRows::tr("Outturns between the 10th and the 90th percentile: 8 in 10 should be")},
        {RecordRows::tr("Skill"), RecordRows::tr("How much better the whole distribution was than carrying "
                                                 "forward (CRPS): positive is better, 100% is perfect")}};
    for (const RecordTotal& total : record.totals) {
        if (!saysMore(record, total)) continue;
        const bool all = total.org.empty();
        table.rows.push_back(
            {.title = rowTitle(economy, total),
             .cells = {{.text = total.horizon ? QString::number(*total.horizon) : RecordRows::tr("all"),
                        .order = total.horizon ? std::optional<double>(*total.horizon) : std::nullopt},
                       {.text = QString::number(total.forecasts), .order = double(total.forecasts)},
                       amountCell(total.meanAbsoluteError, unit),
                       amountCell(total.bias, unit),
                       leaningCell(total.bias),
                       amountCell(total.naiveMeanAbsoluteError, unit),
                       insideCell(total),
                       shareCell(total.skill)},
             .strong = all || !total.horizon,
             .stays = all,
             .code = toQt(total.org)});
    }
    return table;
}

VarianceTable judgedForecasts(const Economy& economy, const ForecastRecord& record,
                              const ForecastRecord& printed, MoneyUnit unit) {
    VarianceTable table;
    table.columns = {
        {RecordRows::tr("Year"), {}},
        {RecordRows::tr("Name"), RecordRows::tr("Of the forecast; “projection” is the document's own"), true},
        {RecordRows::tr("Made on"), {}, true},
        {RecordRows::tr("Years ahead"), {}},
        {RecordRows::tr("Forecast"), RecordRows::tr("The surplus or (deficit) forecast")},
        {RecordRows::tr("Actual"), {}},
        {RecordRows::tr("Missed by"), RecordRows::tr("Forecast less actual: positive is too optimistic")},
        {RecordRows::tr("Tendency"), {}, true},
        {RecordRows::tr("No change"), RecordRows::tr("The same for the base year's margin carried forward")},
        {RecordRows::tr("Band"), RecordRows::tr("10th to 90th percentile")},
        {RecordRows::tr("Inside"), {}, true}};
    for (std::size_t i = 0; i < record.forecasts.size(); ++i) {
        const JudgedForecast &one = record.forecasts[i], &shown = printed.forecasts[i];
        const QString band =
            one.low && one.high
                ? RecordRows::tr("%1 to %2").arg(moneyText(*one.low, unit), moneyText(*one.high, unit))
                : QStringLiteral("·");
        table.rows.push_back(
            {.title = toQt(organisationName(economy, one.org)),
             .cells = {{.text = yearText(one.year), .order = one.year.start},
                       {.text = one.forecast.empty() ? RecordRows::tr("projection") : toQt(one.forecast)},
                       {.text = toQt(one.made)},
                       {.text = QString::number(one.horizon()), .order = one.horizon()},
                       amountCell(one.projected, shown.projected, unit),
                       amountCell(one.actual, shown.actual, unit),
                       amountCell(one.error, shown.error, unit),
                       leaningCell(one.error),
                       amountCell(one.naiveError, unit),
                       {.text = band},
                       {.text = !one.inside   ? QString()
                                : *one.inside ? RecordRows::tr("inside")
                                              : RecordRows::tr("outside"),
                        .adverse = one.inside && !*one.inside}},
             .code = toQt(one.org)});
    }
    return table;
}

} // namespace breakeven::ui
