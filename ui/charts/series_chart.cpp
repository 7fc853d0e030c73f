#include "charts/series_chart.h"

#include "charts/figure_text.h"
#include "charts/series_plot.h"

namespace breakeven::ui {

SeriesChart::SeriesChart(QWidget* parent) : YearPlot(parent) { setAccessibleName(tr("Figures by year")); }

void SeriesChart::setData(SeriesChartData data) {
    if (!data.title.isEmpty()) setAccessibleName(data.title);
    take(std::move(data));
}

QString SeriesChart::table() const { return seriesTable(data_); }

void SeriesChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotSeries(plot, data_, style, size);
}

void SeriesChart::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintSeries(painter, target, unitsPerMillimetre, data_);
}

QString SeriesChart::describe(int value) const {
    const auto year = static_cast<std::size_t>(value);
    QStringList lines{yearText(data_.years[year])};
    for (const YearSeries& series : data_.series)
        if (series.values[year])
            lines << tr("%1: %2").arg(series.name,
                                      figureText(*series.values[year], data_.figures, data_.unit));
    return lines.join('\n');
}

QList<ChartFigure> SeriesChart::figuresAt(int value) const {
    const auto year = static_cast<std::size_t>(value);
    QList<ChartFigure> figures;
    for (const YearSeries& series : data_.series)
        if (year < series.questions.size() && series.values[year])
            figures << ChartFigure{series.name, series.questions[year]};
    return figures;
}

} // namespace breakeven::ui
