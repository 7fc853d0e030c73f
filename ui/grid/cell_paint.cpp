#include "grid/cell_paint.h"

#include "grid/grid_model.h"
#include "theme/colours.h"

#include <QPainter>

namespace breakeven::ui {

namespace {

constexpr int corner = 8;

QPolygon topRight(const QRect& cell) {
    const QPoint at(cell.right(), cell.top());
    return QPolygon({at, at - QPoint(corner, 0), at + QPoint(0, corner)});
}

QPolygon bottomRight(const QRect& cell) {
    const QPoint at(cell.right(), cell.bottom());
    return QPolygon({at, at - QPoint(corner - 2, 0), at - QPoint(0, corner - 2)});
}

} // namespace

void dressCell(QStyleOptionViewItem& option, const QModelIndex& index) {
    const Colours colours = coloursFor(option.palette);
    option.textElideMode = Qt::ElideMiddle;
    const auto textColour = [&](const QColor& colour) {
        option.palette.setColor(QPalette::Text, colour);
        option.palette.setColor(QPalette::HighlightedText, colour);
    };
    textColour(colours.text);
    if (index.data(waitingRole).toBool()) option.backgroundBrush = colours.band;
    if (index.data(defaultedRole).toBool())
        textColour(colours.muted);
    else if (index.data(negativeRole).toBool())
        textColour(colours.deficit);
    if (index.data(overrideRole).toInt() == int(Override::own)) {
        option.backgroundBrush = blend(colours.surface, colours.bright, 0.14);
        option.font.setWeight(QFont::DemiBold);
    }
    option.palette.setColor(QPalette::Highlight, blend(colours.surface, colours.accent, 0.18));
}

void paintCellMarks(QPainter& painter, const QRect& cell, const QModelIndex& index, const QPalette& palette) {
    const Colours colours = coloursFor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto state = static_cast<Override>(index.data(overrideRole).toInt());
    if (state != Override::none) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(state == Override::own ? QBrush(colours.accent) : QBrush(colours.surface));
        painter.drawPolygon(topRight(cell));
    }
    if (!index.data(noteRole).toString().isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.muted);
        painter.drawPolygon(bottomRight(cell));
    }
    if (!index.data(problemsRole).toStringList().isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QColor colour = index.data(inErrorRole).toBool() ? colours.deficit : colours.caution;
        painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), colour);
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), colour);
    }
    painter.restore();
}

} // namespace breakeven::ui
