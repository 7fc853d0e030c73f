#include "charts/forest_paint.h"

#include "charts/chart_paper.h"
#include "charts/figure_text.h"
#include "charts/plot_frame.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Forest)
};

double lineHeight(const ChartStyle& style) { return QFontMetricsF(style.font()).height(); }

QColor inkOf(const ChartStyle& style) { return style.print ? QColor(Qt::black) : style.colours.accent; }

void drawSquare(QPainter& painter, QPointF at, double side, bool filled, const ChartStyle& style) {
    painter.setPen(QPen(inkOf(style), style.length(1.3)));
    painter.setBrush(filled ? inkOf(style) : style.colours.surface);
    painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side));
}

void drawDiamond(QPainter& painter, double left, double middle, double right, double y, double height,
                 const ChartStyle& style) {
    painter.setPen(QPen(style.print ? QColor(Qt::black) : style.colours.text, style.length(1)));
    painter.setBrush(style.print ? QColor("#7A8A99") : style.colours.text);
    painter.drawPolygon(QPolygonF({QPointF(left, y), QPointF(middle, y - height / 2), QPointF(right, y),
                                   QPointF(middle, y + height / 2)}));
}

// A dashed line with upright ends.
void drawExpectation(QPainter& painter, double left, double right, double y, double height,
                     const ChartStyle& style) {
    const QColor ink = style.print ? QColor(Qt::black) : style.colours.text;
    painter.setPen(QPen(ink, style.length(1.6), Qt::DashLine));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.setPen(QPen(ink, style.length(1.6)));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, y - height / 2), QPointF(x, y + height / 2));
}

void drawSite(QPainter& painter, const ForestData::Row& row, double largest, const QRectF& band,
              const ForestLayout& layout, const ChartStyle& style) {
    const double y = band.center().y(), whisker = style.length(6);
    painter.setPen(QPen(inkOf(style), style.length(1.3)));
    const double left = layout.x(row.interval.low), right = layout.x(row.interval.high);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, y - whisker / 2), QPointF(x, y + whisker / 2));
    const double most = std::min(style.length(15), band.height() * 0.7);
    const double side = std::max(style.length(5), most * std::sqrt(row.weight / largest));
    drawSquare(painter, QPointF(layout.x(row.effect.number), y), side, row.observed, style);
}

// What the shapes mean, in words beside each.
void drawKey(QPainter& painter, const ForestData& data, const ChartStyle& style, const QRectF& area) {
    painter.setFont(style.smallFont());
    const double line = lineHeight(style), y = area.top() + line / 2, side = style.length(9);
    double x = area.left();
    const auto add = [&](const QString& text, double width, auto draw) {
        const double room = width + style.length(5) + widthOf(text, style.smallFont());
        if (x + room > area.right()) return;
        draw(x);
        painter.setPen(style.colours.text);
        painter.setFont(style.smallFont());
        painter.drawText(QRectF(x + width + style.length(5), area.top(), area.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += room + style.length(16);
    };
    const auto any = [&](bool observed) {
        return std::any_of(data.rows.begin(), data.rows.end(),
                           [&](const ForestData::Row& row) { return row.observed == observed; });
    };
    if (any(true))
        add(Words::tr("observed"), side,
            [&](double left) { drawSquare(painter, QPointF(left + side / 2, y), side, true, style); });
    if (any(false))
        add(Words::tr("planned"), side,
            [&](double left) { drawSquare(painter, QPointF(left + side / 2, y), side, false, style); });
    if (data.pooled)
        add(Words::tr("combined, 80% interval"), side * 2,
            [&](double left) { drawDiamond(painter, left, left + side, left + side * 2, y, side, style); });
    if (data.prediction)
        add(Words::tr("what another site should expect"), side * 2.5,
            [&](double left) { drawExpectation(painter, left, left + side * 2.5, y, side, style); });
}

void drawHeadings(QPainter& painter, const ChartStyle& style, const ForestLayout& layout, double top) {
    painter.setFont(style.smallFont());
    painter.setPen(style.colours.muted);
    const double line = lineHeight(style);
    const QRectF row = layout.row(0);
    const auto write = [&](double left, double width, Qt::Alignment alignment, const QString& text) {
        painter.drawText(QRectF(left, top, width, line), alignment | Qt::AlignVCenter, text);
    };
    write(row.left(), layout.nameWidth, Qt::AlignLeft, Words::tr("Site"));
    write(layout.plot.right(), layout.figureWidth, Qt::AlignRight, Words::tr("Effect (80% interval)"));
    write(layout.plot.right() + layout.figureWidth, layout.weightWidth, Qt::AlignRight, Words::tr("Weight"));
}

void drawAxis(QPainter& painter, const ForestData& data, const ForestLayout& layout, double bottom,
              const ChartStyle& style) {
    const double line = lineHeight(style);
    painter.setFont(style.smallFont());
    for (double at = std::ceil(layout.low / layout.step) * layout.step; at <= layout.high + layout.step / 1e6;
         at += layout.step) {
        const double x = layout.x(at);
        const bool nought = std::abs(at) < layout.step / 1e6;
        painter.setPen(
            QPen(nought ? style.colours.text : style.colours.line, style.length(nought ? 1.3 : 1)));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, bottom));
        painter.setPen(style.colours.muted);
        painter.drawText(QRectF(x - layout.plot.width(), bottom, layout.plot.width() * 2, line),
                         Qt::AlignHCenter | Qt::AlignVCenter, data.numberText(nought ? 0 : at));
    }
    painter.drawText(QRectF(layout.plot.left() - layout.nameWidth, bottom + line,
                            layout.nameWidth + layout.plot.width() + layout.figureWidth, line),
                     Qt::AlignHCenter | Qt::AlignVCenter, data.effectName);
}

void drawTexts(QPainter& painter, const ForestData::Row& row, bool strong, const QRectF& band,
               const ForestLayout& layout, const ChartStyle& style) {
    painter.setPen(style.colours.text);
    painter.setFont(style.font(strong));
    const QRectF name(band.left(), band.top(), layout.nameWidth - style.length(8), band.height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideMiddle, name.width()));
    painter.drawText(QRectF(layout.plot.right(), band.top(), layout.figureWidth, band.height()),
                     Qt::AlignRight | Qt::AlignVCenter, row.effect.text);
    painter.drawText(
        QRectF(layout.plot.right() + layout.figureWidth, band.top(), layout.weightWidth, band.height()),
        Qt::AlignRight | Qt::AlignVCenter, row.weightText);
}

// 1, 2 or 5 of some power of ten, so that there are at most six marks.
double stepOf(double span) {
    const double rough = span / 6, power = std::pow(10, std::floor(std::log10(rough)));
    for (const double part : {1.0, 2.0, 5.0})
        if (power * part >= rough) return power * part;
    return power * 10;
}

} // namespace

std::vector<const ForestData::Row*> forestRows(const ForestData& data) {
    std::vector<const ForestData::Row*> rows;
    for (const ForestData::Row& row : data.rows) rows.push_back(&row);
    for (const auto* further : {&data.pooled, &data.prediction})
        if (*further) rows.push_back(&**further);
    return rows;
}

ForestLayout layoutForest(const ForestData& data, const ChartStyle& style, const QRectF& area) {
    ForestLayout layout;
    const auto rows = forestRows(data);
    double low = data.scale ? std::min(0.0, data.scale->low) : 0;
    double high = data.scale ? std::max(0.0, data.scale->high) : 0;
    for (const ForestData::Row* row : rows) {
        layout.nameWidth =
            std::max(layout.nameWidth, widthOf(row->name, style.font(true)) + style.length(10));
        layout.figureWidth =
            std::max(layout.figureWidth, widthOf(row->effect.text, style.font(true)) + style.length(14));
        layout.weightWidth =
            std::max(layout.weightWidth, widthOf(row->weightText, style.font(true)) + style.length(14));
        low = std::min(low, row->interval.low);
        high = std::max(high, row->interval.high);
    }
    layout.weightWidth =
        std::max(layout.weightWidth, widthOf(Words::tr("Weight"), style.smallFont()) + style.length(14));
    layout.figureWidth =
        std::max(layout.figureWidth,
                 widthOf(Words::tr("Effect (80% interval)"), style.smallFont()) + style.length(14));
    layout.nameWidth = std::min(layout.nameWidth, area.width() * 0.3);
    const double line = lineHeight(style);
    layout.plot = area.adjusted(layout.nameWidth, line * 2 + style.length(6),
                                -layout.figureWidth - layout.weightWidth, -line * 2 - style.length(4));
    layout.rowHeight =
        std::min(line * 2, layout.plot.height() / std::max<double>(1, static_cast<double>(rows.size())));
    const double span = high > low ? high - low : 1;
    layout.low = low - span * 0.04;
    layout.high = high + span * 0.04;
    layout.step = stepOf(layout.high - layout.low);
    return layout;
}

double forestHeight(const ForestData& data, const ChartStyle& style) {
    return lineHeight(style) * (4 + 1.7 * static_cast<double>(forestRows(data).size())) + style.length(12);
}

void drawForest(QPainter& painter, const ForestData& data, const ChartStyle& style, const QRectF& area) {
    const ForestLayout layout = layoutForest(data, style, area);
    const auto rows = forestRows(data);
    const double bottom = layout.row(rows.size()).top();
    drawKey(painter, data, style, area);
    drawHeadings(painter, style, layout, area.top() + lineHeight(style) + style.length(3));
    drawAxis(painter, data, layout, bottom, style);
    double largest = data.largestWeight;
    for (const ForestData::Row& row : data.rows) largest = std::max(largest, row.weight);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ForestData::Row& row = *rows[i];
        const QRectF band = layout.row(i);
        const double y = band.center().y(), height = std::min(style.length(13), band.height() * 0.7);
        const bool isSite = i < data.rows.size();
        drawTexts(painter, row, !isSite, band, layout, style);
        if (isSite)
            drawSite(painter, row, largest > 0 ? largest : 1, band, layout, style);
        else if (data.pooled && &row == &*data.pooled)
            drawDiamond(painter, layout.x(row.interval.low), layout.x(row.effect.number),
                        layout.x(row.interval.high), y, height, style);
        else
            drawExpectation(painter, layout.x(row.interval.low), layout.x(row.interval.high), y, height * 0.8,
                            style);
    }
    if (!data.pooled) return;
    painter.setPen(QPen(style.colours.muted, style.length(1), Qt::DotLine));
    const double x = layout.x(data.pooled->effect.number);
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.row(data.rows.size()).top()));
}

void paintForest(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const ForestData& data) {
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    drawForest(painter, data, printStyle(), QRectF(QPointF(), size));
    painter.restore();
}

std::vector<ForestData> parted(const ForestData& data, std::size_t most) {
    if (data.rows.size() <= most) return {data};
    ForestData::Interval scale;
    for (const ForestData::Row* row : forestRows(data)) {
        scale.low = std::min(scale.low, row->interval.low);
        scale.high = std::max(scale.high, row->interval.high);
    }
    std::vector<ForestData> parts;
    for (std::size_t first = 0; first < data.rows.size(); first += most) {
        const std::size_t last = std::min(first + most, data.rows.size());
        ForestData& part = parts.emplace_back(data);
        part.rows.assign(data.rows.begin() + static_cast<std::ptrdiff_t>(first),
                         data.rows.begin() + static_cast<std::ptrdiff_t>(last));
        part.scale = scale;
        for (const ForestData::Row& row : data.rows)
            part.largestWeight = std::max(part.largestWeight, row.weight);
        if (last == data.rows.size()) continue;
        part.pooled.reset();
        part.prediction.reset();
    }
    return parts;
}

QString forestTable(const ForestData& data) {
    const auto share = [](const QString& name) { return headingOf(name, Figures::rate); };
    QStringList lines{QStringList{Words::tr("Site"), share(Words::tr("Effect")),
                                  share(Words::tr("80% interval from")), share(Words::tr("80% interval to")),
                                  share(Words::tr("Weight"))}
                          .join('\t')};
    const auto plain = [](double number) { return plainText(number, Figures::rate); };
    for (const ForestData::Row* row : forestRows(data))
        lines << QStringList{row->name, plain(row->effect.number), plain(row->interval.low),
                             plain(row->interval.high),
                             row->weightText.isEmpty() || row->weight == 0 ? QString() : plain(row->weight)}
                     .join('\t');
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
