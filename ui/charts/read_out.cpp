#include "charts/read_out.h"

#include "charts/plot_frame.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr int padding = 6;
constexpr int apart = 16; // columns
constexpr int away = 6;   // from the place

struct Columns {
    QString head;
    QList<QStringList> lines;
    QList<double> widths;
    QSizeF size;
};

/// The first line over the others, which stand below each other as far as there is room.
Columns columnsOf(const QString& text, double height, double most, const ChartStyle& style) {
    const double line = QFontMetricsF(style.font()).height();
    QStringList lines = text.split('\n');
    Columns columns{.head = lines.takeFirst(), .lines = {}, .widths = {}, .size = {}};
    const auto fitting = std::max(1, static_cast<int>((height - 2 * padding) / line) - 1);
    const double head = std::min(widthOf(columns.head, style.font(true)), most);
    double width = 0;
    int rows = 0;
    for (qsizetype first = 0; first < lines.size(); first += fitting) {
        columns.lines << lines.mid(first, fitting);
        double widest = 0;
        for (const QString& one : columns.lines.last()) widest = std::max(widest, widthOf(one, style.font()));
        columns.widths << std::min(widest, most);
        width += columns.widths.last() + (first > 0 ? apart : 0);
        rows = std::max(rows, static_cast<int>(columns.lines.last().size()));
    }
    columns.size = {std::ceil(std::max(head, width)) + 2 * padding, (rows + 1) * line + 2 * padding};
    return columns;
}

/// Beside the place, or over or under it; where none of that has room, at the far side of the chart.
QRectF boxFor(QSizeF size, const QRectF& place, const QRectF& inside) {
    const double x = std::clamp(place.center().x() - size.width() / 2, inside.left(),
                                std::max(inside.left(), inside.right() - size.width()));
    const double y = std::clamp(place.center().y() - size.height() / 2, inside.top(),
                                std::max(inside.top(), inside.bottom() - size.height()));
    for (const QPointF corner :
         {QPointF(x, place.top() - away - size.height()), QPointF(x, place.bottom() + away),
          QPointF(place.right() + away, y), QPointF(place.left() - away - size.width(), y)})
        if (inside.contains(QRectF(corner, size))) return {corner, size};
    const bool left = place.center().x() > inside.center().x();
    const bool top = place.center().y() > inside.center().y() || place.height() > inside.height() / 2;
    return {QPointF(left ? inside.left() : std::max(inside.left(), inside.right() - size.width()),
                    top ? inside.top() : std::max(inside.top(), inside.bottom() - size.height())),
            size};
}

} // namespace

QRect paintReadOut(QPainter& painter, const QString& text, const QRect& place, const QRect& inside,
                   const ChartStyle& style) {
    const double most = std::max(1, inside.width() - 2 * padding);
    const Columns columns = columnsOf(text, inside.height(), most, style);
    const QRectF room(inside);
    const QRectF box =
        boxFor({std::min(columns.size.width(), room.width()), std::min(columns.size.height(), room.height())},
               QRectF(place), room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colours.text, 1));
    painter.setBrush(style.colours.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setClipRect(box);
    const double line = QFontMetricsF(style.font()).height();
    const auto write = [&](double x, double y, double width, bool strong, const QString& words) {
        const QFont font = style.font(strong);
        painter.setFont(font);
        painter.drawText(QRectF(x, y, width + 2, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(words, Qt::ElideRight, width + 1));
    };
    const double left = box.left() + padding, top = box.top() + padding;
    write(left, top, most, true, columns.head);
    double x = left;
    for (qsizetype column = 0; column < columns.lines.size(); ++column) {
        for (qsizetype row = 0; row < columns.lines[column].size(); ++row)
            write(x, top + static_cast<double>(row + 1) * line, columns.widths[column], false,
                  columns.lines[column][row]);
        x += columns.widths[column] + apart;
    }
    painter.restore();
    return box.toAlignedRect();
}

} // namespace breakeven::ui
