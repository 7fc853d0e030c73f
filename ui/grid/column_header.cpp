#include "grid/column_header.h"

#include "grid/column_menu.h"
#include "grid/grid_view.h"
#include "grid/padlock.h"
#include "theme/colours.h"

#include <QMouseEvent>
#include <QPainter>

namespace breakeven::ui {

namespace {

constexpr int menuWidth = 16;
constexpr int padlock = 10;

void drawTriangle(QPainter& painter, QPointF centre, double size, bool up, const QColor& colour) {
    const double rise = up ? size / 2 : -size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({centre + QPointF(-size, rise), centre + QPointF(size, rise), centre + QPointF(0, -rise)}));
}

// A funnel: this column's filter hides rows.
void drawFunnel(QPainter& painter, QPointF centre, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({centre + QPointF(-5, -5), centre + QPointF(5, -5), centre + QPointF(1, 0),
                   centre + QPointF(1, 5), centre + QPointF(-1, 4), centre + QPointF(-1, 0)}));
}

} // namespace

ColumnHeader::ColumnHeader(GridView& view) : QHeaderView(Qt::Horizontal, &view), view_(view) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setMouseTracking(true);
}

QRect ColumnHeader::menuArea(int section) const {
    const int right = sectionViewportPosition(section) + sectionSize(section) - 4;
    return {right - menuWidth, height() - 20, menuWidth, 18};
}

void ColumnHeader::openMenu(int section) {
    if (section < 0 || !view_.finishEditing()) return;
    auto* menu = new ColumnMenu(view_, section);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(mapToGlobal(QPoint(sectionViewportPosition(section), height())));
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Colours colours = coloursFor(palette());
    const bool current = view_.currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, current ? blend(colours.band, colours.accent, 0.12) : colours.band);
    painter->setPen(colours.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const GridProxy& grid = view_.order();
    const bool filtered = !grid.filter(section).isNothing();
    const bool sorted = grid.sortColumn() == section;
    const bool signs = filtered || sorted || hovered_ == section;
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QFont font = view_.font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.strong);
    const QRect space = rect.adjusted(margin, 2, -margin - (signs ? menuWidth : 0), -3);
    const QFontMetrics metrics(font);
    const bool fits = metrics.boundingRect(space, Qt::TextWordWrap, text).height() <= space.height();
    painter->drawText(space, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom | Qt::TextWordWrap,
                      fits ? text : metrics.elidedText(text, Qt::ElideRight, space.width()));
    if (model()->headerData(section, Qt::Horizontal, lockRole).toBool())
        drawPadlock(*painter, QRectF(rect.left() + margin, rect.top() + 4, padlock, padlock), colours.muted);
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF sign = QRectF(menuArea(section)).center();
    if (filtered)
        drawFunnel(*painter, sign, colours.accent);
    else if (sorted)
        drawTriangle(*painter, sign, 5, grid.sortOrder() == Qt::AscendingOrder, colours.accent);
    else if (hovered_ == section)
        drawTriangle(*painter, sign, 4, false, colours.muted);
    painter->restore();
}

void ColumnHeader::mousePressEvent(QMouseEvent* event) {
    const int section = logicalIndexAt(event->pos());
    if (!view_.finishEditing()) return;
    if (section >= 0 && event->button() == Qt::RightButton) return openMenu(section);
    if (section >= 0 && menuArea(section).contains(event->pos())) return openMenu(section);
    QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseMoveEvent(QMouseEvent* event) {
    setHovered(logicalIndexAt(event->pos()));
    QHeaderView::mouseMoveEvent(event);
}

void ColumnHeader::leaveEvent(QEvent* event) {
    setHovered(-1);
    QHeaderView::leaveEvent(event);
}

void ColumnHeader::setHovered(int section) {
    if (hovered_ == section) return;
    hovered_ = section;
    viewport()->update();
}

} // namespace breakeven::ui
