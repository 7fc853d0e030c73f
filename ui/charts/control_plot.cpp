#include "charts/control_plot.h"

#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/month_frame.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"
#include "insight/measure/measure_findings.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(ControlChart)
};

template<class Number>
QString figure(const Number& value) {
    return toQt(measureText(value));
}

QColor colourOf(Variation variation, const ChartStyle& style) {
    if (style.print) return Qt::black;
    switch (variation) {
    case Variation::improvement:
        return style.colours.accent;
    case Variation::concern:
        return style.colours.caution;
    case Variation::common:
        break;
    }
    return style.colours.muted;
}

QCPScatterStyle shapeOf(Variation variation, const ChartStyle& style) {
    const QColor ink = colourOf(variation, style);
    const QPen pen(variation == Variation::common ? ink : style.colours.text, style.length(1));
    switch (variation) {
    case Variation::improvement:
        return {QCPScatterStyle::ssDiamond, pen, style.print ? QColor(Qt::white) : ink, style.length(10)};
    case Variation::concern:
        return {QCPScatterStyle::ssSquare, pen, ink, style.length(8)};
    case Variation::common:
        break;
    }
    return {QCPScatterStyle::ssDisc, pen, ink, style.length(5)};
}

MonthFrame frameOf(const ControlChartData& data, QSizeF size) {
    const ControlChart& chart = data.progress.chart;
    MonthFrame frame{.size = size, .first = {}, .last = {}, .text = {}};
    frame.text = [](double value) { return figure(value); };
    frame.unit = toQt(data.progress.measure.unit);
    if (chart.empty()) return frame;
    frame.first = chart.points.front().month;
    frame.last = chart.latest().month;
    frame.lowest = frame.highest = toDouble(chart.points.front().value);
    const auto show = [&](double value) {
        frame.lowest = std::min(frame.lowest, value);
        frame.highest = std::max(frame.highest, value);
    };
    for (const ControlPoint& point : chart.points) show(toDouble(point.value));
    for (const ControlPart& part : chart.parts)
        for (const auto& limit : {part.lower, part.upper})
            if (limit) show(toDouble(*limit));
    if (data.progress.measure.target) show(toDouble(*data.progress.measure.target));
    return frame;
}

std::vector<EdgeLabel> labelsOf(const ControlChartData& data, const ChartStyle& style) {
    std::vector<EdgeLabel> labels;
    if (data.empty()) return labels;
    const ControlPart& part = data.progress.chart.parts.back();
    const auto add = [&](const QString& text, const auto& value, const QColor& colour) {
        labels.push_back({text.arg(figure(value)), colour, toDouble(value)});
    };
    add(Chart::tr("mean %1"), part.mean, style.colours.text);
    if (part.upper) add(Chart::tr("upper limit %1"), *part.upper, style.colours.muted);
    if (part.lower) add(Chart::tr("lower limit %1"), *part.lower, style.colours.muted);
    if (const auto& target = data.progress.measure.target)
        add(Chart::tr("target %1"), *target, style.print ? QColor(Qt::black) : style.colours.strong);
    return labels;
}

void drawLevels(QCustomPlot& plot, const ControlChartData& data, const MonthFrame& frame,
                const ChartStyle& style) {
    const ControlChart& chart = data.progress.chart;
    for (const ControlPart& part : chart.parts) {
        const double from = frame.place(chart.points[part.first].month) - 0.5;
        const double to = frame.place(chart.points[part.first + part.count - 1].month) + 0.5;
        addLevel(plot, from, to, toDouble(part.mean), QPen(style.colours.text, style.length(1.2)));
        for (const auto& limit : {part.lower, part.upper})
            if (limit)
                addLevel(plot, from, to, toDouble(*limit),
                         QPen(style.colours.muted, style.length(1.2), Qt::DashLine));
    }
    if (const auto& target = data.progress.measure.target)
        addLevel(
            plot, -0.5, frame.end(), toDouble(*target),
            QPen(style.print ? QColor(Qt::black) : style.colours.strong, style.length(1.4), Qt::DashDotLine));
    if (chart.rebased) addStart(plot, frame, *chart.rebased, data.start, style);
}

void drawValues(QCustomPlot& plot, const ControlChartData& data, const MonthFrame& frame,
                const ChartStyle& style) {
    const auto& points = data.progress.chart.points;
    auto* line = plot.addGraph();
    line->setPen(
        QPen(style.print ? QColor(Qt::black) : blend(style.colours.surface, style.colours.muted, 0.75),
             style.length(1.3)));
    for (const ControlPoint& point : points) line->addData(frame.place(point.month), toDouble(point.value));
    for (const Variation variation : {Variation::common, Variation::improvement, Variation::concern}) {
        auto* marks = plot.addGraph();
        marks->setLineStyle(QCPGraph::lsNone);
        marks->setScatterStyle(shapeOf(variation, style));
        for (const ControlPoint& point : points)
            if (point.variation == variation) marks->addData(frame.place(point.month), toDouble(point.value));
    }
}

/// Months one after another that bear the same cause.
struct Run {
    std::size_t first, last;
};

bool has(const ControlPoint& point, SpecialCause cause) {
    return std::find(point.causes.begin(), point.causes.end(), cause) != point.causes.end();
}

std::vector<Run> runsOf(const ControlChart& chart, SpecialCause cause) {
    std::vector<Run> runs;
    const auto& points = chart.points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!has(points[i], cause)) continue;
        const bool goesOn = !runs.empty() && runs.back().last + 1 == i &&
                            points[runs.back().last].part == points[i].part &&
                            points[runs.back().last].variation == points[i].variation;
        if (goesOn)
            runs.back().last = i;
        else
            runs.push_back({i, i});
    }
    return runs;
}

QString wordOf(SpecialCause cause) {
    switch (cause) {
    case SpecialCause::outside:
        return Chart::tr("outside");
    case SpecialCause::shift:
        return Chart::tr("shift");
    case SpecialCause::trend:
        return Chart::tr("trend");
    case SpecialCause::twoInThree:
        break;
    }
    return Chart::tr("two in three");
}

/// Where on the axis words stand already.
class Taken {
public:
    bool take(double from, double to) {
        for (const auto& [low, high] : spans_)
            if (from < high && to > low) return false;
        spans_.emplace_back(from, to);
        return true;
    }

private:
    std::vector<std::pair<double, double>> spans_;
};

QString wordsOf(const ControlPoint& point) {
    QStringList words;
    for (const SpecialCause cause : point.causes) words << wordOf(cause);
    return words.join(QStringLiteral(", "));
}

// The words of a run's highest point stand over it, of its lowest under it, those of rows of months first;
// what would lie on another is left out, since shape and colour say the same.
void drawWords(QCustomPlot& plot, const ControlChartData& data, const MonthFrame& frame,
               const ChartStyle& style) {
    const ControlChart& chart = data.progress.chart;
    const double perPixel = plot.xAxis->range().size() / std::max(1, plot.axisRect()->width());
    Taken over, under;
    using enum SpecialCause;
    for (const SpecialCause cause : {shift, trend, outside, twoInThree})
        for (const Run& run : runsOf(chart, cause)) {
            const ControlPoint& first = chart.points[run.first];
            const bool above = toDouble(first.value) >= toDouble(chart.partOf(first).mean);
            std::size_t extreme = run.first;
            for (std::size_t i = run.first; i <= run.last; ++i)
                if ((chart.points[i].value > chart.points[extreme].value) == above) extreme = i;
            const QString word = wordsOf(chart.points[extreme]);
            const double half = (widthOf(word, style.smallFont(true)) / 2 + style.length(4)) * perPixel;
            const double middle = frame.place(chart.points[extreme].month);
            const double x = std::clamp(middle, half - 0.5, std::max(half - 0.5, frame.end() - half));
            if (!(above ? over : under).take(x - half, x + half)) continue;
            const double away = valuePerPixel(plot) * style.length(7);
            addText(plot, word, x, toDouble(chart.points[extreme].value) + (above ? away : -away),
                    (above ? Qt::AlignBottom : Qt::AlignTop) | Qt::AlignHCenter, style.smallFont(true),
                    style.print ? QColor(Qt::black) : style.colours.text)
                ->setBrush(style.print ? QBrush(Qt::white) : QBrush(style.colours.surface));
        }
}

} // namespace

void plotControl(QCustomPlot& plot, const ControlChartData& data, const ChartStyle& style, QSizeF size) {
    MonthFrame frame = frameOf(data, size);
    const std::vector<EdgeLabel> labels = labelsOf(data, style);
    frame.labelRoom = edgeLabelRoom(labels, style, size.width());
    drawFrame(plot, frame, style);
    if (data.empty()) return;
    drawLevels(plot, data, frame, style);
    drawValues(plot, data, frame, style);
    drawWords(plot, data, frame, style);
    addEdgeLabels(plot, labels, style);
}

void paintControl(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const ControlChartData& data) {
    QCustomPlot plot;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotControl(plot, data, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString controlTable(const ControlChartData& data) {
    const auto of = [unit = toQt(data.progress.measure.unit)](const QString& name) {
        return headingIn(name, unit);
    };
    QStringList lines{QStringList{Chart::tr("Month"), of(Chart::tr("Value")), of(Chart::tr("Mean")),
                                  of(Chart::tr("Lower limit")), of(Chart::tr("Upper limit")),
                                  Chart::tr("Special cause")}
                          .join('\t')};
    const ControlChart& chart = data.progress.chart;
    const auto plain = [](const auto& value) { return toQt(toText(value, 6)); };
    for (const ControlPoint& point : chart.points) {
        const ControlPart& part = chart.partOf(point);
        lines << QStringList{toQt(toText(point.month)),
                             plain(point.value),
                             plain(part.mean),
                             part.lower ? plain(*part.lower) : QString(),
                             part.upper ? plain(*part.upper) : QString(),
                             causesOf(point)}
                     .join('\t');
    }
    return lines.join('\n') + '\n';
}

QString causesOf(const ControlPoint& point) {
    QStringList causes;
    for (const SpecialCause cause : point.causes) causes << textOf(message(title(cause)));
    return causes.join("; ");
}

} // namespace breakeven::ui
