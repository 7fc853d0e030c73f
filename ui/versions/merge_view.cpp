#include "versions/merge_view.h"

#include "theme/type.h"
#include "versions/merge_model.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <vector>

namespace breakeven::ui {

namespace {

/// Headings that end in dots where they are too long; the tooltip says the whole.
class FittedHeader : public QHeaderView {
public:
    explicit FittedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, sectionSize(section) - grid(5));
    }
};

} // namespace

MergeDelegate::MergeDelegate(QTableView& view, MergeModel& model) : EntryDelegate(view), model_(model) {}

QWidget* MergeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    if (!model_.isConflict(index.row())) return nullptr;
    const Address& cell = model_.cellAt(index.row()).cell;
    const TableSpec& spec = specification(cell.table);
    return open(parent, spec.columns[*spec.find(cell.column)], model_.economy());
}

void MergeDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (!isCommitting()) return;
    refused_ = model_.type(index.row(), static_cast<EntryLine*>(editor)->entered());
}

bool MergeDelegate::leaveByKey(const QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (finish()) Q_EMIT entered();
        return true;
    case Qt::Key_Backtab:
        finish();
        return true;
    case Qt::Key_Escape:
        close(NoHint);
        return true;
    default:
        return false;
    }
}

MergeView::MergeView(MergeModel& model, QWidget* parent)
    : QTableView(parent), model_(model), delegate_(new MergeDelegate(*this, model)) {
    setHorizontalHeader(new FittedHeader(this));
    setModel(&model);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Cells to be merged"));
    setSelectionBehavior(SelectRows);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(bodyFont()).height() + room(2));
    horizontalHeader()->setHighlightSections(false);
    setTextElideMode(Qt::ElideMiddle); // the column stands last in the name of a cell
    horizontalHeader()->setMinimumSectionSize(room(18));
    connect(&model, &QAbstractItemModel::modelReset, this, &MergeView::fit);
    connect(delegate_, &MergeDelegate::entered, this, &MergeView::goToNext);
}

void MergeView::choose(Settlement::Choice choice) {
    for (const QModelIndex& index : selectionModel()->selectedRows()) model_.choose(index.row(), choice);
    goToNext();
}

void MergeView::goToNext() {
    const int next = model_.nextUnsettled(currentIndex().row());
    if (next >= 0)
        setCurrentIndex(model_.index(next, MergeModel::result));
    else
        Q_EMIT finished();
}

// Typing enters a value wherever in its row the keyboard is.
void MergeView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool all = event->modifiers() & Qt::ShiftModifier;
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const auto choice =
            event->key() == Qt::Key_Left ? Settlement::Choice::ours : Settlement::Choice::theirs;
        return all ? model_.chooseAll(choice) : choose(choice);
    }
    const bool types = !control && !event->text().isEmpty() && event->text().front().isPrint();
    if ((types || event->key() == Qt::Key_F2) && currentIndex().isValid())
        setCurrentIndex(currentIndex().siblingAtColumn(MergeModel::result));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return goToNext();
    QTableView::keyPressEvent(event);
}

void MergeView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

// The texts as wide as they are, within reason; the cell's name has what is left, and enough to be known by.
void MergeView::fit() {
    std::vector<int> widths;
    int left = viewport()->width();
    for (int column = MergeModel::state; column < MergeModel::columns; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        widths.push_back(std::clamp(wanted + room(2), room(18), room(50)));
        left -= widths.back();
    }
    while (left < room(40)) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= room(24)) break;
        --*widest;
        ++left;
    }
    for (int column = MergeModel::state; column < MergeModel::columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column - MergeModel::state)]);
    setColumnWidth(MergeModel::cell, std::max(left, room(40)));
}

} // namespace breakeven::ui
