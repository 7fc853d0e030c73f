#include "grid/grid_view.h"

#include "document/message_text.h"
#include "grid/column_header.h"
#include "grid/column_heading.h"
#include "grid/frozen_columns.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStatusTipEvent>

#include "insight/cell_summary.h"
#include "money/format.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int lineHeight = 24;
constexpr int mostSummarised = 200'000;
constexpr int headingMargin = 8;
constexpr int mostHeadingLines = 3;
constexpr int widestHeading = 22; // characters
constexpr int mostMeasured = 200; // rows

QString widthsKey(const GridModel& model) { return QStringLiteral("grid/%1/widths").arg(model.key()); }

} // namespace

GridView::GridView(QWidget* parent) : QTableView(parent), delegate_(new GridDelegate(*this)) {
    setHorizontalHeader(new ColumnHeader(*this));
    setItemDelegate(delegate_);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(true);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setMinimumWidth(36);
    horizontalHeader()->setMinimumSectionSize(40);
    setFrameShape(QFrame::NoFrame);
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
    if (!frozen_) frozen_ = new FrozenColumns(*this);
    setAccessibleName(model->title());
    setWhatsThis(model->title());
    restoreWidths();
    connect(model, &GridModel::rowSettled, this, [this](int row) {
        const QModelIndex settled = model_->index(row, currentIndex().column());
        setCurrentIndex(toShown(settled));
    });
    connect(&model->document(), &Document::revisited, this, [this](const QString& address) {
        const auto changed = parseAddress(address.toStdString());
        const QModelIndex there = changed && isVisible() ? toShown(model_->indexOf(*changed)) : QModelIndex();
        if (!there.isValid()) return;
        setCurrentIndex(there);
        scrollTo(there);
    });
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::restoreWidths);
    setCurrentIndex(proxy_.index(0, 0));
}

void GridView::restoreWidths() {
    const QVariantMap saved = QSettings().value(widthsKey(*model_)).toMap();
    const int character = fontMetrics().averageCharWidth();
    for (int c = 0; c < model_->columnCount(); ++c) {
        const QString name = model_->headerData(c, Qt::Horizontal, columnNameRole).toString();
        const Column* column = model_->columnAt(model_->index(0, c));
        const int heading = std::min(headingWidth(c), widestHeading * character);
        const int start = column ? startingWidth(*column, character) : 0;
        const int width =
            std::max(heading, column && isNumeric(*column) ? start : std::min(start, contentWidth(c)));
        const QVariant asked = model_->headerData(c, Qt::Horizontal, widthRole);
        setColumnWidth(c, saved.value(name, asked.isValid() ? asked.toInt() : width).toInt());
    }
    horizontalHeader()->setFixedHeight(headingHeight());
}

int GridView::headingWidth(int column) const {
    return QFontMetrics(headingFont()).horizontalAdvance(headingText(column)) + 2 * headingMargin;
}

QFont GridView::headingFont() const {
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QString GridView::headingText(int column) const {
    return model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

// What the first rows need; a column that is blank so far may need anything.
int GridView::contentWidth(int column) const {
    const int rows = std::min(model_->rowCount(), mostMeasured);
    int widest = 0;
    for (int row = 0; row < rows; ++row) {
        const QString text = model_->index(row, column).data(Qt::DisplayRole).toString();
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    }
    return widest > 0 ? widest + 2 * headingMargin : QWIDGETSIZE_MAX;
}

// As many lines as the longest heading needs.
int GridView::headingHeight() const {
    const QFontMetrics metrics(headingFont());
    int highest = metrics.lineSpacing();
    for (int c = 0; c < model_->columnCount(); ++c) {
        const QRect room(0, 0, columnWidth(c) - 2 * headingMargin, mostHeadingLines * metrics.lineSpacing());
        const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, headingText(c));
        highest = std::max(highest, std::min(needed.height(), room.height()));
    }
    return highest + 10;
}

void GridView::saveWidths() const {
    QVariantMap widths;
    for (int c = 0; c < model_->columnCount(); ++c)
        widths[model_->headerData(c, Qt::Horizontal, columnNameRole).toString()] = columnWidth(c);
    QSettings().setValue(widthsKey(*model_), widths);
}

GridArea GridView::selectedArea() const {
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (selection.isEmpty()) {
        const QModelIndex at = currentIndex();
        return at.isValid() ? GridArea{at.row(), at.column(), 1, 1} : GridArea{0, 0, 0, 0};
    }
    int top = selection.first().top(), bottom = selection.first().bottom();
    int left = selection.first().left(), right = selection.first().right();
    for (const QItemSelectionRange& range : selection) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    return {top, left, bottom - top + 1, right - left + 1};
}

void GridView::selectArea(GridArea area) {
    const int rows = proxy_.rowCount();
    const int columns = proxy_.columnCount();
    if (rows == 0 || columns == 0) return;
    const QModelIndex first = proxy_.index(std::min(area.top, rows - 1), std::min(area.left, columns - 1));
    const QModelIndex last = proxy_.index(std::min(area.top + area.rows, rows) - 1,
                                          std::min(area.left + area.columns, columns) - 1);
    setCurrentIndex(first);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
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
    delegate_->openQuickly(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void GridView::moveTo(int row, int column) {
    const QModelIndex to = proxy_.index(std::clamp(row, 0, std::max(0, proxy_.rowCount() - 1)),
                                        std::clamp(column, 0, std::max(0, proxy_.columnCount() - 1)));
    if (to.isValid()) setCurrentIndex(to);
}

void GridView::step(Step step) {
    const QModelIndex at = currentIndex();
    if (!at.isValid() || step == Step::stay) return;
    const GridArea area = selectedArea();
    const bool ranged = area.rows * area.columns > 1;
    const bool across = step == Step::left || step == Step::right;
    if (ranged) {
        // Round and round the selected range, as a spreadsheet does.
        const int by = step == Step::down || step == Step::right ? 1 : -1;
        const int count = area.rows * area.columns;
        const int row = at.row() - area.top, column = at.column() - area.left;
        const int place = across ? row * area.columns + column : column * area.rows + row;
        const int next = (place + by + count) % count;
        const int toRow = across ? next / area.columns : next % area.rows;
        const int toColumn = across ? next % area.columns : next / area.rows;
        selectionModel()->setCurrentIndex(proxy_.index(area.top + toRow, area.left + toColumn),
                                          QItemSelectionModel::NoUpdate);
        return;
    }
    const int last = proxy_.columnCount() - 1;
    const int anchor = anchorColumn_;
    switch (step) {
    case Step::down:
        moveTo(at.row() + 1, anchor >= 0 ? anchor : at.column());
        break;
    case Step::up:
        moveTo(at.row() - 1, at.column());
        break;
    case Step::right:
        if (at.column() < last)
            moveTo(at.row(), at.column() + 1);
        else
            moveTo(at.row() + 1, 0);
        break;
    case Step::left:
        if (at.column() > 0)
            moveTo(at.row(), at.column() - 1);
        else if (at.row() > 0)
            moveTo(at.row() - 1, last);
        break;
    case Step::stay:
        break;
    }
    anchorColumn_ = step == Step::right ? (anchor >= 0 ? anchor : at.column()) : -1;
}

// To the last cell of a run of filled ones, or the first after a run of blanks, as Ctrl and an arrow do.
void GridView::jump(int dRow, int dColumn, bool extend) {
    QModelIndex at = currentIndex();
    const auto filled = [&](const QModelIndex& index) {
        return index.isValid() && !index.data(canonicalRole).toString().isEmpty();
    };
    const auto next = [&](const QModelIndex& index) {
        return proxy_.index(index.row() + dRow, index.column() + dColumn);
    };
    const bool along = filled(at) && filled(next(at));
    if (next(at).isValid()) at = next(at);
    while (next(at).isValid() && (along ? filled(next(at)) : !filled(at))) at = next(at);
    if (!extend) return setCurrentIndex(at);
    const GridArea area = selectedArea();
    const int top = dRow < 0 ? at.row() : area.top;
    const int bottom = dRow > 0 ? at.row() : area.top + area.rows - 1;
    const int left = dColumn < 0 ? at.column() : area.left;
    const int right = dColumn > 0 ? at.column() : area.left + area.columns - 1;
    selectionModel()->select(QItemSelection(proxy_.index(top, left), proxy_.index(bottom, right)),
                             QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const auto keypadAside = event->modifiers() & ~Qt::KeypadModifier;
    if (control && !(keypadAside & Qt::AltModifier)) {
        switch (event->key()) {
        case Qt::Key_Up:
            return jump(-1, 0, shift);
        case Qt::Key_Down:
            return jump(1, 0, shift);
        case Qt::Key_Left:
            return jump(0, -1, shift);
        case Qt::Key_Right:
            return jump(0, 1, shift);
        case Qt::Key_Space:
            return selectColumn(currentIndex().column());
        default:
            break;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return step(shift ? Step::up : Step::down);
    case Qt::Key_Tab:
        return step(Step::right);
    case Qt::Key_Backtab:
        return step(Step::left);
    case Qt::Key_Space:
        if (shift) return selectRow(currentIndex().row());
        break;
    case Qt::Key_Escape: {
        const QModelIndex at = currentIndex();
        clearSelection();
        setCurrentIndex(at);
        return;
    }
    default:
        break;
    }
    if (event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown) anchorColumn_ = -1;
    QTableView::keyPressEvent(event);
}

void GridView::mousePressEvent(QMouseEvent* event) {
    if (!finishEditing()) return;
    anchorColumn_ = -1;
    QTableView::mousePressEvent(event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const auto address = model_ ? model_->addressAt(toSource(current)) : std::nullopt;
    Q_EMIT currentAddressChanged(address ? toQt(toText(*address)) : QString());
}

void GridView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && proxy_.rowCount() > 0) setCurrentIndex(proxy_.index(0, 0));
}

void GridView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    update(currentIndex());
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (!model_) return;
    const QString text = summary();
    Q_EMIT summaryChanged(text);
    QStatusTipEvent tip(text); // the window's status bar shows it
    QCoreApplication::sendEvent(this, &tip);
}

QString GridView::summary() const {
    const GridArea area = selectedArea();
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
    const auto shown = [&](const auto& value) {
        return toQt(first->type == ValueType::rate ? formatRate(value) : formatNumber(value, 2));
    };
    return tr("Sum %1   Average %2   Count %3")
        .arg(shown(summary->sum), shown(summary->average))
        .arg(summary->count);
}

} // namespace breakeven::ui
