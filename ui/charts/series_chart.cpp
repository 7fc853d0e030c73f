#include "charts/series_chart.h"

#include "charts/figure_text.h"
#include "charts/series_plot.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

SeriesChart::SeriesChart(QWidget* parent) : YearPlot(parent) { setAccessibleName(tr("Figures by year")); }

void SeriesChart::setData(SeriesChartData data) {
    if (!data.title.isEmpty()) setAccessibleName(data.title);
    take(std::move(data));
}

QString SeriesChart::table() const { return seriesTable(data_); }

void SeriesChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    SeriesChartData shown = data_;
    const bool known = std::any_of(data_.series.begin(), data_.series.end(), [&](const YearSeries& series) {
        return series.subject == marked().subject;
    });
    shown.chosen = known ? marked().subject : QString();
    plotSeries(plot, shown, style, size);
}

void SeriesChart::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintSeries(painter, target, unitsPerMillimetre, data_);
}

int SeriesChart::valueCount() const { return valuesPerRow() * (1 + static_cast<int>(data_.series.size())); }

int SeriesChart::valueOf(int series, std::size_t year) const {
    return (series + 1) * valuesPerRow() + static_cast<int>(year);
}

/// Where its point, or the middle of its bar, is.
double SeriesChart::heightOf(int series, std::size_t year) const {
    const double value = data_.series[static_cast<std::size_t>(series)].values[year].value_or(0);
    if (data_.form == SeriesChartData::Form::lines) return value;
    double below = 0;
    for (int other = 0; other < series; ++other) {
        const double one = data_.series[static_cast<std::size_t>(other)].values[year].value_or(0);
        if ((one < 0) == (value < 0)) below += one;
    }
    return below + value / 2;
}

QList<int> SeriesChart::seriesIn(std::size_t year) const {
    QList<int> all;
    for (int series = 0; series < static_cast<int>(data_.series.size()); ++series)
        if (const YearSeries& one = data_.series[static_cast<std::size_t>(series)];
            !one.quiet && year < one.values.size() && one.values[year])
            all << series;
    std::stable_sort(all.begin(), all.end(),
                     [&](int a, int b) { return heightOf(a, year) > heightOf(b, year); });
    return all;
}

int SeriesChart::valueAt(QPoint position) const {
    const int year = YearPlot::valueAt(position);
    if (year < 0) return -1;
    constexpr int reach = 8;
    int nearest = year, distance = reach + 1;
    for (const int series : seriesIn(static_cast<std::size_t>(year))) {
        const int value = valueOf(series, static_cast<std::size_t>(year));
        const QRect place = placeOf(value);
        const bool lines = data_.form == SeriesChartData::Form::lines;
        const int apart = std::abs(place.center().y() - position.y());
        if (lines ? apart < distance && std::abs(place.center().x() - position.x()) < 3 * reach
                  : place.contains(position)) {
            nearest = value;
            distance = apart;
        }
    }
    return nearest;
}

QRect SeriesChart::placeOf(int value) const {
    const std::size_t year = yearOf(value);
    const int series = rowOf(value) - 1;
    if (series < 0) return YearPlot::placeOf(value);
    const double x = static_cast<double>(year), middle = heightOf(series, year);
    if (data_.form == SeriesChartData::Form::lines) return placeAbout(x, middle);
    const double half = data_.series[static_cast<std::size_t>(series)].values[year].value_or(0) / 2;
    const QRect ends = placeAbout(x - 0.33, middle + half) | placeAbout(x + 0.33, middle - half);
    return ends.adjusted(7, 7, -7, -7);
}

QString SeriesChart::describe(int value) const {
    const std::size_t year = yearOf(value);
    const int series = rowOf(value) - 1;
    const auto said = [&](const YearSeries& one) {
        return tr("%1: %2").arg(one.name, figureText(*one.values[year], data_.figures, data_.unit));
    };
    QStringList lines{
        data_.figures == Figures::money
            ? tr("%1, %2").arg(yearText(data_.years[year]), QString::fromUtf8(symbol(data_.unit)))
            : yearText(data_.years[year])};
    if (series >= 0) {
        const YearSeries& one = data_.series[static_cast<std::size_t>(series)];
        return lines.front() + '\n' +
               (one.values[year] ? said(one) : tr("%1: no figure of its own").arg(one.name));
    }
    for (const int one : seriesIn(year)) lines << said(data_.series[static_cast<std::size_t>(one)]);
    return lines.join('\n');
}

QList<ChartFigure> SeriesChart::figuresAt(int value) const {
    const std::size_t year = yearOf(value);
    const int only = rowOf(value) - 1;
    QList<ChartFigure> figures;
    for (int at = 0; at < static_cast<int>(data_.series.size()); ++at) {
        const YearSeries& series = data_.series[static_cast<std::size_t>(at)];
        if ((only < 0 || at == only) && year < series.questions.size() && series.values[year])
            figures << ChartFigure{series.name, series.questions[year]};
    }
    return figures;
}

// Up and down go from line to line as they lie, above the highest to all of the year.
int SeriesChart::step(int value, Qt::Key arrow) const {
    const std::size_t year = yearOf(value);
    const int series = rowOf(value) - 1;
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right) return YearPlot::step(value, arrow);
    const QList<int> order = seriesIn(year);
    const auto at = static_cast<int>(order.indexOf(series)); // -1: at all of them
    const int next = arrow == Qt::Key_Down ? at + 1 : at - 1;
    if (next < 0) return static_cast<int>(year);
    return next < order.size() ? valueOf(order[next], year) : value;
}

Chosen SeriesChart::chosenBy(int value) const {
    const int series = rowOf(value) - 1;
    return {series < 0 ? QString() : data_.series[static_cast<std::size_t>(series)].subject,
            data_.years[yearOf(value)]};
}

// A line that is chosen stands out by itself.
QList<QRect> SeriesChart::placesOf(const Chosen& chosen) const {
    QList<QRect> places;
    for (int year = 0; year < valuesPerRow(); ++year)
        if (chosen.year == data_.years[static_cast<std::size_t>(year)]) places << placeOf(year);
    return places;
}

} // namespace breakeven::ui
