#include "charts/surplus_chart.h"

#include "charts/figure_text.h"
#include "charts/surplus_plot.h"
#include "document/message_text.h"

namespace breakeven::ui {

SurplusChart::SurplusChart(QWidget* parent) : YearPlot(parent) {
    setAccessibleName(tr("Surplus or (deficit) by year"));
}

void SurplusChart::setData(SurplusChartData data) {
    setAccessibleName(tr("Surplus or (deficit) by year: %1").arg(data.subject));
    take(std::move(data));
}

QString SurplusChart::table() const { return surplusTable(data_); }

void SurplusChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotSurplus(plot, data_, style, size);
}

QString SurplusChart::describe(int value) const {
    const std::size_t year = yearOf(value);
    const bool ofBase = rowOf(value) > 0;
    QString text = tr("%1, %2: %3")
                       .arg(yearText(data_.years[year]), ofBase ? data_.base : data_.scenario,
                            amountText(ofBase ? data_.baseline[year] : data_.surplus[year], data_.unit));
    if (!ofBase && year < data_.baseline.size())
        text += "\n" + tr("%1: %2").arg(data_.base, amountText(data_.baseline[year], data_.unit));
    if (year == 0) text += "\n" + tr("Outturn");
    return text;
}

int SurplusChart::valueCount() const { return valuesPerRow() * (data_.baseline.empty() ? 1 : 2); }

QRect SurplusChart::placeOf(int value) const {
    const std::size_t year = yearOf(value);
    if (rowOf(value) == 0 || !data_.baseline[year]) return YearPlot::placeOf(static_cast<int>(year));
    return placeAbout(static_cast<double>(year), toDouble(*data_.baseline[year]));
}

Chosen SurplusChart::chosenBy(int value) const {
    return {data_.organisation == QLatin1String("economy") ? QString() : data_.organisation,
            data_.years[yearOf(value)]};
}

QList<ChartFigure> SurplusChart::figuresAt(int value) const {
    const std::size_t year = yearOf(value);
    const bool ofBase = rowOf(value) > 0;
    if (!(ofBase ? data_.baseline : data_.surplus)[year]) return {};
    const Figure figure =
        StatementFigure{toCore(data_.organisation), data_.years[year], StatementLine::surplus};
    if (ofBase) return {{data_.base, {.address = addressOf(figure), .scenario = QStringLiteral("base")}}};
    return {{data_.scenario, {.address = addressOf(figure)}}};
}

} // namespace breakeven::ui
