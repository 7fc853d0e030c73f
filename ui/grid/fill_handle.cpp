#include "grid/fill_handle.h"

#include "grid/cell_selection.h"
#include "grid/frozen_columns.h"
#include "grid/grid_view.h"
#include "theme/colours.h"

#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int side = 8;
constexpr int reach = 3; // pixels around it that count as it
constexpr int tipDistance = 16;

} // namespace

FillHandle::FillHandle(GridView& view) : QObject(&view), view_(view), tip_(new QLabel(view.viewport())) {
    tip_->setTextFormat(Qt::PlainText);
    tip_->setAttribute(Qt::WA_TransparentForMouseEvents);
    tip_->setMargin(4);
    tip_->hide();
}

// What is selected, where it is one range of cells that stand in the document.
std::optional<GridArea> FillHandle::area() const {
    const QItemSelection cells = view_.selectedCells();
    if (cells.isEmpty() || !view_.gridModel()) return std::nullopt;
    if (cells.size() > 1 && !isBlock(cells)) return std::nullopt;
    const GridArea area = boundsOf(cells);
    if (rowsOf(cells).size() != std::size_t(area.rows) ||
        columnsOf(cells).size() != std::size_t(area.columns))
        return std::nullopt;
    const QModelIndex last = view_.order().index(area.top + area.rows - 1, area.left);
    if (last.data(waitingRole).toBool()) return std::nullopt;
    if (!(view_.order().flags(view_.order().index(area.top, area.left + area.columns - 1)) &
          Qt::ItemIsEditable))
        return std::nullopt;
    return area;
}

QRect FillHandle::square(const QAbstractItemView& on) const {
    const auto of = from_ ? from_ : area();
    if (!of || view_.entry().isEditing()) return {};
    const QModelIndex last = view_.order().index(of->top + of->rows - 1, of->left + of->columns - 1);
    const auto& table = static_cast<const QTableView&>(on);
    if (table.isColumnHidden(last.column())) return {};
    const QRect cell = on.visualRect(last);
    if (cell.isEmpty()) return {};
    if (&on == &view_ && frozen_ && cell.right() < frozen_->coveredWidth()) return {};
    // Within the corner, so that the last cell of a view has it whole.
    return {cell.right() - side + 1, cell.bottom() - side + 1, side, side};
}

QString FillHandle::said() const { return filling_ ? tip_->text() : QString(); }

void FillHandle::paint(QPainter& painter, const QAbstractItemView& on) const {
    const Colours colours = coloursFor(view_.palette());
    if (const QRect corner = square(on); !corner.isEmpty()) {
        painter.fillRect(corner, colours.surface);
        painter.fillRect(corner.adjusted(1, 1, 0, 0), colours.accent);
    }
    if (!filling_) return;
    const GridArea to = filling_->filled();
    const QRect cells =
        on.visualRect(view_.order().index(to.top, to.left))
            .united(on.visualRect(view_.order().index(to.top + to.rows - 1, to.left + to.columns - 1)));
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawRect(cells.adjusted(1, 1, -1, -1));
}

bool FillHandle::press(const QAbstractItemView& on, const QMouseEvent& event) {
    const QRect corner = square(on);
    if (event.button() != Qt::LeftButton || corner.isEmpty()) return false;
    if (!corner.adjusted(-reach, -reach, reach, reach).contains(event.position().toPoint())) return false;
    from_ = area();
    if (!from_) return false;
    qApp->installEventFilter(this);
    return true;
}

bool FillHandle::move(const QAbstractItemView& on, const QMouseEvent& event) {
    if (!from_) {
        const QRect corner = square(on);
        const bool over = !corner.isEmpty() && event.buttons() == Qt::NoButton &&
                          corner.adjusted(-1, -1, reach, reach).contains(event.position().toPoint());
        const_cast<QAbstractItemView&>(on).viewport()->setCursor(over ? Qt::CrossCursor : Qt::ArrowCursor);
        return false;
    }
    opposite_ = event.modifiers() & Qt::ControlModifier;
    drawTo(view_.viewport()->mapFromGlobal(event.globalPosition().toPoint()));
    return true;
}

bool FillHandle::release(const QMouseEvent& event) {
    if (!from_ || event.button() != Qt::LeftButton) return false;
    const auto filling = filling_;
    opposite_ = event.modifiers() & Qt::ControlModifier;
    const auto usual = filling ? usualWay(view_.order(), *filling) : FillWay::copy;
    const auto way = opposite_ ? std::optional(usual == FillWay::copy ? FillWay::series : FillWay::copy)
                               : std::optional<FillWay>();
    giveUp();
    if (filling) Q_EMIT filled(*filling, way);
    return true;
}

bool FillHandle::doubleClick(const QAbstractItemView& on, const QMouseEvent& event) {
    const QRect corner = square(on);
    if (event.button() != Qt::LeftButton || corner.isEmpty()) return false;
    if (!corner.adjusted(-reach, -reach, reach, reach).contains(event.position().toPoint())) return false;
    const auto from = area();
    giveUp();
    const auto filling = from ? asFarAsTheNeighbour(view_.order(), *from) : std::nullopt;
    if (filling) Q_EMIT filled(*filling, std::nullopt);
    return true;
}

void FillHandle::giveUp() {
    qApp->removeEventFilter(this);
    from_.reset();
    filling_.reset();
    opposite_ = false;
    tip_->hide();
    update();
}

// A cell under the pointer, the nearest where it is beside them all.
QModelIndex FillHandle::cellAt(const QPoint& place) const {
    const QRect room = view_.viewport()->rect();
    const int bottom = view_.rowViewportPosition(view_.order().rowCount() - 1) +
                       view_.rowHeight(view_.order().rowCount() - 1) - 1;
    const int last = view_.horizontalHeader()->length() - view_.horizontalHeader()->offset() - 1;
    const QPoint near(std::clamp(place.x(), 0, std::max(0, std::min(room.right(), last))),
                      std::clamp(place.y(), 0, std::max(0, std::min(room.bottom(), bottom))));
    if (frozen_ && near.x() < frozen_->coveredWidth())
        return frozen_->indexAt(frozen_->viewport()->mapFrom(&view_, view_.viewport()->mapTo(&view_, near)));
    return view_.indexAt(near);
}

void FillHandle::drawTo(const QPoint& place) {
    at_ = place;
    const QRect room = view_.viewport()->rect();
    // Beyond the edge the grid scrolls on.
    if (place.y() > room.bottom())
        view_.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else if (place.y() < 0)
        view_.verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    if (place.x() > room.right())
        view_.horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    const QModelIndex cell = cellAt(place);
    if (!cell.isValid()) return;
    const int below = cell.row() - (from_->top + from_->rows - 1), above = from_->top - cell.row();
    const int right = cell.column() - (from_->left + from_->columns - 1), left = from_->left - cell.column();
    const int most = std::max({below, above, right, left});
    filling_.reset();
    if (most > 0)
        filling_ = Filling{*from_,
                           most == below   ? FillSide::down
                           : most == above ? FillSide::up
                           : most == right ? FillSide::right
                                           : FillSide::left,
                           most};
    say();
    update();
}

void FillHandle::say() {
    if (!filling_) return tip_->hide();
    const FillWay usual = usualWay(view_.order(), *filling_);
    const FillWay way = opposite_ == (usual == FillWay::copy) ? FillWay::series : FillWay::copy;
    const QString text = textFilled(view_.order(), *filling_, opposite_ ? std::optional(way) : std::nullopt);
    tip_->setText(!mayBeSeries(view_.order(), *filling_) ? text
                  : opposite_                            ? text
                  : way == FillWay::series               ? tr("%1 (with Ctrl: copies)").arg(text)
                                                         : tr("%1 (with Ctrl: a series)").arg(text));
    const Colours colours = coloursFor(view_.palette());
    tip_->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3;")
                            .arg(colours.surface.name(), colours.text.name(), colours.accent.name()));
    tip_->adjustSize();
    const QRect room = view_.viewport()->rect();
    QPoint corner = at_ + QPoint(tipDistance, tipDistance);
    corner.setX(std::clamp(corner.x(), 0, std::max(0, room.right() - tip_->width())));
    if (corner.y() + tip_->height() > room.bottom()) corner.setY(at_.y() - tip_->height() - tipDistance);
    tip_->move(corner);
    tip_->show();
    tip_->raise();
}

void FillHandle::update() {
    view_.viewport()->update();
    if (frozen_) frozen_->viewport()->update();
}

// While it is drawn, keys are about that.
bool FillHandle::eventFilter(QObject* object, QEvent* event) {
    const bool down = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!from_ || (!down && event->type() != QEvent::KeyRelease)) return QObject::eventFilter(object, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Control) {
        opposite_ = down;
        say();
    } else if (key == Qt::Key_Escape && event->type() == QEvent::KeyPress) {
        giveUp();
    }
    event->accept();
    return true;
}

} // namespace breakeven::ui
