#include "grid/cell_paint.h"

#include "grid/density_paint.h"
#include "grid/grid_model.h"
#include "theme/colours.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int corner = 8;
constexpr int densityWidth = 64;
constexpr int warningDash = 6;

QPolygon topRight(const QRect& cell) {
    const QPoint at(cell.right(), cell.top());
    return QPolygon({at, at - QPoint(corner, 0), at + QPoint(0, corner)});
}

QPolygon bottomRight(const QRect& cell) {
    const QPoint at(cell.right(), cell.bottom());
    return QPolygon({at, at - QPoint(corner - 2, 0), at - QPoint(0, corner - 2)});
}

QPolygon topLeft(const QRect& cell) {
    const QPoint at(cell.left(), cell.top());
    return QPolygon({at, at + QPoint(corner - 2, 0), at + QPoint(0, corner - 2)});
}

QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index, const Colours& colours) {
    QColor ground = colours.surface;
    if (index.data(waitingRole).toBool()) ground = blend(colours.surface, colours.band, 0.5);
    if (index.data(overrideRole).toInt() == int(OverrideState::own))
        ground = blend(ground, colours.bright, 0.14);
    return option.state & QStyle::State_Selected ? blend(ground, colours.accent, 0.18) : ground;
}

QColor inkOf(const QModelIndex& index, const Colours& colours) {
    if (index.data(defaultedRole).toBool()) return colours.muted;
    return index.data(negativeRole).toBool() ? colours.deficit : colours.text;
}

// A figure without its last digits would be another one.
QString fitted(const QString& text, const QFontMetrics& metrics, Qt::TextElideMode mode, bool figure,
               int width) {
    if (!figure || metrics.horizontalAdvance(text) <= width) return metrics.elidedText(text, mode, width);
    return QString(std::max(1, width / std::max(1, metrics.horizontalAdvance(QLatin1Char('#')))),
                   QLatin1Char('#'));
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font = option.font;
    if (index.data(overrideRole).toInt() == int(OverrideState::own)) font.setWeight(QFont::DemiBold);
    return font;
}

/// The words of a name that fit into the first of two lines; blank where none does.
QString firstLine(const QString& text, const QFontMetrics& metrics, int width) {
    qsizetype end = -1;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0;
         at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (metrics.horizontalAdvance(text.first(at)) > width) break;
        end = at;
    }
    return end > 0 ? text.first(end) : QString();
}

/// What follows it, the name ending in dots where there is too little room and its code kept.
QString withCodeKept(const QString& text, const QFontMetrics& metrics, int width) {
    const qsizetype code = std::max<qsizetype>(0, text.lastIndexOf(QLatin1String(" (")));
    const int left = width - metrics.horizontalAdvance(text.mid(code));
    const QString name = metrics.elidedText(text.first(code), Qt::ElideRight, left);
    return left > 0 ? name + text.mid(code) : metrics.elidedText(text, Qt::ElideMiddle, width);
}

bool hasDensity(const QModelIndex& index) { return index.data(densityRole).canConvert<RangePicture>(); }

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               const Colours& colours) {
    const QFont font = fontOf(option, index);
    QRect space = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (hasDensity(index)) {
        const QRect beside = space.adjusted(space.width() - densityWidth, 3, 0, -4);
        paintDensity(painter, beside, index.data(densityRole).value<RangePicture>(), colours);
        space.setRight(beside.left() - cellMargin);
    }
    QString text = option.text;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const Qt::TextElideMode mode = index.data(referenceRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    painter.setFont(font);
    painter.setPen(inkOf(index, colours));
    // It is fitted; what lines of large type have no room for is what letters leave blank above and below.
    const QFontMetrics metrics(font);
    if (mode == Qt::ElideMiddle && space.height() >= 2 * metrics.lineSpacing() &&
        metrics.horizontalAdvance(text) > space.width()) {
        const QString first = firstLine(text, metrics, space.width());
        const QString second = text.mid(first.isEmpty() ? 0 : first.size() + 1);
        const QString lines[] = {first, withCodeKept(second, metrics, space.width())};
        space.adjust(0, (space.height() - 2 * metrics.lineSpacing()) / 2, 0, 0);
        for (const QString& line : lines) {
            space.setHeight(metrics.lineSpacing());
            painter.drawText(
                space, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line);
            space.translate(0, metrics.lineSpacing());
        }
        return;
    }
    painter.drawText(space.translated(0, -liftOf(metrics, space.height())),
                     int(option.displayAlignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     fitted(text, metrics, mode, option.displayAlignment & Qt::AlignRight, space.width()));
}

void paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index, const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto state = static_cast<OverrideState>(index.data(overrideRole).toInt());
    if (state != OverrideState::none) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(state == OverrideState::own ? QBrush(colours.accent) : QBrush(colours.surface));
        painter.drawPolygon(topRight(cell));
    }
    if (!index.data(noteRole).toString().isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.muted);
        painter.drawPolygon(bottomRight(cell));
    }
    if (!index.data(formulaRole).toString().isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.strong);
        painter.drawPolygon(topLeft(cell));
    }
    if (!index.data(problemsRole).toStringList().isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        // A line under an error is whole, under a warning broken.
        const bool error = index.data(inErrorRole).toBool();
        const QColor colour = error ? colours.deficit : colours.caution;
        const int dash = error ? cell.width() : warningDash;
        for (int x = cell.left(); x <= cell.right(); x += 2 * dash)
            painter.fillRect(QRect(x, cell.bottom() - 1, std::min(dash, cell.right() - x + 1), 2), colour);
        painter.fillRect(QRect(cell.left(), cell.top(), 3, error ? cell.height() : cell.height() / 3),
                         colour);
    }
    painter.restore();
}

} // namespace

int liftOf(const QFontMetrics& metrics, int height) {
    if (height >= metrics.height()) return 0;
    const int baseline = (height - metrics.height()) / 2 + metrics.ascent();
    return std::max(0, baseline - (height + metrics.capHeight()) / 2);
}

int wholeCellWidth(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const int text = qCeil(QFontMetricsF(fontOf(option, index)).horizontalAdvance(option.text));
    return text + 1 + 2 * cellMargin + (hasDensity(index) ? densityWidth + cellMargin : 0);
}

void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool cursor) {
    const Colours colours = coloursFor(option.palette);
    painter.save();
    painter.fillRect(option.rect, groundOf(option, index, colours));
    if (!index.data(lockRole).toString().isEmpty())
        painter.fillRect(option.rect, QBrush(blend(colours.surface, colours.muted, 0.2), Qt::BDiagPattern));
    paintText(painter, option, index, colours);
    paintMarks(painter, option.rect, index, colours);
    if (cursor) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

} // namespace breakeven::ui
