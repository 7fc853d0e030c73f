#include "contracts/contract_charts.h"

#include "contracts/year_figures.h"
#include "document/message_text.h"
#include "insight/contract/contract_findings.h"
#include "insight/decision/printed_decisions.h"
#include "theme/colours.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ContractCharts", text); }
#define LABEL(text) tr(QT_TRANSLATE_NOOP("ContractCharts", text))

using Outlook = std::vector<ContractOutlookYear>;

/// An outlook as it is, to copy, and as it is printed, to see.
struct BothOutlooks {
    const Outlook& exact;
    Outlook shown;
};

template<class Figure>
YearSeries series(const QString& name, const QColor& colour, Qt::PenStyle dash, const BothOutlooks& outlooks,
                  Figure figure) {
    YearSeries made;
    made.name = name;
    made.colour = colour;
    made.dash = dash;
    for (const ContractOutlookYear& year : outlooks.shown)
        made.values.push_back(year.inForce ? std::optional(toDouble(figure(year))) : std::nullopt);
    for (const ContractOutlookYear& year : outlooks.exact) made.exact.push_back(figure(year));
    return made;
}

} // namespace

SeriesChartData paymentChart(std::string_view form, const Outlook& outlook, MoneyUnit unit,
                             const QPalette& palette) {
    const Colours colours = coloursFor(palette);
    SeriesChartData data;
    data.years = yearsOf(outlook);
    data.unit = unit;
    const BothOutlooks both{outlook, printed(outlook, unit)};
    data.finding = textOf(paymentFinding(form, both.shown));
    if (form == "capitation") {
        data.title = LABEL("Target against what the holder has taken over and spent");
        data.series = {series(LABEL("Target"), colours.accent, Qt::SolidLine, both,
                              [](const auto& y) { return y.outcome.target; }),
                       series(LABEL("Spent"), colours.muted, Qt::DashLine, both,
                              [](const auto& y) { return y.outcome.actual; })};
        return data;
    }
    data.title = LABEL("Activity value against payment");
    if (std::any_of(outlook.begin(), outlook.end(),
                    [](const auto& y) { return y.outcome.activityValue != Money{}; }))
        data.series.push_back(series(LABEL("Value"), colours.muted, Qt::DashLine, both,
                                     [](const auto& y) { return y.outcome.activityValue; }));
    if (form == "blended")
        data.series.push_back(series(LABEL("Plan"), colours.bright, Qt::DotLine, both,
                                     [](const auto& y) { return y.outcome.plan; }));
    data.series.push_back(
        series(LABEL("Paid"), colours.accent, Qt::SolidLine, both, [](const auto& y) { return y.paid; }));
    return data;
}

YearSeries paidUntilNow(const Outlook& outlook, MoneyUnit unit, const QPalette& palette) {
    return series(LABEL("At present"), coloursFor(palette).caution, Qt::DashDotLine,
                  {outlook, printed(outlook, unit)}, [](const auto& y) { return y.paid; });
}

SeriesChartData perHeadChart(const Outlook& outlook, const QPalette& palette) {
    const Colours colours = coloursFor(palette);
    YearSeries price;
    price.name = LABEL("Price");
    price.colour = colours.accent;
    YearSeries cost;
    cost.name = LABEL("Cost");
    cost.colour = colours.muted;
    cost.dash = Qt::DashLine;
    for (const PerHead& year : perHead(outlook)) {
        const bool has = year.people > 0;
        price.values.push_back(has ? std::optional(year.paid) : std::nullopt);
        cost.values.push_back(has ? std::optional(year.cost) : std::nullopt);
    }
    SeriesChartData data;
    data.title = LABEL("Price against cost, £ per head");
    data.years = yearsOf(outlook);
    data.figures = Figures::number;
    data.finding = textOf(perHeadFinding(outlook));
    data.series = {std::move(price), std::move(cost)};
    return data;
}

} // namespace breakeven::ui
