#include "charts/curve_plot.h"

#include "charts/figure_text.h"
#include "charts/free_places.h"
#include "charts/plot_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Curve)
};

class TextTicker : public QCPAxisTicker {
public:
    explicit TextTicker(CurveData::Text text) : text_(std::move(text)) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return text_ ? noughtAsFigure(text_(tick)) : QString();
    }

private:
    CurveData::Text text_;
};

struct Span {
    double low = 0, high = 0;
};

Span padded(double low, double high, double share) {
    const double span = high > low ? high - low : std::max(1.0, std::abs(high) * 0.1);
    return {low - span * share, high + span * share};
}

void styleAxis(QCPAxis& axis, const ChartStyle& style, const CurveData::Text& text, int ticks,
               const QString& name) {
    axis.setTickLabelFont(style.smallFont());
    axis.setTickLabelColor(style.colours.muted);
    axis.setBasePen(QPen(style.colours.line, style.length(1)));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.setTickLength(0);
    axis.setTickLabelPadding(qRound(style.length(4)));
    axis.grid()->setPen(QPen(style.colours.line, style.length(0.6)));
    axis.grid()->setZeroLinePen(QPen(style.colours.text, style.length(1.4)));
    axis.setLabel(name);
    axis.setLabelFont(style.smallFont());
    axis.setLabelColor(style.colours.text);
    QSharedPointer<TextTicker> ticker(new TextTicker(text));
    ticker->setTickCount(ticks);
    axis.setTicker(ticker);
}

void frame(QCustomPlot& plot, const CurveData& data, const ChartStyle& style, QSizeF size) {
    plot.clearPlottables();
    plot.clearItems();
    plot.setAutoAddPlottableToLegend(false);
    plot.setBackground(style.print ? QBrush(Qt::NoBrush) : QBrush(style.colours.surface));
    double low = data.target, high = data.target;
    for (const CurveData::Point& point : data.points) {
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    const Span across =
        data.points.empty() ? Span{0, 1} : padded(data.points.front().x, data.points.back().x, 0.03);
    const Span up = padded(low, high, 0.12);
    const double line = QFontMetricsF(style.smallFont()).height();
    double labels = 0;
    if (data.yText)
        for (const double y : {up.low, up.high, data.target})
            labels = std::max(labels, widthOf(data.yText(y), style.smallFont()));
    auto* rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins({qCeil(labels + line + style.length(14)), qCeil(style.length(8)),
                      qCeil(style.length(16)), qCeil(line * 2.4 + style.length(8))});
    rect->setMinimumSize(1, 1);
    rect->setOuterRect(QRect(QPoint(), size.toSize()));
    rect->update(QCPLayoutElement::upLayout);
    plot.xAxis->setRange(across.low, across.high);
    plot.yAxis->setRange(up.low, up.high);
    styleAxis(*plot.xAxis, style, data.xText, std::clamp(static_cast<int>(size.width() / 120), 2, 7),
              data.xName);
    styleAxis(*plot.yAxis, style, data.yText,
              std::clamp(static_cast<int>(size.height() / (line * 2.6)), 2, 6), data.yName);
}

QCPGraph* addPoint(QCustomPlot& plot, const CurveData::Point& point, const QCPScatterStyle& scatter) {
    auto* graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(scatter);
    graph->setData({point.x}, {point.y});
    return graph;
}

} // namespace

void plotCurve(QCustomPlot& plot, const CurveData& data, const ChartStyle& style, QSizeF size) {
    frame(plot, data, style, size);
    if (data.points.empty()) return;
    const Colours& c = style.colours;
    const QColor ink = style.print ? QColor(Qt::black) : c.accent;
    auto* target = plot.addGraph();
    target->setPen(QPen(c.text, style.length(1.2), Qt::DashLine));
    target->setData({plot.xAxis->range().lower, plot.xAxis->range().upper}, {data.target, data.target});
    QVector<double> x, y;
    for (const CurveData::Point& point : data.points) {
        x << point.x;
        y << point.y;
    }
    auto* curve = plot.addGraph();
    curve->setPen(QPen(ink, style.length(1.8)));
    curve->setData(x, y, true);
    using Shape = QCPScatterStyle;
    const QRectF inside(plot.axisRect()->rect());
    FreePlaces places(inside);
    const auto pixelOf = [&](const CurveData::Point& point) {
        return QPointF(plot.xAxis->coordToPixel(point.x), plot.yAxis->coordToPixel(point.y));
    };
    for (const CurveData::Mark& answer : data.answers) {
        addPoint(plot, answer.at,
                 Shape(Shape::ssDisc, QPen(c.surface, style.length(1)), ink, style.length(11)));
        if (auto* text = addTextBeside(plot, places, answer.text, pixelOf(answer.at), style.length(7),
                                       style.smallFont(true), c.text))
            text->setBrush(style.print ? QBrush(Qt::white) : QBrush(c.surface));
    }
    if (data.today) {
        addPoint(plot, *data.today,
                 Shape(Shape::ssCircle, QPen(c.text, style.length(1.6)), c.surface, style.length(9)));
        addTextBeside(plot, places, Words::tr("today"), pixelOf(*data.today), style.length(7),
                      style.smallFont(), c.muted);
    }
    const QString text = Words::tr("target %1").arg(data.yText(data.target));
    const double half = widthOf(text, style.smallFont()) / 2 + style.length(3);
    addTextBeside(plot, places, text, {inside.right() - half, plot.yAxis->coordToPixel(data.target)},
                  style.length(3), style.smallFont(), c.text);
}

QString curveTable(const CurveData& data) {
    QStringList lines{
        QStringList{headingOf(data.xName, data.xFigures), headingOf(data.yName, data.yFigures)}.join('\t')};
    for (const CurveData::Point& point : data.points)
        lines << QStringList{plainText(point.x, data.xFigures), plainText(point.y, data.yFigures)}.join('\t');
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
