#include "grid/frozen_columns.h"

#include "grid/column_header.h"
#include "grid/fill_handle.h"
#include "grid/grid_view.h"
#include "theme/colours.h"
#include "theme/text_size.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace breakeven::ui {

namespace {

constexpr double mostOfTheGrid = 0.6;

} // namespace

FrozenColumns::FrozenColumns(GridView& grid) : QTableView(&grid), grid_(grid) {
    setHorizontalHeader(new ColumnHeader(grid));
    setProperty(fitsItselfProperty, true);
    setModel(grid.model());
    setSelectionModel(grid.selectionModel());
    setItemDelegate(new GridDelegate(grid));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(grid.selectionMode());
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Leading columns"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid.verticalHeader()->defaultSectionSize());
    setVerticalScrollMode(grid.verticalScrollMode());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid.verticalScrollBar(), &QScrollBar::setValue);
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::place);
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (isVisible() && section < columns() && width > 0) grid_.setColumnWidth(section, width);
    });
    disconnect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, nullptr);
    connect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, &grid_, &GridView::fitColumns);
    viewport()->setMouseTracking(true);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        grid_.setFocus();
        grid_.scrollTo(index);
        grid_.openAtEnd(index);
    });
    hide();
}

// As many of the leading columns as leave room for the figures.
int FrozenColumns::columns() const {
    const int leading = grid_.gridModel() ? grid_.gridModel()->leadingColumns() : 0;
    int count = 0;
    for (int width = 0; count < leading; ++count) {
        width += grid_.columnWidth(count);
        if (width > grid_.viewport()->width() * mostOfTheGrid) break;
    }
    return count;
}

void FrozenColumns::place() {
    int width = 0;
    for (int c = 0; c < columns(); ++c) width += grid_.columnWidth(c);
    const bool useful = width > 0 && grid_.horizontalScrollBar()->value() > 0;
    setVisible(useful);
    if (!useful) return;
    takeUp();
    const QRect ground = grid_.viewport()->geometry();
    const int top = ground.top() - grid_.horizontalHeader()->height();
    setGeometry(ground.left(), top, width + 1, ground.bottom() - top + 1);
    verticalScrollBar()->setValue(grid_.verticalScrollBar()->value());
    horizontalScrollBar()->setValue(0);
    raise();
}

void FrozenColumns::takeUp() {
    horizontalHeader()->setFixedHeight(grid_.horizontalHeader()->height());
    for (int c = 0; c < grid_.model()->columnCount(); ++c) {
        setColumnHidden(c, c >= columns());
        if (c < columns() && columnWidth(c) != grid_.columnWidth(c)) setColumnWidth(c, grid_.columnWidth(c));
    }
    verticalHeader()->setMinimumSectionSize(grid_.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(grid_.verticalHeader()->defaultSectionSize());
    const Colours colours = coloursFor(palette());
    setStyleSheet(QStringLiteral("breakeven--ui--FrozenColumns { border: 0; border-right: 2px solid %1; }")
                      .arg(colours.line.darker(125).name()));
}

void FrozenColumns::mousePressEvent(QMouseEvent* event) {
    if (!grid_.finishEditing() || grid_.handle().press(*this, *event)) return;
    extending_ = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier;
    if (extending_)
        grid_.extendTo(indexAt(event->position().toPoint()));
    else
        QTableView::mousePressEvent(event);
    pressed_ = grid_.currentIndex();
    grid_.setFocus();
}

void FrozenColumns::mouseReleaseEvent(QMouseEvent* event) {
    if (!grid_.handle().release(*event)) QTableView::mouseReleaseEvent(event);
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!grid_.handle().doubleClick(*this, *event)) QTableView::mouseDoubleClickEvent(event);
}

void FrozenColumns::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    grid_.handle().paint(painter, *this);
}

void FrozenColumns::mouseMoveEvent(QMouseEvent* event) {
    if (grid_.handle().move(*this, *event)) return;
    if (extending_ && event->buttons() & Qt::LeftButton)
        return grid_.extendTo(indexAt(event->position().toPoint()));
    QTableView::mouseMoveEvent(event);
    if (state() == DragSelectingState) grid_.keepCursor(pressed_);
}

} // namespace breakeven::ui
