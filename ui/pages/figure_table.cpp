#include "pages/figure_table.h"

#include "theme/icons.h"
#include "theme/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace breakeven::ui {

namespace {

QString cellText(const QModelIndex& index) {
    const QString plain = index.data(Qt::EditRole).toString();
    return plain.isEmpty() ? index.data().toString() : plain;
}

QList<int> selectedOrAll(const QModelIndexList& selection, int count, int (QModelIndex::*place)() const) {
    QList<int> places;
    for (const QModelIndex& index : selection)
        if (!places.contains((index.*place)())) places << (index.*place)();
    std::sort(places.begin(), places.end());
    for (int i = 0; selection.isEmpty() && i < count; ++i) places << i;
    return places;
}

} // namespace

FigureTable::FigureTable(QWidget* parent) : QTableView(parent) {
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(bodyFont()).height() + grid(1) + 2);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(grid(14));
    setCornerButtonEnabled(false);
}

void FigureTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FigureTable::fit);
    fit();
}

// The widest figure or heading, so that years are not pushed out of sight for nothing.
int FigureTable::leastWidth() const {
    int widest = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        widest = std::max({widest, sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)});
    return widest;
}

void FigureTable::fit() {
    if (!model() || !fitted_ || model()->columnCount() == 0) return;
    const int columns = model()->columnCount();
    const int room = (viewport()->width() - 1) / columns;
    const int most = QFontMetrics(bodyFont()).horizontalAdvance("(8,888,888,888)") + grid(4);
    const int least = std::min(leastWidth(), most);
    for (int column = 0; column < columns; ++column) setColumnWidth(column, std::clamp(room, least, most));
}

void FigureTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

QString FigureTable::selectedText() const {
    const QModelIndexList selection =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    const QList<int> rows = selectedOrAll(selection, model()->rowCount(), &QModelIndex::row);
    const QList<int> columns = selectedOrAll(selection, model()->columnCount(), &QModelIndex::column);
    QStringList head{QString()};
    for (const int column : columns) head << model()->headerData(column, Qt::Horizontal).toString();
    QStringList lines{head.join('\t')};
    for (const int row : rows) {
        QStringList line{model()->headerData(row, Qt::Vertical).toString()};
        for (const int column : columns) line << cellText(model()->index(row, column));
        lines << line.join('\t');
    }
    return lines.join('\n') + '\n';
}

void FigureTable::copy() const { QGuiApplication::clipboard()->setText(selectedText()); }

int FigureTable::fullHeight() const {
    const int rows = model() ? model()->rowCount() : 0;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth() + 1;
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    QTableView::keyPressEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(icon("copy"), tr("&Copy"), this, &FigureTable::copy);
    menu.addAction(tr("Select &all"), this, &QTableView::selectAll);
    menu.exec(event->globalPos());
}

} // namespace breakeven::ui
