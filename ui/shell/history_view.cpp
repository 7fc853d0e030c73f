#include "shell/history_view.h"

#include "theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr QSize widest{grid(220), grid(105)};

} // namespace

HistoryView::HistoryView(Document& document, QWidget& window)
    : Overlay(window), document_(document), model_(document), list_(new QTreeView(this)),
      sentence_(new QLabel(this)) {
    setObjectName("historyView");
    setAccessibleName(tr("Undo history"));
    auto* heading = new QLabel(tr("Undo history"), this);
    heading->setFont(strongFont());
    list_->setAccessibleName(tr("Undo history"));
    list_->setModel(&model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setTextElideMode(Qt::ElideMiddle); // amounts stand at the end
    list_->setFrameShape(QFrame::NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setTabKeyNavigation(false);
    QHeaderView& header = *list_->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(HistoryModel::what, QHeaderView::Stretch);
    for (const int column :
         {HistoryModel::state, HistoryModel::when, HistoryModel::scenario, HistoryModel::who})
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    sentence_->setProperty("role", "caption");
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(grid(1));
    layout->addWidget(heading);
    layout->addWidget(list_, 1);
    layout->addWidget(sentence_);
    connect(list_, &QTreeView::clicked, this, &HistoryView::choose);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::say);
    connect(&model_, &QAbstractItemModel::modelReset, this, &HistoryView::showNow);
    list_->installEventFilter(this);
}

void HistoryView::open() {
    appear(*list_);
    showNow();
}

// Below the undo button, where the tool bar ends.
QRect HistoryView::placeIn(const QWidget& window) const {
    const int width = std::min(widest.width(), window.width() - grid(8));
    const int height = std::min(widest.height(), window.height() - grid(24));
    return {(window.width() - width) / 2, grid(16), width, height};
}

void HistoryView::showNow() {
    const QModelIndex now = model_.index(model_.rowOf(document_.history().done()), HistoryModel::what);
    list_->setCurrentIndex(now);
    list_->scrollTo(now);
    say(now);
}

void HistoryView::say(const QModelIndex& index) {
    const History& history = document_.history();
    if (history.size() == 0)
        return sentence_->setText(
            tr("Nothing has been done since the document was opened. What you do will be listed "
               "here, to be taken back step by step."));
    const int steps = static_cast<int>(model_.stepsAt(std::max(0, index.row())));
    const int done = static_cast<int>(history.done());
    const QString keys = tr("Up and Down choose, Enter goes to that state, Esc leaves.");
    if (steps < done)
        sentence_->setText(tr("%n step(s) would be undone.", nullptr, done - steps) + ' ' + keys);
    else if (steps > done)
        sentence_->setText(tr("%n step(s) would be redone.", nullptr, steps - done) + ' ' + keys);
    else
        sentence_->setText(tr("This is the document as it is now.") + ' ' + keys);
    list_->setAccessibleDescription(sentence_->text());
}

void HistoryView::choose(const QModelIndex& index) {
    if (index.isValid()) document_.goToStep(model_.stepsAt(index.row()));
}

bool HistoryView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != list_ || event->type() != QEvent::KeyPress) return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(list_->currentIndex());
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

} // namespace breakeven::ui
