#include "explain/explanation_view.h"

#include "desk/figure_title.h"
#include "document/cell_request.h"
#include "document/clipboard_guard.h"
#include "document/message_text.h"
#include "explain/explanation_delegate.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace breakeven::ui {

namespace {

constexpr int levelsAtOnce = 2; // a tree of all figures would have millions of rows

} // namespace

ExplanationView::ExplanationView(Document& document, const Display& display, QWidget* parent)
    : QTreeView(parent), model_(new ExplanationModel(document, display, this)),
      delegate_(new ExplanationDelegate(*this, *model_)) {
    setModel(model_);
    setItemDelegate(delegate_);
    setEditTriggers(AnyKeyPressed | EditKeyPressed);
    setSelectionBehavior(SelectRows);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns share the width there is
    setUniformRowHeights(false);
    setWordWrap(true);
    setIndentation(grid(4));
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Explanation"));
    dress();
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(room(10));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                scheduleDelayedItemsLayout(); // its formula is shown whole
                executeDelayedItemsLayout();
                if (current.isValid()) scrollTo(current);
            });
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ExplanationModel::rule && !index.data().toString().isEmpty())
            Q_EMIT ruleWanted(index.data().toString());
    });
}

// What is chosen stands on a light ground, as in grids, on which cells keep their colours.
void ExplanationView::dress() {
    const Colours colours = coloursFor(QGuiApplication::palette());
    QPalette dressed; // the other colours remain those of the theme
    dressed.setColor(QPalette::Highlight, blend(colours.surface, colours.accent, 0.18));
    dressed.setColor(QPalette::HighlightedText, colours.text);
    if (dressed.color(QPalette::Highlight) != palette().color(QPalette::Highlight)) setPalette(dressed);
}

void ExplanationView::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) dress();
    if (event->type() == QEvent::FontChange) fit();
}

// A figure, what it is made of and its value are always in view. Its rule and what it is in the base are
// there where there is room: the menu and the tooltips have them as well.
void ExplanationView::fit() {
    const int width = viewport()->width();
    const bool narrow = width < room(160);
    const int value = std::max(room(26), width * 9 / 100);
    const int figure = narrow ? (width - value) * 45 / 100 : std::max(room(40), width * 24 / 100);
    setColumnHidden(ExplanationModel::rule, narrow);
    setColumnHidden(ExplanationModel::base, narrow);
    setColumnWidth(ExplanationModel::figure, figure);
    setColumnWidth(ExplanationModel::made,
                   narrow ? width - figure - value : std::max(room(60), width * 44 / 100));
    setColumnWidth(ExplanationModel::value, value);
    setColumnWidth(ExplanationModel::rule, room(14));
}

void ExplanationView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void ExplanationView::collectOpen(const QModelIndex& parent, QList<QStringList>& open) const {
    for (int row = 0; row < model_->rowCount(parent); ++row) {
        const QModelIndex index = model_->index(row, 0, parent);
        if (!isExpanded(index)) continue;
        open << model_->pathOf(index);
        collectOpen(index, open);
    }
}

ExplanationView::Places ExplanationView::places() const {
    Places places;
    collectOpen({}, places.open);
    places.chosen = model_->pathOf(currentIndex());
    return places;
}

void ExplanationView::present(std::optional<Explanation> explanation, const std::optional<Places>& places) {
    model_->setExplanation(std::move(explanation));
    if (!model_->explanation()) return;
    if (!places) {
        expand(model_->index(0, 0));
        return setCurrentIndex(model_->index(0, 0));
    }
    for (const QStringList& path : places->open)
        if (const QModelIndex index = model_->find(path); index.isValid()) expand(index);
    QStringList chosen = places->chosen;
    while (!model_->find(chosen).isValid()) chosen.removeLast();
    setCurrentIndex(model_->find(chosen));
}

bool ExplanationView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    return QTreeView::edit(index.siblingAtColumn(ExplanationModel::made), trigger, event);
}

/// To the cell a row is, to the figure that tells it, or into what it is made of.
void ExplanationView::follow(const QModelIndex& index) {
    if (const ExplainedCell* cell = model_->cellAt(index)) return Q_EMIT cellWanted(toQt(cell->address));
    if (const ExplainedNode* node = model_->nodeAt(index); node && !node->figure.empty())
        return Q_EMIT figureWanted(toQt(node->figure));
    const QModelIndex row = index.siblingAtColumn(0);
    setExpanded(row, !isExpanded(row));
}

void ExplanationView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return follow(currentIndex());
    case Qt::Key_Asterisk:
        return expandRecursively(currentIndex().siblingAtColumn(0), levelsAtOnce);
    default:
        QTreeView::keyPressEvent(event);
    }
}

void ExplanationView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid()) follow(index);
}

void ExplanationView::contextMenuEvent(QContextMenuEvent* event) {
    const QPersistentModelIndex index = currentIndex();
    auto* menu = new QMenu(window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const ExplainedCell* cell = model_->cellAt(index)) {
        const QString address = toQt(cell->address);
        menu->addAction(icon("jump"), tr("&Go to the cell"), this,
                        [this, address] { Q_EMIT cellWanted(address); });
        QAction* change = menu->addAction(icon("rename"), tr("&Change it here") + "\tF2", this,
                                          [this, index] { edit(index, EditKeyPressed, nullptr); });
        change->setEnabled(model_->whyFixed(index).isEmpty());
        menu->addAction(icon("reparent"), tr("&What uses this"), this,
                        [this, address] { Q_EMIT whoUsesWanted(address); });
        menu->addAction(icon("notes"), tr("Write a &note…"), this,
                        [this, address] { requestOf(*this, CellRequest::note, address); });
        menu->addAction(icon("journal"), tr("&History of this cell"), this,
                        [this, address] { requestOf(*this, CellRequest::history, address); });
    } else if (index.isValid()) {
        menu->addAction(icon("expand"), tr("&Open two levels") + "\t*", this, [this, index] {
            expandRecursively(QModelIndex(index).siblingAtColumn(0), levelsAtOnce);
        });
    }
    if (const ExplainedNode* node = model_->nodeAt(index); node && !node->rule.empty()) {
        const QString rule = toQt(node->rule);
        menu->addAction(icon("information"), tr("Show &rule %1").arg(rule), this,
                        [this, rule] { Q_EMIT ruleWanted(rule); });
    }
    menu->addSeparator();
    menu->addAction(icon("copy"), tr("Copy what is &shown"), this, &ExplanationView::copy);
    menu->popup(event->globalPos());
}

void ExplanationView::write(const QModelIndex& index, int depth, QStringList& lines) const {
    QStringList cells;
    for (int column = 0; column < ExplanationModel::columns; ++column)
        cells << index.siblingAtColumn(column).data().toString().simplified();
    if (depth == 0) cells.front() = titleOf(model_->explanation()->figure, model_->document().effective());
    cells.front().prepend(QString(2 * depth, ' '));
    lines << cells.join('\t');
    for (int row = 0; isExpanded(index) && row < model_->rowCount(index); ++row)
        write(model_->index(row, 0, index), depth + 1, lines);
}

QString ExplanationView::openText() const {
    QStringList heads, lines;
    for (int column = 0; column < ExplanationModel::columns; ++column)
        heads << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << heads.join('\t');
    if (model_->rowCount() > 0) write(model_->index(0, 0), 0, lines);
    return lines.join('\n') + '\n';
}

void ExplanationView::copy() const {
    QGuiApplication::clipboard()->setText(guardedForSpreadsheet(openText()));
}

} // namespace breakeven::ui
