#include "contracts/payoff_plot.h"

#include "charts/figure_text.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <qcustomplot.h>

#include <cmath>

namespace breakeven::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("PayoffChart", text); }
#define LABEL(text) tr(QT_TRANSLATE_NOOP("PayoffChart", text))

/// A part of target, and below it what that is in pounds.
class PartTicker : public QCPAxisTicker {
public:
    explicit PartTicker(Money target) : target_(target) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        const double part = std::abs(tick) < 1e-9 ? 0 : std::abs(tick);
        if (part == 0) return QStringLiteral("0");
        const QString rate = toQt(formatRate(part));
        return target_ == Money{} ? rate : rate + '\n' + toQt(formatSize(partOf(target_, part)));
    }

private:
    Money target_;
};

void styleAxis(QCPAxis& axis, const ChartStyle& style, const PayoffView& view, int ticks) {
    axis.setTickLabelFont(style.smallFont());
    axis.setTickLabelColor(style.colours.muted);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(style.colours.surface));
    axis.setSubTicks(false);
    axis.setTickLength(0);
    axis.setTickLabelPadding(qRound(style.length(4)));
    axis.grid()->setPen(QPen(style.colours.line, style.length(0.6)));
    axis.grid()->setZeroLinePen(QPen(style.colours.text, style.length(1.4)));
    QSharedPointer<PartTicker> ticker(new PartTicker(view.target));
    ticker->setTickCount(ticks);
    axis.setTicker(ticker);
}

void frame(QCustomPlot& plot, const PayoffView& view, const ChartStyle& style, QSizeF size) {
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(style.print ? QBrush(Qt::NoBrush) : QBrush(style.colours.surface));
    const double line = QFontMetricsF(style.smallFont()).height();
    const double span = std::max(view.highest - view.lowest, 0.01);
    auto* rect = plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins({qCeil(widthOf("£88.8m", style.smallFont()) + style.length(10)), qCeil(line * 1.4),
                      qCeil(style.length(12)), qCeil(line * 3.2 + style.length(6))});
    rect->setMinimumSize(1, 1);
    rect->setOuterRect(QRect(QPoint(), size.toSize()));
    rect->update(QCPLayoutElement::upLayout);
    plot.xAxis->setRange(-view.reach, view.reach);
    plot.yAxis->setRange(view.lowest - span * 0.18, view.highest + span * 0.28);
    styleAxis(*plot.xAxis, style, view, std::clamp(static_cast<int>(size.width() / 90), 3, 9));
    styleAxis(*plot.yAxis, style, view, std::clamp(static_cast<int>(size.height() / (line * 3.6)), 2, 6));
}

/// Ends of the axes say what they mean, so that no sign has to be learnt.
void captions(QCustomPlot& plot, const ChartStyle& style) {
    const auto put = [&](const QString& text, double x, double y, Qt::Alignment side) {
        auto* item = addText(plot, text, 0, 0, side, style.smallFont(), style.colours.text);
        item->position->setType(QCPItemPosition::ptAxisRectRatio);
        item->position->setAxisRect(plot.axisRect());
        item->position->setCoords(x, y);
    };
    const double line = QFontMetricsF(style.smallFont()).height();
    const double under = 1 + (line * 2.1 + style.length(6)) / std::max(1, plot.axisRect()->height());
    QString loss = LABEL("← loss: spent more than target");
    QString gain = LABEL("gain: spent less than target →");
    if (widthOf(loss, style.smallFont()) + widthOf(gain, style.smallFont()) >
        0.95 * plot.axisRect()->width()) {
        loss = LABEL("← loss");
        gain = LABEL("gain →");
    }
    put(loss, 0, under, Qt::AlignLeft | Qt::AlignTop);
    put(gain, 1, under, Qt::AlignRight | Qt::AlignTop);
    put(LABEL("↑ holder is paid"), 0, 0, Qt::AlignLeft | Qt::AlignBottom);
    put(LABEL("↓ holder pays"), 0, 1, Qt::AlignLeft | Qt::AlignBottom);
}

QString nameOf(const PayoffBand& band) {
    if (band.share == 0)
        return band.from < 0 && band.to > 0                  ? LABEL("deadband")
               : std::abs(band.from) + std::abs(band.to) > 0 ? LABEL("not shared")
                                                             : QString();
    return LABEL("%1 shared").arg(toQt(formatRate(band.share)));
}

void bands(QCustomPlot& plot, const PayoffView& view, const ChartStyle& style) {
    const QCPRange height = plot.yAxis->range();
    for (const PayoffBand& band : view.bands) {
        auto* area = new QCPItemRect(&plot);
        area->setLayer("background");
        area->topLeft->setCoords(band.from, height.upper);
        area->bottomRight->setCoords(band.to, height.lower);
        area->setPen(QPen(style.colours.line, style.length(0.8), Qt::DotLine));
        const QColor fill =
            blend(style.colours.surface, style.colours.accent, 0.03 + 0.2 * std::abs(band.share));
        if (band.share == 0)
            area->setBrush(QBrush(style.colours.line, Qt::BDiagPattern));
        else
            area->setBrush(fill);
        const double room = std::abs(plot.xAxis->coordToPixel(band.to) - plot.xAxis->coordToPixel(band.from));
        QString text = nameOf(band);
        if (widthOf(text, style.smallFont()) + style.length(4) > room)
            text = band.share == 0 ? QString() : toQt(formatRate(band.share));
        if (text.isEmpty() || widthOf(text, style.smallFont()) > room) continue;
        addText(plot, text, (band.from + band.to) / 2, height.upper, Qt::AlignTop | Qt::AlignHCenter,
                style.smallFont(), style.colours.muted);
    }
}

void add(QVector<QCPCurveData>& points, const PayoffPoint& point) {
    points << QCPCurveData(static_cast<double>(points.size()), point.variance, point.settlement);
}

void curve(QCustomPlot& plot, const PayoffView& view, const ChartStyle& style) {
    auto* line = new QCPCurve(plot.xAxis, plot.yAxis);
    QVector<QCPCurveData> points;
    for (const PayoffPoint& point : view.curve) add(points, point);
    line->data()->set(points, true);
    line->setPen(QPen(style.colours.accent, style.length(2.2)));
    line->setLineStyle(QCPCurve::lsLine);
}

/// Years that stand close together share a label, a run of them as "16/17–18/19".
struct MarkLabel {
    std::vector<FinancialYear> years;
    QPointF at; ///< in pixels

    QString text() const {
        const bool isRun = years.size() > 2 && years.back() - years.front() + 1 == int(years.size());
        if (isRun)
            return yearText(years.front(), true) + QString::fromUtf8("–") + yearText(years.back(), true);
        QStringList texts;
        for (const FinancialYear year : years) texts << yearText(year, true);
        return texts.join(", ");
    }
};

QPointF pixelOf(const QCustomPlot& plot, const PayoffPoint& point) {
    return {plot.xAxis->coordToPixel(point.variance), plot.yAxis->coordToPixel(point.settlement)};
}

std::vector<MarkLabel> markLabels(const QCustomPlot& plot, const PayoffView& view, double near) {
    std::vector<MarkLabel> labels;
    for (const PayoffMark& mark : view.marks) {
        const QPointF at = pixelOf(plot, mark.point);
        const auto same = std::find_if(labels.begin(), labels.end(), [&](const MarkLabel& label) {
            return (label.at - at).manhattanLength() < near;
        });
        if (same != labels.end())
            same->years.push_back(mark.year);
        else
            labels.push_back({{mark.year}, at});
    }
    return labels;
}

/// The curve falls from left to right, so there is room at the upper right and the lower left of a point;
/// further out as long as another label stands there.
QRectF placeOf(QPointF point, QSizeF size, const QRectF& inside, const std::vector<QRectF>& taken,
               double gap) {
    QRectF place;
    for (int attempt = 0; attempt < 12; ++attempt) {
        const double out = gap + attempt / 2 * size.height();
        const QPointF corner =
            attempt % 2 == 0 ? QPointF(gap, -out - size.height()) : QPointF(-gap - size.width(), out);
        place = QRectF(point + corner, size);
        const bool free =
            std::none_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(place); });
        if (free && inside.contains(place)) return place;
    }
    place.moveLeft(
        std::clamp(place.left(), inside.left(), std::max(inside.left(), inside.right() - place.width())));
    return place;
}

void marks(QCustomPlot& plot, const PayoffView& view, const ChartStyle& style) {
    auto* years = new QCPCurve(plot.xAxis, plot.yAxis);
    QVector<QCPCurveData> points;
    for (const PayoffMark& mark : view.marks) add(points, mark.point);
    years->data()->set(points, true);
    years->setLineStyle(QCPCurve::lsNone);
    years->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle,
                                           QPen(style.colours.surface, style.length(1.2)), style.colours.text,
                                           style.length(9)));
    const QFont font = style.smallFont(true);
    const double line = QFontMetricsF(font).height();
    const QRectF inside = QRectF(plot.axisRect()->rect()).adjusted(0, line, 0, -line);
    std::vector<QRectF> taken;
    for (const MarkLabel& label : markLabels(plot, view, 2.4 * line)) {
        const QString text = label.text();
        const QSizeF size(widthOf(text, font) + style.length(4), line);
        taken.push_back(placeOf(label.at, size, inside, taken, style.length(6)));
        const QPointF middle = taken.back().center();
        addText(plot, text, plot.xAxis->pixelToCoord(middle.x()), plot.yAxis->pixelToCoord(middle.y()),
                Qt::AlignCenter, font, style.colours.text)
            ->setBrush(style.colours.surface); // no axis strikes it through
    }
}

} // namespace

void plotPayoff(QCustomPlot& plot, const PayoffView& view, const ChartStyle& style, QSizeF size) {
    frame(plot, view, style, size);
    bands(plot, view, style);
    curve(plot, view, style);
    marks(plot, view, style);
    captions(plot, style);
}

QString payoffTable(const PayoffView& view) {
    const auto number = [](double value) { return QString::number(value, 'f', 6); };
    QStringList lines{LABEL("Year") + '\t' + headingOf(LABEL("Variance, of target"), Figures::rate) + '\t' +
                      headingOf(LABEL("Settlement, of target"), Figures::rate)};
    for (const PayoffPoint& point : view.curve)
        lines << '\t' + number(point.variance) + '\t' + number(point.settlement);
    for (const PayoffMark& mark : view.marks)
        lines << yearText(mark.year) + '\t' + number(mark.point.variance) + '\t' +
                     number(mark.point.settlement);
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
