#include "grid/grid_view.h"

#include "document/message_text.h"
#include "grid/cell_selection.h"
#include "grid/column_header.h"
#include "grid/fill_handle.h"
#include "grid/frozen_columns.h"
#include "grid/row_header.h"
#include "grid/table_model.h"
#include "theme/focus_ring.h"
#include "theme/text_size.h"
#include "theme/type.h"

#include <QPainter>
#include <QScrollBar>
#include <QStatusTipEvent>

#include "economy/edit/entry_in_unit.h"
#include "economy/reading/cell_summary.h"
#include "money/amount_in_unit.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int roomyLine = 24, spareLine = 2;
constexpr int mostSummarised = 200'000;

// Of the cell at a place shown; blank where it has none.
QString addressIn(const GridView& view, const QModelIndex& shown) {
    const auto address = view.gridModel() ? view.gridModel()->addressAt(view.toSource(shown)) : std::nullopt;
    return address ? toQt(toText(*address)) : QString();
}

} // namespace

GridView::GridView(QWidget* parent) : QTableView(parent), delegate_(new GridDelegate(*this)) {
    setHorizontalHeader(new ColumnHeader(*this));
    setVerticalHeader(new RowHeader(*this));
    handle_ = new FillHandle(*this);
    setProperty(fitsItselfProperty, true);
    setProperty(showsFocusProperty, true); // in the cell the cursor is in
    setItemDelegate(delegate_);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setCornerButtonEnabled(true);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    setFrameShape(QFrame::NoFrame);
    connect(&proxy_, &GridProxy::locksChanged, this, [this] {
        for (QWidget* part : {viewport(), horizontalHeader()->viewport(), verticalHeader()->viewport()})
            part->update();
    });
    followHeader(*verticalHeader());
    followHeader(*horizontalHeader());
    disconnect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, nullptr);
    connect(horizontalHeader(), &QHeaderView::sectionHandleDoubleClicked, this, &GridView::fitColumns);
    viewport()->setMouseTracking(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        const auto at = static_cast<std::size_t>(section);
        if (givesWay_ || at >= widths_.size() || width <= 0) return;
        widths_[at] = wanted_[at] = least_[at] = width;
        blank_[at] = false;
        fitHeading();
    });
}

GridView::~GridView() {
    if (model_) saveWidths();
}

void GridView::setGridModel(GridModel* model) {
    if (model_) saveWidths();
    if (model_) model_->disconnect(this), model_->document().disconnect(this);
    model_ = model;
    proxy_.setGridModel(model);
    if (QTableView::model() != &proxy_) setModel(&proxy_);
    if (!frozen_) {
        frozen_ = new FrozenColumns(*this);
        handle_->setFrozen(frozen_);
    }
    setAccessibleName(model->title());
    setWhatsThis(model->title());
    restoreWidths();
    connect(model, &GridModel::rowSettled, this, [this](int row) {
        const QModelIndex settled = model_->index(row, currentIndex().column());
        setCurrentIndex(toShown(settled));
    });
    connect(&model->document(), &Document::revisited, this, [this](const std::vector<Address>& cells) {
        if (isVisible()) select(cells);
    });
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::restoreWidths);
    connect(model, &GridModel::unitChanged, this, &GridView::restoreWidths);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                fitFilled(first.column(), last.column());
            });
    setCurrentIndex(proxy_.index(0, 0));
}

void GridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitWidths();
}

bool GridView::canMoveRows() const {
    return qobject_cast<TableModel*>(model_) && model_->document().inBase() && !proxy_.isSorted() &&
           !proxy_.isFiltered();
}

RowHeader& GridView::rowHeader() { return *static_cast<RowHeader*>(verticalHeader()); }

void GridView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!model_) return;
    QPainter painter(viewport());
    handle_->paint(painter, *this);
    rowHeader().paintDrop(painter);
}

// There is room to spare while type has its usual size; large type needs the height for itself: capitals, and
// a third of theirs above for accents and below for what hangs down.
int GridView::lineHeight() {
    const int capitals = QFontMetrics(strongFont()).capHeight();
    return std::max(roomyLine, capitals + 2 * capitals / 3 + spareLine);
}

void GridView::fitRows() {
    verticalHeader()->setMinimumSectionSize(lineHeight()); // whatever type the header has as yet
    verticalHeader()->setDefaultSectionSize(lineHeight());
    verticalHeader()->setMinimumWidth(grown(36));
    horizontalHeader()->setMinimumSectionSize(grown(40));
}

void GridView::followTextSize() {
    const double grows = textScale() / textScale_;
    textScale_ = textScale();
    fitRows();
    if (!model_ || qFuzzyCompare(grows, 1)) return;
    for (std::vector<int>* all : {&widths_, &wanted_, &least_})
        for (int& width : *all) width = qRound(width * grows);
    fitWidths();
    updateGeometries();
}

void GridView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) followTextSize();
}

bool GridView::goTo(const Address& address) {
    const QModelIndex source = model_->indexOf(address);
    if (!source.isValid()) return false;
    if (!toShown(source).isValid()) proxy_.clearFilters();
    setCurrentIndex(toShown(source));
    scrollTo(currentIndex(), PositionAtCenter);
    setFocus();
    return true;
}

// What the leading columns cover is out of sight.
void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    if (!frozen_ || index.column() < frozen_->columns()) return;
    const int covered = frozen_->coveredWidth() - visualRect(index).left();
    if (covered > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void GridView::updateGeometries() {
    QTableView::updateGeometries();
    if (frozen_) frozen_->place();
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool wanted = trigger == AllEditTriggers || editTriggers().testFlag(trigger);
    const QString locked =
        wanted && model_->document().inBase() ? index.data(lockRole).toString() : QString();
    if (!locked.isEmpty()) {
        delegate_->say(locked, visualRect(index));
        return true;
    }
    delegate_->openQuickly(trigger == AnyKeyPressed);
    const bool opened = QTableView::edit(index, trigger, event);
    if (opened && (trigger == EditKeyPressed || trigger == DoubleClicked)) delegate_->putCaretAtEnd();
    return opened;
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!delegate_->isEditing()) delegate_->fallSilent();
    Q_EMIT currentAddressChanged(addressIn(*this, current));
}

void GridView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && proxy_.rowCount() > 0)
        setCurrentIndex(proxy_.index(0, 0));
    else // whoever was told of another place meanwhile is told of this one
        Q_EMIT currentAddressChanged(addressIn(*this, currentIndex()));
}

void GridView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    update(currentIndex());
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (!model_) return;
    viewport()->update(); // the corner of what is selected has its handle
    sayInStatusBar(summary());
}

void GridView::sayInStatusBar(const QString& text) {
    Q_EMIT summaryChanged(text);
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(this, &tip);
}

void GridView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    if (const QString text = summary(); !text.isEmpty()) sayInStatusBar(text);
}

// Another page's sum would be taken for this one's.
void GridView::hideEvent(QHideEvent* event) {
    QTableView::hideEvent(event);
    if (!summary().isEmpty()) sayInStatusBar({});
}

QString GridView::summary() const {
    const GridArea area = boundsOf(selectedCells());
    if (area.rows * area.columns < 2 || area.rows * area.columns > mostSummarised) return {};
    std::vector<std::string> texts;
    const Column* first = nullptr;
    for (const QModelIndex& shown : selectionModel()->selectedIndexes()) {
        const Column* column = model_->columnAt(toSource(shown));
        if (!column || !isNumeric(*column)) continue;
        if (!first) first = column;
        // Pounds, rates and volumes do not add up to anything.
        if (column->type != first->type || std::string_view(column->unit) != first->unit) return {};
        texts.push_back(toCore(shown.data(canonicalRole).toString()));
    }
    const auto summary = summarise(texts);
    if (!summary) return {};
    const bool rates = first->type == ValueType::rate;
    const MoneyUnit unit = followsUnit(*first) ? model_->unit() : MoneyUnit::pounds;
    const auto number = [&](const auto& of) { return formatNumber(inUnit(of, unit), pennyPlaces(unit)); };
    const std::string sum = rates ? formatRate(summary->sum) : number(summary->sum);
    const std::string average = rates ? formatRate(summary->average, 2) : number(summary->average);
    return tr("Sum %1 · Average %2 · Count %3").arg(toQt(sum), toQt(average)).arg(summary->count);
}

bool finishEntry(const QWidget& within) {
    const auto views = within.findChildren<GridView*>();
    return std::all_of(views.begin(), views.end(), [](GridView* view) { return view->finishEditing(); });
}

} // namespace breakeven::ui
