#include "charts/tornado_paint.h"

#include "charts/chart_paper.h"
#include "charts/figure_text.h"
#include "charts/plot_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tornado)
};

double lineHeight(const ChartStyle& style) { return QFontMetricsF(style.font()).height(); }

enum class End { low, high };

QColor inkOf(End end, const ChartStyle& style) {
    if (style.print) return Qt::black;
    return end == End::high ? style.colours.accent : style.colours.muted;
}

void drawBar(QPainter& painter, const QRectF& bar, End end, const ChartStyle& style) {
    const QColor ink = inkOf(end, style);
    painter.setPen(QPen(ink, style.length(1)));
    painter.setBrush(end == End::low ? blend(style.colours.surface, ink, style.print ? 0.06 : 0.2)
                     : style.print   ? QColor("#7A8A99")
                                     : ink);
    painter.drawRect(bar);
    if (end == End::high) return;
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    for (double x = bar.left() - bar.height(); x < bar.right(); x += style.length(7))
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.restore();
}

// The two ends named over the bars, and what stands at the right.
void drawKey(QPainter& painter, const TornadoData& data, const ChartStyle& style, const QRectF& area,
             const TornadoLayout& layout) {
    painter.setFont(style.smallFont());
    const double line = lineHeight(style), box = style.length(11);
    double x = area.left();
    for (const End end : {End::low, End::high}) {
        drawBar(painter, QRectF(x, area.top() + (line - box) / 2, box * 1.4, box), end, style);
        const QString name =
            end == End::low ? Words::tr("low, one time in ten") : Words::tr("high, one time in ten");
        painter.setPen(style.colours.text);
        painter.drawText(QRectF(x + box * 1.4 + style.length(5), area.top(), area.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += box * 1.4 + style.length(5) + widthOf(name, style.smallFont()) + style.length(16);
    }
    painter.setPen(style.colours.muted);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     Words::tr("share of variance"));
    painter.setPen(style.colours.text);
    painter.setFont(style.smallFont(true));
    const double at = layout.x(data.central.number),
                 width = widthOf(data.central.text, style.smallFont(true));
    painter.drawText(QRectF(std::clamp(at - width / 2, area.left(), area.right() - width), area.top() + line,
                            width + 2, line),
                     Qt::AlignLeft | Qt::AlignVCenter, data.central.text);
}

// An end's figure stands outside its bar; where there is no room, it is left to hovering.
void drawFigure(QPainter& painter, const ChartedNumber& end, bool right, const QRectF& band,
                const TornadoLayout& layout, const ChartStyle& style) {
    painter.setFont(style.smallFont());
    painter.setPen(style.colours.text);
    const double width = widthOf(end.text, style.smallFont()), gap = style.length(5),
                 x = layout.x(end.number);
    const QRectF place = right ? QRectF(x + gap, band.top(), width + 2, band.height())
                               : QRectF(x - gap - width, band.top(), width + 2, band.height());
    if (place.left() < layout.bars.left() || place.right() > layout.bars.right() + style.length(6)) return;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, end.text);
}

void drawEnds(QPainter& painter, const TornadoData::Bar& bar, double central, const QRectF& band,
              const TornadoLayout& layout, const ChartStyle& style) {
    const double height = band.height() * 0.62, from = layout.x(central);
    for (const End end : {End::low, End::high}) {
        const auto& number = end == End::low ? bar.low : bar.high;
        if (!number) continue;
        const double to = layout.x(number->number);
        QRectF place(std::min(from, to), band.center().y() - height / 2, std::abs(to - from), height);
        if (bar.sameWay) // one over the other
            place = QRectF(place.left(), end == End::low ? place.top() : place.center().y(), place.width(),
                           height / 2);
        if (place.width() > 0) drawBar(painter, place, end, style);
        if (!bar.sameWay)
            drawFigure(painter, *number, to > from || (to == from && end == End::high), band, layout, style);
    }
}

} // namespace

TornadoLayout layoutTornado(const TornadoData& data, const ChartStyle& style, const QRectF& area) {
    TornadoLayout layout;
    double figures = 0, low = data.central.number, high = low;
    for (const TornadoData::Bar& bar : data.bars) {
        layout.nameWidth = std::max(layout.nameWidth, widthOf(bar.name, style.font()) + style.length(10));
        layout.shareWidth = std::max(layout.shareWidth, widthOf(bar.share, style.font()) + style.length(10));
        for (const auto& end : {bar.low, bar.high}) {
            if (!end) continue;
            figures = std::max(figures, widthOf(end->text, style.smallFont()) + style.length(10));
            low = std::min(low, end->number);
            high = std::max(high, end->number);
        }
    }
    layout.nameWidth = std::min(layout.nameWidth, area.width() * 0.36);
    const double top = lineHeight(style) * 2 + style.length(4);
    layout.bars = area.adjusted(layout.nameWidth, top, -layout.shareWidth, 0);
    layout.rowHeight =
        std::min(lineHeight(style) * 2.2,
                 layout.bars.height() / std::max<double>(1, static_cast<double>(data.bars.size())));
    const double span = high > low ? high - low : 1;
    const double room = std::min(0.3, figures / std::max(1.0, layout.bars.width()));
    const double air = span * room / (1 - 2 * room);
    layout.low = low - air;
    layout.high = high + air;
    return layout;
}

double tornadoHeight(const TornadoData& data, const ChartStyle& style) {
    return lineHeight(style) * (2 + 1.7 * static_cast<double>(data.bars.size())) + style.length(8);
}

void drawTornado(QPainter& painter, const TornadoData& data, const ChartStyle& style, const QRectF& area) {
    const TornadoLayout layout = layoutTornado(data, style, area);
    drawKey(painter, data, style, area, layout);
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        const TornadoData::Bar& bar = data.bars[i];
        const QRectF band = layout.row(i);
        painter.setPen(style.colours.text);
        painter.setFont(style.font());
        const QRectF name(band.left(), band.top(), layout.nameWidth - style.length(8), band.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(bar.name, Qt::ElideRight, name.width()));
        drawEnds(painter, bar, data.central.number, band, layout, style);
        painter.setFont(style.font());
        painter.setPen(style.colours.text);
        painter.drawText(band, Qt::AlignRight | Qt::AlignVCenter, bar.share);
    }
    const double x = layout.x(data.central.number);
    painter.setPen(QPen(style.colours.text, style.length(1.3)));
    painter.drawLine(QPointF(x, layout.bars.top()), QPointF(x, layout.row(data.bars.size()).top()));
}

void paintTornado(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const TornadoData& data) {
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    drawTornado(painter, data, printStyle(), QRectF(QPointF(), size));
    painter.restore();
}

QString tornadoTable(const TornadoData& data) {
    QStringList lines{QStringList{Words::tr("What moves it"), headingOf(Words::tr("Low"), data.figures),
                                  headingOf(Words::tr("High"), data.figures),
                                  headingOf(Words::tr("Share of variance"), Figures::rate)}
                          .join('\t')};
    const auto plain = [&](const std::optional<ChartedNumber>& end) {
        return end ? plainText(end->number, data.figures) : QString();
    };
    for (const TornadoData::Bar& bar : data.bars)
        lines << QStringList{bar.name, plain(bar.low), plain(bar.high), plainText(bar.part, Figures::rate)}
                     .join('\t');
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
