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
    const auto year = static_cast<std::size_t>(value);
    const QString unit = QString::fromUtf8(symbol(data_.unit));
    QString text = tr("%1, %2: %3 %4")
                       .arg(yearText(data_.years[year]), data_.scenario, unit,
                            moneyText(data_.surplus[year], data_.unit));
    if (year < data_.baseline.size())
        text += "\n" + tr("%1: %2 %3").arg(data_.base, unit, moneyText(data_.baseline[year], data_.unit));
    if (value == 0) text += "\n" + tr("Outturn");
    return text;
}

QList<ChartFigure> SurplusChart::figuresAt(int value) const {
    const auto year = static_cast<std::size_t>(value);
    if (!data_.surplus[year]) return {};
    const Figure figure =
        StatementFigure{toCore(data_.organisation), data_.years[year], StatementLine::surplus};
    return {{data_.scenario, {.address = addressOf(figure)}}};
}

} // namespace breakeven::ui
