#include "charts/surplus_plot.h"

#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/hatched_bars.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

using Values = std::vector<std::optional<Money>>;

struct Points {
    QVector<double> years;
    QVector<double> values;
};

template<class Wanted>
Points points(const Values& values, Wanted wanted) {
    Points result;
    for (std::size_t year = 0; year < values.size(); ++year)
        if (values[year] && wanted(*values[year])) {
            result.years << static_cast<double>(year);
            result.values << toDouble(*values[year]);
        }
    return result;
}

void widen(PlotFrame& frame, const Values& values) {
    for (const auto& value : values)
        if (value) {
            frame.lowest = std::min(frame.lowest, toDouble(*value));
            frame.highest = std::max(frame.highest, toDouble(*value));
        }
}

HatchedBars* addBars(QCustomPlot& plot, const Points& bars, const QColor& fill, const QPen& pen) {
    auto* plottable = new HatchedBars(plot.xAxis, plot.yAxis);
    plottable->setWidth(0.62);
    plottable->setBrush(fill);
    plottable->setPen(pen);
    plottable->setData(bars.years, bars.values, true);
    return plottable;
}

/// The years whose figure is written: all if there is room, else the last, and the first and the deepest
/// if they are clear of it and of each other.
std::vector<bool> labelled(const Values& values, MoneyUnit unit, const QFont& font, double room) {
    const bool all = std::all_of(values.begin(), values.end(), [&](const auto& value) {
        return widthOf(chartedText(value, unit), font) + 6 <= room;
    });
    std::vector<bool> result(values.size(), all);
    if (all || values.empty()) return result;
    const auto deepest = std::min_element(values.begin() + 1, values.end(),
                                          [](const auto& a, const auto& b) { return a && (!b || *a < *b); });
    const auto worst = static_cast<std::size_t>(deepest - values.begin());
    double gap = 0; // of the widest, in years
    for (const auto& value : values)
        gap = std::max(gap, (widthOf(chartedText(value, unit), font) + 6) / room);
    result.back() = true;
    result.front() = values.size() == 1 || 2 * gap < static_cast<double>(values.size());
    // The outer two start at the edges, the deepest is centred.
    const auto far = [&](std::size_t years) { return static_cast<double>(years) + 0.5 > 1.5 * gap; };
    if (worst < values.size() && far(worst) && far(values.size() - 1 - worst)) result[worst] = true;
    return result;
}

/// Where there is no room for all figures they stand along the zero line, clear of the bars and the base
/// line.
void addLabels(QCustomPlot& plot, const SurplusChartData& data, const ChartStyle& style, double room) {
    const QFont font = style.smallFont(true);
    if (!holdsFigures(plot, font)) return;
    const auto wanted = labelled(data.surplus, data.unit, font, room);
    const bool crowded = std::find(wanted.begin(), wanted.end(), false) != wanted.end();
    const double gap = valuePerPixel(plot) * style.length(3);
    const double height = valuePerPixel(plot) * QFontMetricsF(font).height();
    // Above the point of the base line that the label would hide.
    const auto clearOfBase = [&](std::size_t year, double at) {
        if (!crowded || year >= data.baseline.size() || !data.baseline[year]) return at;
        const double base = toDouble(*data.baseline[year]);
        return base > at - 2 * gap && base < at + height + gap ? base + 2 * gap : at;
    };
    const std::size_t last = data.surplus.size() - 1;
    for (std::size_t year = 0; year < data.surplus.size(); ++year) {
        if (!wanted[year] || !data.surplus[year]) continue;
        const Money amount = *data.surplus[year];
        const bool deficit = amount < Money();
        const bool below = deficit && !crowded;
        const double value = deficit && crowded ? 0 : toDouble(amount);
        const QColor colour = deficit && !style.print ? style.colours.deficit : style.colours.text;
        const bool leftEdge = crowded && year == 0;
        const bool rightEdge = crowded && year == last;
        addText(plot, chartedText(amount, data.unit),
                static_cast<double>(year) + (leftEdge    ? -0.5
                                             : rightEdge ? 0.5
                                                         : 0.0),
                below ? value - gap : clearOfBase(year, value + gap),
                (below ? Qt::AlignTop : Qt::AlignBottom) | (leftEdge    ? Qt::AlignLeft
                                                            : rightEdge ? Qt::AlignRight
                                                                        : Qt::AlignHCenter),
                font, colour)
            ->setBrush(year == 0 && data.baseline.empty() ? style.colours.band : style.colours.surface);
    }
}

void addBaseline(QCustomPlot& plot, const SurplusChartData& data, const ChartStyle& style) {
    const Points line = points(data.baseline, [](Money) { return true; });
    if (line.years.isEmpty()) return;
    auto* graph = plot.addGraph();
    graph->setData(line.years, line.values, true);
    graph->setPen(QPen(style.colours.text, style.length(1.2), Qt::DashLine));
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle,
                                           QPen(style.colours.text, style.length(1.2)), style.colours.surface,
                                           style.length(5)));
}

std::vector<EdgeLabel> labelOfBase(const SurplusChartData& data, const ChartStyle& style) {
    const Points line = points(data.baseline, [](Money) { return true; });
    if (line.years.isEmpty()) return {};
    return {{data.base, style.colours.text, line.values.back()}};
}

/// Six noughts are said once.
bool saysNoughtOnce(QCustomPlot& plot, const SurplusChartData& data, const ChartStyle& style) {
    const bool all = !data.surplus.empty() &&
                     std::all_of(data.surplus.begin(), data.surplus.end(), [&](const auto& amount) {
                         return amount && chartedText(amount, data.unit) == QLatin1String("0");
                     });
    if (!all) return false;
    const QFont font = style.smallFont(true);
    QString text = QCoreApplication::translate("Chart", "0 in every year");
    if (widthOf(text, font) + style.length(8) > plot.axisRect()->width()) text = QStringLiteral("0");
    addText(plot, text, (static_cast<double>(data.years.size()) - 1) / 2,
            valuePerPixel(plot) * style.length(4), Qt::AlignBottom | Qt::AlignHCenter, font,
            style.colours.text);
    return true;
}

} // namespace

void plotSurplus(QCustomPlot& plot, const SurplusChartData& data, const ChartStyle& style, QSizeF size) {
    PlotFrame frame{.size = size, .years = data.years, .unit = data.unit};
    widen(frame, data.surplus);
    widen(frame, data.baseline);
    const std::vector<EdgeLabel> labels = labelOfBase(data, style);
    frame.labelRoom = edgeLabelRoom(labels, style, size.width());
    if (!data.surplus.empty() && labels.empty())
        frame.labelRoom = widthOf(chartedText(data.surplus.back(), data.unit), style.smallFont(true)) / 4;
    drawFrame(plot, frame, style);

    const auto& colours = style.colours;
    const auto surpluses = points(data.surplus, [](Money amount) { return amount >= Money(); });
    const auto deficits = points(data.surplus, [](Money amount) { return amount < Money(); });
    const QColor own = data.colours.isValid() ? data.colours.on(colours.surface)
                       : style.print          ? QColor("#7A8A99")
                                              : colours.accent;
    addBars(plot, surpluses, own, Qt::NoPen);
    const QColor ink = style.print ? QColor(Qt::black) : colours.deficit;
    addBars(plot, deficits, blend(colours.surface, ink, style.print ? 0.06 : 0.2), QPen(ink, style.length(1)))
        ->setHatch(HatchedBars::Hatch::rising, QPen(ink, style.length(1)), style.length(7));
    addBaseline(plot, data, style);
    addEdgeLabels(plot, labels, style);
    if (!saysNoughtOnce(plot, data, style)) addLabels(plot, data, style, yearWidth(plot, frame));
}

void paintSurplus(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const SurplusChartData& data) {
    QCustomPlot plot;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotSurplus(plot, data, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString surplusTable(const SurplusChartData& data) {
    const auto text = [](const Values& values, std::size_t year) {
        return year < values.size() && values[year] ? toQt(toText(*values[year])) : QString();
    };
    QStringList lines{
        QStringList{QCoreApplication::translate("Chart", "Year"), headingOf(data.scenario)}.join('\t')};
    if (!data.baseline.empty()) lines.last() += '\t' + headingOf(data.base);
    for (std::size_t year = 0; year < data.years.size(); ++year) {
        QString line = yearText(data.years[year]) + '\t' + text(data.exact, year);
        if (!data.baseline.empty()) line += '\t' + text(data.exactBaseline, year);
        lines << line;
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
