#include "charts/fan_plot.h"

#include "charts/chance_text.h"
#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"
#include "insight/uncertainty/fan_findings.h"

#include <QCoreApplication>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr std::size_t percentiles = toldPercentiles.size();
constexpr std::size_t median = percentiles / 2;

struct Lines {
    QVector<double> years;
    QVector<double> central;
    std::array<QVector<double>, percentiles> amounts;
};

Lines linesOf(const Fan& fan) {
    Lines lines;
    for (const FanYear& year : fan.years) {
        lines.years << static_cast<double>(year.index);
        lines.central << toDouble(year.central);
        for (std::size_t p = 0; p < percentiles; ++p) lines.amounts[p] << toDouble(year.percentiles[p]);
    }
    return lines;
}

QCPGraph* addLine(QCustomPlot& plot, const QVector<double>& years, const QVector<double>& values,
                  const QPen& pen) {
    auto* line = plot.addGraph();
    line->setData(years, values, true);
    line->setPen(pen);
    return line;
}

/// From the widest band to the narrowest, each over the one before.
void drawBands(QCustomPlot& plot, const Lines& lines, const ChartStyle& style) {
    const QColor ink = style.print ? QColor(Qt::black) : style.colours.accent;
    const bool dark = style.colours.surface.lightness() < 128;
    const std::array depths = dark ? std::array{0.2, 0.38, 0.62} : std::array{0.14, 0.28, 0.46};
    for (std::size_t band = 0; band < depths.size(); ++band) {
        const QPen edge(blend(style.colours.surface, ink, depths[band] + 0.22), style.length(0.7));
        auto* low = addLine(plot, lines.years, lines.amounts[band], edge);
        auto* high = addLine(plot, lines.years, lines.amounts[percentiles - 1 - band], edge);
        high->setBrush(blend(style.colours.surface, ink, depths[band]));
        high->setChannelFillGraph(low);
    }
}

void drawMiddle(QCustomPlot& plot, const Lines& lines, const ChartStyle& style) {
    addLine(plot, lines.years, lines.amounts[median],
            QPen(style.print ? QColor(Qt::black) : style.colours.strong, style.length(1.2), Qt::DashLine));
    auto* central = addLine(plot, lines.years, lines.central, QPen(style.colours.text, style.length(2)));
    central->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc,
                                             QPen(style.colours.text, style.length(1)), style.colours.text,
                                             style.length(4.5)));
}

std::vector<EdgeLabel> labelsOf(const FanChartData& data, const ChartStyle& style) {
    std::vector<EdgeLabel> labels;
    if (data.fan.isEmpty()) return labels;
    const FanYear& last = data.fan.last();
    labels.push_back({Chart::tr("central"), style.colours.text, toDouble(last.central)});
    for (const std::size_t p : {std::size_t{0}, std::size_t{2}, percentiles - 3, percentiles - 1})
        if (last.percentiles[0] != last.percentiles[percentiles - 1])
            labels.push_back(
                {percentileText(toldPercentiles[p]), style.colours.muted, toDouble(last.percentiles[p])});
    return labels;
}

} // namespace

std::optional<std::pair<double, double>> extentOf(const Fan& fan) {
    if (fan.isEmpty()) return std::nullopt;
    std::pair<double, double> extent{toDouble(fan.years.front().central),
                                     toDouble(fan.years.front().central)};
    for (const FanYear& year : fan.years)
        for (const Money amount : {year.central, year.percentiles.front(), year.percentiles.back()})
            extent = {std::min(extent.first, toDouble(amount)), std::max(extent.second, toDouble(amount))};
    return extent;
}

void plotFan(QCustomPlot& plot, const FanChartData& data, const ChartStyle& style, QSizeF size) {
    PlotFrame frame{.size = size, .years = data.years, .unit = data.unit};
    for (const auto& extent : {extentOf(data.fan), data.scale})
        if (extent) {
            frame.lowest = std::min(frame.lowest, extent->first);
            frame.highest = std::max(frame.highest, extent->second);
        }
    const std::vector<EdgeLabel> labels = labelsOf(data, style);
    frame.labelRoom = edgeLabelRoom(labels, style, size.width());
    drawFrame(plot, frame, style);
    const Lines lines = linesOf(data.fan);
    drawBands(plot, lines, style);
    drawMiddle(plot, lines, style);
    addEdgeLabels(plot, labels, style);
}

void paintFan(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const FanChartData& data) {
    QCustomPlot plot;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotFan(plot, data, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString fanTable(const FanChartData& data) {
    QStringList head{Chart::tr("Year"), headingOf(Chart::tr("Central"))};
    for (const int percentile : toldPercentiles) head << headingOf(percentileText(percentile));
    QStringList lines{(head << headingOf(Chart::tr("Chance of zero or more"), Figures::rate)).join('\t')};
    for (const FanYear& year : data.fan.years) {
        const auto exact = year.index < data.exact.size() ? data.exact[year.index] : std::nullopt;
        QStringList line{yearText(year.year), toQt(toText(exact.value_or(year.central)))};
        for (const Money amount : year.percentiles) line << toQt(toText(amount));
        lines << (line << QString::number(year.chance.share, 'f', 4)).join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
