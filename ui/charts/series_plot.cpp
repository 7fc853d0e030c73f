#include "charts/series_plot.h"

#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/hatched_bars.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

const double notANumber = std::numeric_limits<double>::quiet_NaN();

void widenByLines(PlotFrame& frame, const SeriesChartData& data) {
    for (const YearSeries& series : data.series)
        for (const auto& value : series.values)
            if (value) {
                frame.lowest = std::min(frame.lowest, *value);
                frame.highest = std::max(frame.highest, *value);
            }
}

void widenByStacks(PlotFrame& frame, const SeriesChartData& data) {
    for (std::size_t year = 0; year < data.years.size(); ++year) {
        double up = 0;
        double down = 0;
        for (const YearSeries& series : data.series) {
            const double value = series.values[year].value_or(0);
            (value < 0 ? down : up) += value;
        }
        frame.lowest = std::min(frame.lowest, down);
        frame.highest = std::max(frame.highest, up);
    }
}

bool isChosen(const YearSeries& series, const SeriesChartData& data) {
    return !data.chosen.isEmpty() && series.subject == data.chosen;
}

/// Beside one that is chosen the others stand back.
QColor inkOf(const YearSeries& series, const SeriesChartData& data, const ChartStyle& style) {
    const bool back = !data.chosen.isEmpty() && !isChosen(series, data);
    return back ? blend(style.colours.surface, series.colour, 0.35) : series.colour;
}

QCPScatterStyle pointsIn(const YearSeries& series, const QColor& colour, const ChartStyle& style) {
    using Shape = QCPScatterStyle;
    const auto shaped = [&](Shape::ScatterShape shape, double size) {
        return Shape(shape, colour, colour, style.length(size));
    };
    switch (linePoints(series.dash, series.round)) {
    case LinePoints::square:
        return shaped(Shape::ssSquare, 6);
    case LinePoints::diamond:
        return shaped(Shape::ssDiamond, 8);
    case LinePoints::triangle:
        return shaped(Shape::ssTriangle, 8);
    case LinePoints::turnedTriangle:
        return shaped(Shape::ssTriangleInverted, 8);
    default:
        return shaped(Shape::ssDisc, 4.5);
    }
}

/// What tells stacks apart where colours do not: as the dash of their lines would.
HatchedBars::Hatch hatchOf(Qt::PenStyle dash) {
    using Hatch = HatchedBars::Hatch;
    switch (dash) {
    case Qt::DashLine:
        return Hatch::rising;
    case Qt::DotLine:
        return Hatch::level;
    case Qt::DashDotLine:
        return Hatch::falling;
    case Qt::DashDotDotLine:
        return Hatch::crossed;
    default:
        return Hatch::none;
    }
}

double hatchDistance(int round) { return round == 0 ? 6 : round == 1 ? 3 : 6.0 * round; }

std::vector<EdgeLabel> drawLines(QCustomPlot& plot, const SeriesChartData& data, const ChartStyle& style) {
    std::vector<EdgeLabel> labels;
    for (const YearSeries& series : data.series) {
        QVector<double> years;
        QVector<double> values;
        std::optional<double> last;
        std::size_t lastYear = 0;
        for (std::size_t year = 0; year < series.values.size(); ++year) {
            years << static_cast<double>(year);
            values << series.values[year].value_or(notANumber);
            if (!series.values[year]) continue;
            last = series.values[year];
            lastYear = year;
        }
        if (!last) continue;
        auto* graph = plot.addGraph();
        graph->setData(years, values, true);
        const QColor colour = inkOf(series, data, style);
        const double width = series.quiet ? 1 : isChosen(series, data) ? 3.2 : 1.8;
        graph->setPen(QPen(colour, style.length(width), series.dash));
        if (series.quiet) continue;
        graph->setScatterStyle(pointsIn(series, colour, style));
        labels.push_back(
            {series.name, style.print ? style.colours.text : series.colour, *last, {}, std::abs(*last)});
        if (lastYear + 1 < data.years.size()) labels.back().end = static_cast<double>(lastYear);
    }
    return labels;
}

/// Stacks by hand, so that each label stands beside the middle of its last bar.
std::vector<EdgeLabel> drawStacks(QCustomPlot& plot, const SeriesChartData& data, const ChartStyle& style) {
    std::vector<EdgeLabel> labels;
    QCPBars* below = nullptr;
    double up = 0;
    double down = 0;
    using Hatch = HatchedBars::Hatch;
    for (const YearSeries& series : data.series) {
        auto* bars = new HatchedBars(plot.xAxis, plot.yAxis);
        for (std::size_t year = 0; year < series.values.size(); ++year)
            bars->addData(static_cast<double>(year), series.values[year].value_or(0));
        bars->setWidth(0.66);
        bars->setPen(QPen(style.colours.surface, style.length(0.8)));
        const Hatch hatch = hatchOf(series.dash);
        const QColor colour = inkOf(series, data, style);
        bars->setBrush(hatch == Hatch::none ? colour : blend(style.colours.surface, colour, 0.25));
        bars->setHatch(hatch, QPen(colour, style.length(1)), style.length(hatchDistance(series.round)));
        if (below) bars->moveAbove(below);
        below = bars;
        const double last = series.values.empty() ? 0 : series.values.back().value_or(0);
        double& end = last < 0 ? down : up;
        if (!series.values.empty() && series.values.back())
            labels.push_back({series.name,
                              style.print ? style.colours.text : series.colour,
                              end + last / 2,
                              {},
                              std::abs(last)});
        end += last;
    }
    return labels;
}

QString copied(const YearSeries& series, std::size_t year, Figures figures) {
    if (!series.values[year]) return {};
    if (!series.exact.empty()) return toQt(toText(*series.exact[year]));
    return plainText(*series.values[year], figures);
}

/// What the labels need that a picture so high can have at most: the others give way to them.
double labelRoom(const SeriesChartData& data, const ChartStyle& style, QSizeF size) {
    std::vector<EdgeLabel> labels;
    for (const YearSeries& series : data.series) {
        if (series.quiet) continue;
        const double last = series.values.empty() ? 0 : series.values.back().value_or(0);
        labels.push_back({series.name, series.colour, last, {}, std::abs(last)});
    }
    const double line = std::ceil(QFontMetricsF(style.smallFont()).height());
    const double beside = size.height() - style.length(10) - line * (data.startsWithOutturn ? 2 : 1);
    const auto most = static_cast<std::size_t>(std::max(1.0, beside / line));
    if (labels.size() > most) {
        std::stable_sort(labels.begin(), labels.end(),
                         [](const EdgeLabel& a, const EdgeLabel& b) { return a.weight > b.weight; });
        labels.resize(most);
    }
    return edgeLabelRoom(labels, style, size.width());
}

} // namespace

void plotSeries(QCustomPlot& plot, const SeriesChartData& data, const ChartStyle& style, QSizeF size) {
    PlotFrame frame{.size = size,
                    .years = data.years,
                    .figures = data.figures,
                    .unit = data.unit,
                    .startsWithOutturn = data.startsWithOutturn};
    const bool stacked = data.form == SeriesChartData::Form::stacked;
    stacked ? widenByStacks(frame, data) : widenByLines(frame, data);
    frame.labelRoom = labelRoom(data, style, size);
    drawFrame(plot, frame, style);
    addEdgeLabels(plot, stacked ? drawStacks(plot, data, style) : drawLines(plot, data, style), style);
}

// Of stacks only the first has no hatch, which comes in no two distances.
SeriesChartData inBlackAndWhite(SeriesChartData data) {
    const std::size_t plain = data.form == SeriesChartData::Form::stacked ? 1 : 0;
    const std::size_t dashes = lineDashes.size() - plain;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const bool first = i < plain;
        data.series[i].dash = first ? Qt::SolidLine : lineDashes[plain + (i - plain) % dashes];
        data.series[i].round = first ? 0 : static_cast<int>((i - plain) / dashes);
    }
    return data;
}

void paintSeries(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                 const SeriesChartData& data) {
    QCustomPlot plot;
    SeriesChartData onPaper = inBlackAndWhite(data);
    onPaper.chosen.clear();
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotSeries(plot, onPaper, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString seriesTable(const SeriesChartData& data) {
    QStringList head{QCoreApplication::translate("Chart", "Year")};
    for (const YearSeries& series : data.series) head << headingOf(series.name, data.figures);
    QStringList lines{head.join('\t')};
    for (std::size_t year = 0; year < data.years.size(); ++year) {
        QStringList line{yearText(data.years[year])};
        for (const YearSeries& series : data.series) line << copied(series, year, data.figures);
        lines << line.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
