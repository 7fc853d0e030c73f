#include "desk/figure_table.h"

#include "desk/ordered_heading.h"
#include "document/clipboard_guard.h"
#include "document/question.h"
#include "theme/icons.h"
#include "theme/text_size.h"
#include "theme/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace breakeven::ui {

namespace {

int together(const std::vector<int>& widths) {
    int sum = 0;
    for (const int width : widths) sum += width;
    return sum;
}

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

/// Names at the left: one that is too long ends in dots, its tooltip says all of it.
class NameHeader : public QHeaderView {
public:
    explicit NameHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setFont(bodyFont()); // of which it takes the widths
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = shortened(section);
    }

    bool viewportEvent(QEvent* event) override {
        if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = logicalIndexAt(help->pos());
        if (section < 0 || shortened(section) == nameOf(section)) return QHeaderView::viewportEvent(event);
        QToolTip::showText(help->globalPos(), nameOf(section), this);
        return true;
    }

private:
    QString nameOf(int section) const {
        return model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    }

    QString shortened(int section) const {
        const QVariant font = model()->headerData(section, Qt::Vertical, Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : this->font());
        const bool swatch = model()->headerData(section, Qt::Vertical, Qt::DecorationRole).isValid();
        return metrics.elidedText(nameOf(section), Qt::ElideRight,
                                  viewport()->width() - grid(swatch ? 9 : 4));
    }
};

/// "14/15" of "2014/15"; any other heading as it is.
QString briefYear(const QString& heading) {
    static const QRegularExpression year(QStringLiteral("^20[0-9]{2}/[0-9]{2}$"));
    return year.match(heading).hasMatch() ? heading.mid(2) : heading;
}

/// Headings above figures; years are brief where that brings all of them into view.
class YearHeader : public QHeaderView {
public:
    explicit YearHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

    void setBrief(bool brief) {
        if (brief == brief_) return;
        brief_ = brief;
        viewport()->update();
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (brief_) option->text = briefYear(option->text);
        keepClearOfArrow(*option, sectionSize(section));
    }

private:
    bool brief_ = false;
};

/// Keeps words clear of the figure before them, where there is room.
class FigureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isWords = option->displayAlignment.testFlag(Qt::AlignLeft);
        if (!isWords || index.column() == 0 || option->features.testFlag(QStyleOptionViewItem::HasDecoration))
            return;
        if (option->rect.width() < option->fontMetrics.horizontalAdvance(option->text) + grid(5)) return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(grid(1), 1);
    }
};

// The least width of a column, under its heading and under the brief one.
struct LeastWidth {
    int whole, brief;
};

LeastWidth leastWidthOf(const QTableView& table, int column) {
    const QString heading = table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int mostOfWords = QFontMetrics(bodyFont()).horizontalAdvance("a few words in a cell") + grid(4);
    const int content =
        std::min(static_cast<const QAbstractItemView&>(table).sizeHintForColumn(column), mostOfWords);
    const auto under = [&](const QString& text) {
        const int width = table.horizontalHeader()->fontMetrics().horizontalAdvance(text) + grid(5);
        return std::max(content, width);
    };
    return {under(heading), under(briefYear(heading))};
}

} // namespace

FigureTable::FigureTable(QWidget* parent) : QTableView(parent), explain_(explainFigures(*this)) {
    setProperty(fitsItselfProperty, true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerItem);
    setItemDelegate(new FigureDelegate(this));
    setHorizontalHeader(new YearHeader(this));
    setVerticalHeader(new NameHeader(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    setCornerButtonEnabled(false);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT placeChosen(index.row(), index.column()); });
}

void FigureTable::fitRows() {
    horizontalHeader()->setFont(bodyFont());
    verticalHeader()->setFont(bodyFont());
    verticalHeader()->setDefaultSectionSize(QFontMetrics(strongFont()).height() + grid(1) + 2);
    horizontalHeader()->setMinimumSectionSize(room(14));
}

void FigureTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    fitRows();
    fit();
}

void FigureTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FigureTable::fit);
    fit();
}

void FigureTable::fit() {
    if (!model() || !fitted_ || model()->columnCount() == 0) return;
    const int columns = model()->columnCount();
    const QFontMetrics letters(bodyFont());
    const int most = letters.horizontalAdvance("(8,888,888,888)") + grid(4);
    std::vector<int> least, leastBrief;
    for (int column = 0; column < columns; ++column) {
        const LeastWidth own = leastWidthOf(*this, column);
        least.push_back(own.whole);
        leastBrief.push_back(own.brief);
    }
    int widest = *std::max_element(least.begin(), least.end());
    const int figures = together(least) + columns * grid(1);
    const int besideFigures = width() - figures - 2 * verticalScrollBar()->sizeHint().width();
    int names = std::max({room(30), width() / 3, besideFigures, verticalHeader()->minimumWidth()});
    // Where years scroll anyway, there are fewer of them, though four, rather than names that cannot be told
    // apart.
    const int bar = verticalScrollBar()->sizeHint().width() + 2 * frameWidth() + grid(1);
    const int years = bar + together(leastBrief);
    const int year = *std::max_element(leastBrief.begin(), leastBrief.end());
    if (names + years > width())
        names = std::max(names, std::min({room(56), width() / 2, width() - bar - 4 * year}));
    verticalHeader()->setMaximumWidth(names);
    const bool brief = columns * widest > viewport()->width();
    static_cast<YearHeader*>(horizontalHeader())->setBrief(brief);
    if (brief) {
        least = leastBrief;
        widest = *std::max_element(least.begin(), least.end());
    }
    const int whole = std::max(1, (viewport()->width() - 1) / std::max(1, widest));
    if (together(least) > viewport()->width() && whole < columns) {
        // Where most of them need far less than the widest, each has what it needs.
        int own = 0, taken = 0;
        while (taken + least[static_cast<std::size_t>(own)] < viewport()->width())
            taken += least[static_cast<std::size_t>(own++)];
        if (own > whole + 1) {
            const int spare = (viewport()->width() - 1 - taken) / own;
            for (int column = 0; column < columns; ++column)
                setColumnWidth(column, least[static_cast<std::size_t>(column)] + (column < own ? spare : 0));
            return;
        }
        // As many as are seen whole; the others scroll into their places.
        for (int column = 0; column < columns; ++column)
            setColumnWidth(column, std::max(widest, (viewport()->width() - 1) / whole));
        return;
    }
    // All alike where there is room, none wider than it must be where there is not; what one needs beyond its
    // share the others give up.
    int share = (viewport()->width() - 1) / columns;
    for (int round = 0; round < columns; ++round) {
        int taken = 0, others = 0;
        for (const int width : least) width > share ? taken += width : ++others;
        const int left = others > 0 ? (viewport()->width() - 1 - taken) / others : share;
        if (left >= share) break;
        share = left;
    }
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, std::max(std::min(share, most), least[static_cast<std::size_t>(column)]));
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

void FigureTable::copy() const {
    QGuiApplication::clipboard()->setText(guardedForSpreadsheet(selectedText()));
}

int FigureTable::fullHeight() const {
    const int rows = model() ? model()->rowCount() : 0;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth() + 1;
}

void FigureTable::setMarked(QList<int> rows, QList<int> columns) {
    if (rows == markedRows_ && columns == markedColumns_) return;
    markedRows_ = std::move(rows);
    markedColumns_ = std::move(columns);
    viewport()->update();
}

void FigureTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (markedRows_.isEmpty() && markedColumns_.isEmpty()) return;
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    QColor tint = palette().color(QPalette::Highlight);
    const QPen edge(tint, 1);
    tint.setAlphaF(0.14F);
    const auto mark = [&](const QRect& place) {
        painter.fillRect(place, tint);
        painter.setPen(edge);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    };
    for (const int row : markedRows_)
        mark({0, rowViewportPosition(row), std::min(all.width(), horizontalHeader()->length()),
              rowHeight(row)});
    for (const int column : markedColumns_)
        mark({columnViewportPosition(column), 0, columnWidth(column),
              std::min(all.height(), verticalHeader()->length())});
}

// What a model that is filled anew makes current, or the focus that comes, nobody chose.
void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.isValid() && previous.isValid())
        Q_EMIT placeChosen(current.row(), current.column());
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !(markedRows_.isEmpty() && markedColumns_.isEmpty()))
        return Q_EMIT nothingChosen();
    if (event->matches(QKeySequence::Copy)) return copy();
    QTableView::keyPressEvent(event);
}

void FigureTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(explain_);
    for (QAction* other : actions())
        if (other != explain_) menu.addAction(other);
    menu.addSeparator();
    menu.addAction(icon("copy"), tr("&Copy"), this, &FigureTable::copy);
    menu.addAction(tr("Select &all"), this, &QTableView::selectAll);
    menu.exec(event->globalPos());
}

} // namespace breakeven::ui
