#include "find/palette_delegate.h"

#include "find/palette_model.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QApplication>
#include <QPainter>

namespace breakeven::ui {

namespace {

using Kind = PaletteModel::Kind;

constexpr int margin = grid(2), gap = grid(2);

Kind kindOf(const QModelIndex& index) {
    return static_cast<Kind>(index.data(PaletteModel::kindRole).toInt());
}

struct Fonts {
    QFont name;
    QFont small;
};

Fonts fontsOf(const QStyleOptionViewItem& option) {
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.9);
    return {option.font, small};
}

// Draws a text from the left of `room` and takes its width away; it ends in dots where there is no more room.
void drawLeft(QPainter& painter, QRect& room, const QFont& font, const QColor& colour, const QString& text) {
    if (text.isEmpty() || room.width() <= 0) return;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
    room.setLeft(room.left() + metrics.horizontalAdvance(shown) + gap);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Fonts fonts = fontsOf(option);
    const int line = QFontMetrics(fonts.name).height(), below = QFontMetrics(fonts.small).height();
    if (kindOf(index) == Kind::heading) return {0, below + grid(2)};
    if (kindOf(index) == Kind::more) return {0, below + grid(2)};
    return {0, line + below + grid(2)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    const Colours colours = coloursFor(option.palette);
    const Fonts fonts = fontsOf(option);
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ink = chosen ? colours.onAccent : colours.text,
                 second = chosen ? colours.onAccent : colours.muted;
    if (chosen) painter->fillRect(option.rect, colours.accent);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    if (kindOf(index) == Kind::heading) {
        painter->fillRect(option.rect, colours.band);
        QFont heading = fonts.small;
        heading.setWeight(strongFont().weight());
        drawLeft(*painter, room, heading, colours.muted, index.data().toString());
        return painter->restore();
    }
    const int iconSize = grown(16);
    const QRect picture(room.left(), room.center().y() - iconSize / 2, iconSize, iconSize);
    room.setLeft(room.left() + iconSize + gap);
    if (kindOf(index) == Kind::more) {
        drawLeft(*painter, room, fonts.small, chosen ? colours.onAccent : colours.accent,
                 index.data().toString());
        return painter->restore();
    }
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, picture, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    const int line = QFontMetrics(fonts.name).height();
    QRect above(room.left(), room.top() + grid(1), room.width(), line);
    QRect below(room.left(), above.bottom() + 1, room.width(), QFontMetrics(fonts.small).height());
    const QString side = index.data(PaletteModel::sideRole).toString();
    if (!side.isEmpty()) {
        const QString shown = QFontMetrics(fonts.name).elidedText(side, Qt::ElideRight, above.width() / 2);
        painter->setFont(fonts.name);
        painter->setPen(ink);
        painter->drawText(above, int(Qt::AlignRight | Qt::AlignVCenter), shown);
        above.setRight(above.right() - QFontMetrics(fonts.name).horizontalAdvance(shown) - gap);
    }
    drawLeft(*painter, above, fonts.name, ink, index.data().toString());
    drawLeft(*painter, above, fonts.small, second, index.data(PaletteModel::codeRole).toString());
    drawLeft(*painter, below, fonts.small, second, index.data(PaletteModel::whereRole).toString());
    painter->restore();
}

} // namespace breakeven::ui
