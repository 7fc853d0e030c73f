#include "grid/grid_view.h"

#include "document/message_text.h"
#include "grid/cell_selection.h"
#include "grid/column_header.h"
#include "grid/column_heading.h"
#include "grid/fill_handle.h"
#include "grid/frozen_columns.h"
#include "grid/row_header.h"
#include "grid/table_model.h"
#include "theme/focus_ring.h"
#include "theme/text_size.h"
#include "theme/type.h"

#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QStatusTipEvent>

#include "economy/edit/entry_in_unit.h"
#include "economy/reading/cell_summary.h"
#include "money/amount_in_unit.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int roomyLine = 24, spareLine = 2;
constexpr int mostSummarised = 200'000;
constexpr int headingMargin = 8;
constexpr int mostHeadingLines = 3;
constexpr int widestHeading = 22; // characters
constexpr int mostMeasured = 200; // rows
constexpr int mostFitted = 20'000;
constexpr int figuresNearNames = 3; // columns

int widestWord(const QString& heading, const QFontMetrics& metrics) {
    int widest = 0;
    for (const QString& word : heading.split(' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 2 * headingMargin);
    return widest;
}

/// The width at which a heading stands on two lines.
int widthOnTwoLines(const QString& heading, const QFontMetrics& metrics) {
    const QStringList words = heading.split(' ');
    const int whole = metrics.horizontalAdvance(heading);
    int width = whole;
    for (qsizetype first = 1; first < words.size(); ++first)
        width = std::min(width, std::max(metrics.horizontalAdvance(words.first(first).join(' ')),
                                         metrics.horizontalAdvance(words.sliced(first).join(' '))));
    const auto stands = [&] {
        const QRect place(0, 0, width, 4 * metrics.lineSpacing());
        return metrics.boundingRect(place, Qt::TextWordWrap, heading).height() <=
               2 * metrics.lineSpacing() + 1;
    };
    while (width < whole && !stands()) ++width;
    return width + 2 * headingMargin;
}
constexpr char widthsAtFirst[] = "widthsAtFirst";

QString widthsKey(const GridModel& model) { return QStringLiteral("grid/%1/widths").arg(model.key()); }

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
        widths_[at] = width;
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
    setCurrentIndex(proxy_.index(0, 0));
}

void GridView::restoreWidths() {
    const QVariantMap saved = QSettings().value(widthsKey(*model_)).toMap();
    const int character = fontMetrics().averageCharWidth();
    widths_.clear();
    for (int c = 0; c < model_->columnCount(); ++c) {
        const QString name = model_->headerData(c, Qt::Horizontal, columnNameRole).toString();
        const Column* column = model_->columnAt(model_->index(0, c));
        const int heading = std::min(headingWidth(c), widestHeading * character);
        const int start = column ? startingWidth(*column, character) : 0;
        const int width =
            std::max(heading, column && isNumeric(*column) ? start : std::min(start, contentWidth(c)));
        const QVariant asked = model_->headerData(c, Qt::Horizontal, widthRole);
        widths_.push_back(saved.contains(name) ? grown(saved.value(name).toInt())
                          : asked.isValid()    ? asked.toInt()
                                               : width);
    }
    textScale_ = textScale();
    applyWidths();
    setProperty(widthsAtFirst, QVariant());
    saveWidths();
}

void GridView::applyWidths() {
    givesWay_ = true;
    for (int c = 0; c < int(widths_.size()); ++c) setColumnWidth(c, widths_[std::size_t(c)]);
    givesWay_ = false;
    giveWay();
    fitHeading();
}

// Names give way to the first figures where there is little room, down to what one knows them by and, where
// that is not enough, to a few letters; their tooltips say the whole.
void GridView::giveWay() {
    if (!model_) return;
    const auto columns = static_cast<std::size_t>(model_->columnCount());
    auto figure = static_cast<std::size_t>(model_->leadingColumns());
    if (figure >= widths_.size()) return;
    for (std::size_t c = figure; c < std::min(figure + figuresNearNames, columns); ++c) {
        const Column* column = model_->columnAt(model_->index(0, int(c)));
        if (!column || !isNumeric(*column)) continue;
        figure = c;
        break;
    }
    std::vector<int> given(widths_.begin(), widths_.begin() + std::ptrdiff_t(figure) + 1);
    int lacking = -viewport()->width();
    for (const int width : given) lacking += width;
    const auto give = [&](std::size_t c, int least) {
        const int less = std::clamp(lacking, 0, std::max(0, given[c] - least));
        given[c] -= less;
        lacking -= less;
    };
    for (std::size_t c = figure; c-- > 0;) give(c, leastWidth(int(c)));
    // The heading of a figure stands on several lines before names are shortened further.
    const QFontMetrics plain = fontMetrics(), strong(headingFont());
    give(figure, std::max(widthOnTwoLines(headingText(int(figure)), strong),
                          strong.horizontalAdvance("(888,888,888)") + 2 * headingMargin));
    const int fewLetters = 6 * plain.averageCharWidth() + 2 * headingMargin;
    for (std::size_t c = 0; c < figure; ++c)
        give(c, std::min(leastWidth(int(c)), std::max(widestWord(headingText(int(c)), strong), fewLetters)));
    givesWay_ = true;
    for (std::size_t c = 0; c < given.size(); ++c) setColumnWidth(int(c), given[c]);
    givesWay_ = false;
    fitHeading();
}

void GridView::fitHeading() {
    if (!model_ || horizontalHeader()->isHidden()) return;
    if (const int height = headingHeight(); height != horizontalHeader()->minimumHeight())
        horizontalHeader()->setFixedHeight(height);
}

// Of a name so many letters that one knows it by; of the heading two lines.
int GridView::leastWidth(int column) const {
    const int letters = 11 * fontMetrics().averageCharWidth() + 2 * headingMargin;
    return std::max(widthOnTwoLines(headingText(column), QFontMetrics(headingFont())),
                    std::min(letters, contentWidth(column)));
}

void GridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    giveWay();
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

void GridView::fitColumns(int column) {
    std::vector<int> columns{column};
    if (selectionModel()->isColumnSelected(column))
        for (int c = 0; c < proxy_.columnCount(); ++c)
            if (c != column && selectionModel()->isColumnSelected(c)) columns.push_back(c);
    const QFontMetrics plain = fontMetrics(), strong(headingFont());
    for (const int c : columns) {
        int widest = std::min(headingWidth(c), widestHeading * plain.averageCharWidth());
        for (int row = 0; row < std::min(proxy_.rowCount(), mostFitted); ++row) {
            const QModelIndex cell = proxy_.index(row, c);
            const bool own = cell.data(overrideRole).toInt() == int(OverrideState::own);
            const int text = (own ? strong : plain).horizontalAdvance(cell.data().toString());
            widest = std::max(widest, text + 2 * headingMargin);
        }
        setColumnWidth(c, widest);
    }
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

// As many lines as the longest heading needs.
int GridView::headingHeight() const {
    const QFontMetrics metrics(headingFont());
    int highest = metrics.lineSpacing();
    for (int c = 0; c < model_->columnCount(); ++c) {
        const QRect place(0, 0, columnWidth(c) - 2 * headingMargin, mostHeadingLines * metrics.lineSpacing());
        const QRect needed = metrics.boundingRect(place, Qt::TextWordWrap, headingText(c));
        highest = std::max(highest, std::min(needed.height(), place.height()));
    }
    return highest + 10;
}

// Only what the person has changed, as settings take long to write: what they are at first is noted.
void GridView::saveWidths() const {
    QVariantMap widths;
    for (int c = 0; c < std::min(model_->columnCount(), int(widths_.size())); ++c)
        widths[model_->headerData(c, Qt::Horizontal, columnNameRole).toString()] =
            qRound(widths_[std::size_t(c)] / textScale_);
    const QVariant first = property(widthsAtFirst);
    if (!first.isValid())
        const_cast<GridView*>(this)->setProperty(widthsAtFirst, widths);
    else if (widths != first.toMap())
        QSettings().setValue(widthsKey(*model_), widths);
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
    for (int& width : widths_) width = qRound(width * grows);
    applyWidths();
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
