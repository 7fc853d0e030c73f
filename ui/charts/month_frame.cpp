#include "charts/month_frame.h"

#include "charts/plot_frame.h"
#include "document/message_text.h"
#include "insight/measure/measure_findings.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::ui {

namespace {

class ValueTicker : public QCPAxisTicker {
public:
    ValueTicker(std::function<QString(double)> text, double leastStep)
        : text_(std::move(text)), leastStep_(leastStep) {}

protected:
    double getTickStep(const QCPRange& range) override {
        double step = QCPAxisTicker::getTickStep(range);
        while (step < leastStep_) step = cleanMantissa(step * 2);
        return step;
    }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return text_(tick); }

private:
    std::function<QString(double)> text_;
    double leastStep_;
};

// Every month, or every so many counted from an April, as there is room.
void drawMonths(QCPAxis& axis, const MonthFrame& frame, const ChartStyle& style, double width) {
    const double room = width / std::max(1.0, frame.end() + 0.5);
    const double needed = widthOf(monthLabel(frame.first, true), style.smallFont()) + style.length(10);
    int every = 12;
    for (const int step : {1, 2, 3, 6, 12})
        if (room * step >= needed) {
            every = step;
            break;
        }
    while (room * every < needed) every += 12;
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (Month month = frame.first; month <= frame.last; month = month + 1)
        if ((month.count - 3) % every == 0) ticker->addTick(frame.place(month), monthLabel(month, true));
    axis.setTicker(ticker);
    axis.grid()->setVisible(false);
}

} // namespace

void drawFrame(QCustomPlot& plot, const MonthFrame& frame, const ChartStyle& style) {
    plot.clearPlottables();
    plot.clearItems();
    plot.setAutoAddPlottableToLegend(false);
    plot.setBackground(style.print ? QBrush(Qt::NoBrush) : QBrush(style.colours.surface));
    plot.setNoAntialiasingOnDrag(false);

    const double line = QFontMetricsF(style.smallFont()).height();
    const double top = style.length(4) + (frame.unit.isEmpty() ? 0 : line);
    const double bottom = line + style.length(6);
    const double height = std::max(1.0, frame.size.height() - top - bottom);
    const double span =
        frame.highest > frame.lowest ? frame.highest - frame.lowest : std::max(1.0, std::abs(frame.highest));
    const double free = std::min(0.3, frame.textLines * 1.2 * line / height);
    const double air = span * free / (1 - 2 * free);
    const double low = frame.lowest - air, high = frame.highest + air;

    double labels = 0;
    const bool showsNought = low <= 0 && high >= 0;
    for (const double value : {low, high, (low + high) / 3, (low + high) / 7})
        labels = std::max(labels, widthOf(frame.text(value), style.smallFont()));
    double left = labels + style.length(10);
    const bool figures = left < frame.size.width() * 0.45;
    if (!figures) left = style.length(4);
    double right = frame.labelRoom + style.length(4);
    if (frame.size.width() - left - right < frame.size.width() * 0.36) right = style.length(4);
    auto* rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins({qCeil(left), qCeil(top), qCeil(right), qCeil(bottom)});
    rect->setMinimumSize(1, 1);
    rect->setOuterRect(QRect(QPoint(), frame.size.toSize()));
    rect->update(QCPLayoutElement::upLayout);

    styleAxis(*plot.xAxis, style);
    styleAxis(*plot.yAxis, style);
    plot.xAxis->setRange(-0.5, frame.end());
    plot.yAxis->setRange(low, high);
    drawMonths(*plot.xAxis, frame, style, frame.size.width() - left - right);
    QSharedPointer<ValueTicker> ticker(new ValueTicker(frame.text, 1.3 * line * valuePerPixel(plot)));
    ticker->setTickCount(std::clamp(static_cast<int>(frame.size.height() / (line * 2.6)), 2, 6));
    plot.yAxis->setTicker(ticker);
    plot.yAxis->setTickLabels(figures);
    if (showsNought) addLevel(plot, -0.5, frame.end(), 0, QPen(style.colours.text, style.length(1.4)));
    if (!frame.unit.isEmpty())
        addText(plot, frame.unit, -0.5, high, Qt::AlignBottom | Qt::AlignLeft, style.smallFont(),
                style.colours.muted);
}

void addLevel(QCustomPlot& plot, double from, double to, double value, const QPen& pen) {
    auto* line = new QCPItemLine(&plot);
    line->setLayer("grid");
    line->start->setCoords(from, value);
    line->end->setCoords(to, value);
    line->setPen(pen);
}

void addStart(QCustomPlot& plot, const MonthFrame& frame, Month month, const QString& word,
              const ChartStyle& style) {
    const double x = frame.place(month) - 0.5;
    const QCPRange values = plot.yAxis->range();
    auto* line = new QCPItemLine(&plot);
    line->setLayer("grid");
    line->start->setCoords(x, values.lower);
    line->end->setCoords(x, values.upper);
    line->setPen(QPen(style.colours.muted, style.length(1), Qt::DotLine));
    const double width = widthOf(word, style.smallFont()) + style.length(6);
    const bool fits = plot.xAxis->coordToPixel(frame.end()) - plot.xAxis->coordToPixel(x) > width;
    addText(plot, word, x, values.lower, Qt::AlignBottom | (fits ? Qt::AlignLeft : Qt::AlignRight),
            style.smallFont(), style.colours.muted);
}

QString monthLabel(Month month, bool brief) {
    const QString whole = toQt(monthText(month, wording()));
    const QString name = whole.section(' ', 0, 0), year = whole.section(' ', 1);
    return name.left(3) + ' ' + (brief ? year.right(2) : year);
}

} // namespace breakeven::ui
