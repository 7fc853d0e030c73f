#include "charts/frontier_plot.h"

#include "charts/figure_text.h"
#include "charts/free_places.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven::ui {

namespace {

class MoneyTicker : public QCPAxisTicker {
public:
    explicit MoneyTicker(MoneyUnit unit) : unit_(unit) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return figureText(tick, Figures::money, unit_);
    }

private:
    MoneyUnit unit_;
};

struct Extent {
    double low = 0, high = 0;
    void take(double value, bool first) {
        low = first ? value : std::min(low, value);
        high = first ? value : std::max(high, value);
    }
    void pad(double share) {
        const double span = high > low ? high - low : std::max(1.0, std::abs(high) * 0.1);
        low -= span * share;
        high += span * share;
    }
};

void styleAxis(QCPAxis& axis, const ChartStyle& style, MoneyUnit unit, int ticks, const QString& name) {
    axis.setTickLabelFont(style.smallFont());
    axis.setTickLabelColor(style.colours.muted);
    axis.setBasePen(QPen(style.colours.line, style.length(1)));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.setTickLength(0);
    axis.setTickLabelPadding(qRound(style.length(4)));
    axis.grid()->setPen(QPen(style.colours.line, style.length(0.6)));
    axis.grid()->setZeroLinePen(QPen(style.colours.text, style.length(1.3)));
    axis.setLabel(name);
    axis.setLabelFont(style.smallFont());
    axis.setLabelColor(style.colours.text);
    QSharedPointer<MoneyTicker> ticker(new MoneyTicker(unit));
    ticker->setTickCount(ticks);
    axis.setTicker(ticker);
}

void frame(QCustomPlot& plot, const FrontierData& data, const ChartStyle& style, QSizeF size) {
    plot.clearPlottables();
    plot.clearItems();
    plot.setAutoAddPlottableToLegend(false);
    plot.setBackground(style.print ? QBrush(Qt::NoBrush) : QBrush(style.colours.surface));
    Extent across, up;
    for (std::size_t i = 0; i < data.points.size(); ++i) {
        across.take(toDouble(data.points[i].oneOff), i == 0);
        up.take(toDouble(data.points[i].surplus), i == 0);
    }
    across.pad(0.08);
    up.pad(0.14);
    const double line = QFontMetricsF(style.smallFont()).height();
    auto* rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins({qCeil(widthOf("(888,888)", style.smallFont()) + line + style.length(12)),
                      qCeil(style.length(6)), qCeil(style.length(14)), qCeil(line * 2.4 + style.length(8))});
    rect->setMinimumSize(1, 1);
    rect->setOuterRect(QRect(QPoint(), size.toSize()));
    rect->update(QCPLayoutElement::upLayout);
    plot.xAxis->setRange(across.low, across.high);
    plot.yAxis->setRange(up.low, up.high);
    styleAxis(*plot.xAxis, style, data.unit, std::clamp(static_cast<int>(size.width() / 110), 3, 8),
              data.oneOffName);
    styleAxis(*plot.yAxis, style, data.unit, std::clamp(static_cast<int>(size.height() / (line * 2.6)), 2, 6),
              data.surplusName);
}

using Wanted = bool (*)(const FrontierData::Point&);

void addPoints(QCustomPlot& plot, const FrontierData& data, const QCPScatterStyle& scatter, Wanted wanted) {
    QVector<double> x, y;
    for (const auto& point : data.points)
        if (wanted(point)) {
            x << toDouble(point.oneOff);
            y << toDouble(point.surplus);
        }
    auto* graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(scatter);
    graph->setData(x, y);
}

void joinFrontier(QCustomPlot& plot, const FrontierData& data, const ChartStyle& style) {
    std::vector<FrontierData::Point> points;
    for (const auto& point : data.points)
        if (point.frontier) points.push_back(point);
    std::sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.oneOff < b.oneOff; });
    QVector<double> x, y;
    for (const auto& point : points) {
        x << toDouble(point.oneOff);
        y << toDouble(point.surplus);
    }
    auto* graph = plot.addGraph();
    graph->setData(x, y);
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setPen(QPen(style.colours.accent, style.length(1.4), Qt::DashLine));
    FreePlaces places(plot.axisRect()->rect());
    for (const auto& point : points)
        if (auto* label = addTextBeside(
                plot, places, point.chance.isEmpty() ? point.label : point.label + " · " + point.chance,
                {plot.xAxis->coordToPixel(toDouble(point.oneOff)),
                 plot.yAxis->coordToPixel(toDouble(point.surplus))},
                style.length(6), style.smallFont(true), style.colours.text))
            label->setBrush(style.print ? QBrush(Qt::white) : QBrush(style.colours.surface));
}

} // namespace

void plotFrontier(QCustomPlot& plot, const FrontierData& data, const ChartStyle& style, QSizeF size) {
    frame(plot, data, style, size);
    const Colours& c = style.colours;
    const QColor bad = style.print ? QColor(Qt::black) : c.deficit;
    const QPen thin(c.muted, style.length(1));
    using Shape = QCPScatterStyle;
    joinFrontier(plot, data, style);
    addPoints(plot, data, Shape(Shape::ssCircle, thin, c.surface, style.length(6)),
              [](const auto& p) { return !p.failing && !p.frontier; });
    addPoints(plot, data, Shape(Shape::ssCross, QPen(bad, style.length(1.1)), Qt::NoBrush, style.length(6)),
              [](const auto& p) { return p.failing && !p.frontier; });
    addPoints(plot, data,
              Shape(Shape::ssDisc, QPen(c.surface, style.length(1)),
                    style.print ? QColor(Qt::black) : c.accent, style.length(10)),
              [](const auto& p) { return p.frontier && !p.failing; });
    addPoints(plot, data,
              Shape(Shape::ssCrossCircle, QPen(bad, style.length(1.6)), c.surface, style.length(11)),
              [](const auto& p) { return p.frontier && p.failing; });
    if (data.chosen < 0 || data.chosen >= static_cast<int>(data.points.size())) return;
    const auto& point = data.points[static_cast<std::size_t>(data.chosen)];
    auto* ring = plot.addGraph();
    ring->setLineStyle(QCPGraph::lsNone);
    ring->setScatterStyle(
        Shape(Shape::ssCircle, QPen(c.text, style.length(2)), Qt::NoBrush, style.length(17)));
    ring->setData({toDouble(point.oneOff)}, {toDouble(point.surplus)});
}

QString frontierTable(const FrontierData& data) {
    const auto word = [](bool yes) {
        return yes ? QCoreApplication::translate("Word", "Yes") : QCoreApplication::translate("Word", "No");
    };
    QStringList lines{QStringList{QCoreApplication::translate("Chart", "Choice"),
                                  headingOf(data.oneOffName),
                                  headingOf(data.surplusName),
                                  QCoreApplication::translate("Chart", "On the frontier"),
                                  QCoreApplication::translate("Chart", "Failure regime entered"),
                                  QCoreApplication::translate("Chart", "Chance of break-even")}
                          .join('\t')};
    for (const auto& point : data.points)
        lines << QStringList{point.name,           toQt(toText(point.oneOff)), toQt(toText(point.surplus)),
                             word(point.frontier), word(point.failing),        point.chance}
                     .join('\t');
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
