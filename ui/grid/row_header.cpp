#include "grid/row_header.h"

#include "grid/cell_paint.h"
#include "grid/cell_selection.h"
#include "grid/grid_view.h"
#include "theme/colours.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <algorithm>

namespace breakeven::ui {

RowHeader::RowHeader(GridView& view) : QHeaderView(Qt::Vertical, &view), view_(view) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setMouseTracking(true);
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    const QRect place = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const int lift = liftOf(option.fontMetrics, place.height());
    if (lift == 0) return QHeaderView::paintSection(painter, rect, section);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.rect = place.adjusted(0, -2 * lift, 0, 0); // whose middle its text stands in
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
}

std::optional<RowHeader::Rows> RowHeader::movable(int section) const {
    if (section < 0 || !view_.canMoveRows()) return std::nullopt;
    const QItemSelection cells = view_.selectedCells();
    const std::vector<int> rows = rowsOf(cells);
    const bool chosen = areWholeRows(cells, view_.order().columnCount()) &&
                        std::binary_search(rows.begin(), rows.end(), section) &&
                        rows.back() - rows.front() + 1 == static_cast<int>(rows.size());
    if (!chosen) return std::nullopt;
    for (const int row : rows)
        if (view_.order().index(row, 0).data(waitingRole).toBool()) return std::nullopt;
    return Rows{rows.front(), static_cast<int>(rows.size())};
}

void RowHeader::mousePressEvent(QMouseEvent* event) {
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    pressed_ =
        plain && view_.finishEditing() ? movable(logicalIndexAt(event->position().toPoint())) : std::nullopt;
    start_ = event->position().toPoint();
    if (!pressed_) return pass(*event);
    qApp->installEventFilter(this);
}

// Rows have one height, so that nothing is drawn at their edges: those are of the row too.
void RowHeader::pass(const QMouseEvent& event) {
    const int section = logicalIndexAt(event.position().toPoint());
    QPointF at = event.position();
    if (section >= 0) at.setY(sectionViewportPosition(section) + sectionSize(section) / 2.0);
    QMouseEvent press(QEvent::MouseButtonPress, at, event.globalPosition(), event.button(), event.button(),
                      event.modifiers());
    QHeaderView::mousePressEvent(&press);
}

void RowHeader::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!pressed_) {
        if (event->buttons() == Qt::NoButton)
            viewport()->setCursor(movable(logicalIndexAt(at)) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return QHeaderView::mouseMoveEvent(event);
    }
    if (!drop_ && (at - start_).manhattanLength() < QApplication::startDragDistance()) return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    if (at.y() < 0) view_.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    if (at.y() > viewport()->height())
        view_.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    const int under = logicalIndexAt(at);
    const int rows = view_.order().rowCount();
    const int middle = under < 0 ? 0 : sectionViewportPosition(under) + sectionSize(under) / 2;
    int before = under < 0 ? (at.y() < 0 ? 0 : rows) : at.y() < middle ? under : under + 1;
    // Nothing stands below the row that waits at the end.
    if (before == rows && view_.order().index(rows - 1, 0).data(waitingRole).toBool()) before = rows - 1;
    drop_ = before;
    view_.viewport()->update();
}

void RowHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!pressed_ || event->button() != Qt::LeftButton) return QHeaderView::mouseReleaseEvent(event);
    const Rows rows = *pressed_;
    const auto before = drop_;
    giveUp();
    if (before) {
        if (*before < rows.first || *before > rows.first + rows.count)
            Q_EMIT rowsDropped(rows.first, rows.count, *before);
        return;
    }
    // Only clicked: that row alone.
    pass(*event);
    QHeaderView::mouseReleaseEvent(event);
}

void RowHeader::giveUp() {
    qApp->removeEventFilter(this);
    pressed_.reset();
    drop_.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    view_.viewport()->update();
}

bool RowHeader::eventFilter(QObject* object, QEvent* event) {
    const bool down = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!pressed_ || !down) return QHeaderView::eventFilter(object, event);
    if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && event->type() == QEvent::KeyPress)
        giveUp();
    event->accept();
    return true;
}

void RowHeader::paintDrop(QPainter& painter) const {
    if (!drop_) return;
    const int rows = view_.order().rowCount();
    const int last = std::min(*drop_, rows - 1);
    const int y = view_.rowViewportPosition(last) + (*drop_ > last ? view_.rowHeight(last) : 0);
    painter.setPen(QPen(coloursFor(view_.palette()).accent, 3));
    painter.drawLine(0, y, view_.viewport()->width(), y);
}

} // namespace breakeven::ui
