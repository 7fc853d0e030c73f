#include "charts/plot_frame.h"

#include "charts/figure_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

/// Ticks at round values, so far apart that their figures have room, written as the desk writes them; of
/// those too small for the unit only nought is.
class FigureTicker : public QCPAxisTicker {
public:
    FigureTicker(Figures figures, MoneyUnit unit, double leastStep)
        : figures_(figures), unit_(unit), leastStep_(leastStep) {}

protected:
    double getTickStep(const QCPRange& range) override {
        double step = QCPAxisTicker::getTickStep(range);
        while (step < leastStep_) step = cleanMantissa(step * 2);
        return step;
    }

    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        const bool nought = std::abs(tick) < leastStep_ * 1e-6;
        const QString text = figureText(nought ? 0 : tick, figures_, unit_);
        return !nought && text == QLatin1String("0") ? QString() : text;
    }

private:
    Figures figures_;
    MoneyUnit unit_;
    double leastStep_;
};

struct Range {
    double low;
    double high;
};

/// The values with some air for labels, on top, and where there are deficits below, for a line of them at
/// least, which is so large a part of the height; nought is always in it, and an empty chart still has a
/// height.
Range padded(const PlotFrame& frame, double line) {
    const double low = std::min(frame.lowest, 0.0);
    const double high = std::max(frame.highest, 0.0);
    const double span = high > low ? high - low : 1;
    const double part = std::min(line, 0.3);
    double below = low < 0 ? 0.14 : 0.04, above = high > 0 ? 0.16 : 0.12;
    for (int round = 0; round < 12; ++round) { // each takes its part of both
        const double all = 1 + below + above;
        above = std::max(above, part * all);
        if (low < 0) below = std::max(below, part * all);
    }
    return {low - span * below, high + span * above};
}

double widestLabel(const Range& range, const PlotFrame& frame, const QFont& font) {
    double widest = 0;
    for (const double value : {range.low, range.high, range.low / 3, range.high / 3})
        widest = std::max(widest, widthOf(figureText(value, frame.figures, frame.unit), font));
    return widest;
}

void drawMonths(QCPAxis& axis, const PlotFrame& frame, const ChartStyle& style, double plotWidth) {
    const auto count = static_cast<int>(frame.months.size());
    double widest = 0;
    for (const QString& month : frame.months) widest = std::max(widest, widthOf(month, style.smallFont()));
    const int every = std::max(
        1, static_cast<int>(std::ceil((widest + style.length(5)) * count / std::max(plotWidth, 1.0))));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int month = 0; month < count; ++month)
        if ((count - 1 - month) % every == 0) ticker->addTick(month, frame.months[month]);
    axis.setTicker(ticker);
    axis.grid()->setVisible(false);
}

void drawYears(QCPAxis& axis, const PlotFrame& frame, const ChartStyle& style, double plotWidth) {
    if (!frame.months.isEmpty()) return drawMonths(axis, frame, style, plotWidth);
    const auto count = static_cast<int>(frame.years.size());
    const QFont font = style.smallFont();
    const double room = plotWidth / std::max(count, 1);
    const bool brief = widthOf("2014/15", font) + style.length(6) > room;
    const int every =
        std::max(1, static_cast<int>(std::ceil((widthOf("14/15", font) + style.length(5)) / room)));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int year = 0; year < count; ++year)
        if (year % every == 0)
            ticker->addTick(year, yearText(frame.years[static_cast<std::size_t>(year)], brief));
    axis.setTicker(ticker);
    axis.grid()->setVisible(false);
}

/// The base year has been; what follows is projected. Its word stands above, clear of bars and figures.
void drawOutturn(QCustomPlot& plot, const Range& range, const ChartStyle& style) {
    auto* band = new QCPItemRect(&plot);
    band->setLayer("background");
    band->topLeft->setCoords(-0.5, range.high);
    band->bottomRight->setCoords(0.5, range.low);
    band->setBrush(style.colours.band);
    band->setPen(Qt::NoPen);
    addText(plot, QCoreApplication::translate("Chart", "outturn"), -0.5, range.high,
            Qt::AlignBottom | Qt::AlignLeft, style.smallFont(), style.colours.muted);
}

void drawZero(QCustomPlot& plot, const PlotFrame& frame, const ChartStyle& style) {
    auto* zero = new QCPItemLine(&plot);
    zero->start->setCoords(-0.5, 0);
    zero->end->setCoords(static_cast<double>(frame.places()) - 0.5, 0);
    zero->setPen(QPen(style.colours.text, style.length(1.6)));
    zero->setLayer("axes");
}

} // namespace

void styleAxis(QCPAxis& axis, const ChartStyle& style) {
    axis.setTickLabelFont(style.smallFont());
    axis.setTickLabelColor(style.colours.muted);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(style.colours.surface)); // without length, but a picture keeps a dot of it
    axis.setSubTicks(false);
    axis.setTickLength(0);
    axis.setTickLabelPadding(qRound(style.length(4)));
    axis.grid()->setPen(QPen(style.colours.line, style.length(0.6)));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

void drawFrame(QCustomPlot& plot, const PlotFrame& frame, const ChartStyle& style) {
    plot.clearPlottables();
    plot.clearItems();
    plot.setAutoAddPlottableToLegend(false);
    plot.setBackground(style.print ? QBrush(Qt::NoBrush) : QBrush(style.colours.surface));
    plot.setNoAntialiasingOnDrag(false);

    const double line = QFontMetricsF(style.smallFont()).height();
    const Range range = padded(frame, 1.2 * line / std::max(1.0, frame.size.height() - 3 * line));
    // The plot comes before what is written beside it.
    double left = widestLabel(range, frame, style.smallFont()) + style.length(8);
    const bool figures = left < frame.size.width() * 0.45;
    if (!figures) left = style.length(4);
    double right = frame.labelRoom + style.length(4);
    if (frame.size.width() - left - right < frame.size.width() * 0.36) right = style.length(4);
    auto* rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    const bool outturn = frame.startsWithOutturn && !frame.years.empty();
    const double top = style.length(4) + (outturn ? line : 0);
    rect->setMargins({qCeil(left), qCeil(top), qCeil(right), qCeil(line + style.length(6))});
    rect->setMinimumSize(1, 1);
    // Where the picture is drawn decides its place; here it is needed for the lengths of labels.
    rect->setOuterRect(QRect(QPoint(), frame.size.toSize()));
    rect->update(QCPLayoutElement::upLayout);

    styleAxis(*plot.xAxis, style);
    styleAxis(*plot.yAxis, style);
    plot.xAxis->setRange(-0.5, std::max<double>(static_cast<double>(frame.places()), 1) - 0.5);
    plot.yAxis->setRange(range.low, range.high);
    drawYears(*plot.xAxis, frame, style, frame.size.width() - left - right);
    QSharedPointer<FigureTicker> ticker(
        new FigureTicker(frame.figures, frame.unit, 1.3 * line * valuePerPixel(plot)));
    ticker->setTickCount(std::clamp(static_cast<int>(frame.size.height() / (line * 2.6)), 2, 6));
    plot.yAxis->setTicker(ticker);
    plot.yAxis->setTickLabels(figures);
    if (outturn) drawOutturn(plot, range, style);
    drawZero(plot, frame, style);
}

double valuePerPixel(const QCustomPlot& plot) {
    return plot.yAxis->range().size() / std::max(1, plot.axisRect(0)->height());
}

double yearWidth(const QCustomPlot& plot, const PlotFrame& frame) {
    return plot.axisRect(0)->width() / std::max<double>(1, static_cast<double>(frame.places()));
}

QCPItemText* addText(QCustomPlot& plot, const QString& text, double year, double value,
                     Qt::Alignment alignment, const QFont& font, const QColor& colour) {
    auto* item = new QCPItemText(&plot);
    item->setLayer("overlay");
    item->setText(text);
    item->setFont(font);
    item->setColor(colour);
    item->setPositionAlignment(alignment);
    item->setPadding(QMargins(2, 0, 2, 0));
    item->setClipToAxisRect(false);
    item->position->setCoords(year, value);
    return item;
}

bool holdsFigures(const QCustomPlot& plot, const QFont& font) {
    constexpr int lines = 4;
    return plot.axisRect(0)->height() >= lines * QFontMetricsF(font).height();
}

double widthOf(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

} // namespace breakeven::ui
