#include "find/replace_dialog.h"

#include "document/message_text.h"
#include "document/working_unit.h"
#include "find/large_document.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

#include <utility>

namespace breakeven::ui {

namespace {

constexpr int typingPause = 150;   // milliseconds
constexpr int shortestShown = 200; // the same: what takes longer shows that it goes on

} // namespace

ReplaceDialog::ReplaceDialog(Document& document, QWidget* window)
    : QDialog(window), document_(document), model_(document), case_(new QCheckBox(tr("&Match case"), this)),
      whole_(new QCheckBox(tr("Whole &cell"), this)), scope_(new QComboBox(this)), list_(new QTreeView(this)),
      sentence_(new QLabel(this)), next_(new QPushButton(tr("Find &next"), this)),
      one_(new QPushButton(tr("&Replace"), this)), all_(new QPushButton(tr("Replace &all"), this)),
      progress_(new QProgressBar(this)), stop_(new QPushButton(tr("&Stop"), this)),
      focus_([this](QWidget* before, QWidget* now) { follow(before, now); }) {
    setWindowTitle(tr("Find and replace"));
    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(grid(2));
    layout->setVerticalSpacing(grid(2));
    find_ = addLine(tr("F&ind"), *layout, 0);
    with_ = addLine(tr("Replace &with"), *layout, 1);
    auto* where = new QLabel(tr("&Look in"), this);
    where->setBuddy(scope_);
    scope_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(grid(3));
    choices->addWidget(scope_);
    choices->addWidget(case_);
    choices->addWidget(whole_);
    choices->addStretch();
    layout->addWidget(where, 2, 0);
    layout->addLayout(choices, 2, 1);
    list_->setModel(&model_);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAllColumnsShowFocus(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setTabKeyNavigation(false);
    list_->setAccessibleName(tr("Cells found"));
    list_->header()->resizeSection(ReplaceModel::cell, grid(90));
    list_->header()->resizeSection(ReplaceModel::before, grid(45));
    list_->setMinimumHeight(grid(45));
    layout->addWidget(list_, 3, 0, 1, 2);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    auto* saying = new QHBoxLayout;
    saying->setSpacing(grid(2));
    saying->addWidget(sentence_, 1);
    saying->addWidget(progress_);
    saying->addWidget(stop_);
    layout->addLayout(saying, 4, 0, 1, 2);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Looking through the document…"));
    stop_->setAutoDefault(false);
    showProgress(false);
    // Added in the order they stand in, or Tab would go round among the first.
    auto* buttons = new QDialogButtonBox(this);
    for (QPushButton* button : {next_, one_, all_}) buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    next_->setDefault(true);
    layout->addWidget(buttons, 5, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(3, 1);
    resize(roomOnScreen(190, 105));

    delay_.setSingleShot(true);
    delay_.setInterval(typingPause);
    progressDelay_.setSingleShot(true);
    progressDelay_.setInterval(shortestShown);
    connect(&progressDelay_, &QTimer::timeout, this, [this] { showProgress(isLooking()); });
    connect(stop_, &QPushButton::clicked, this, &ReplaceDialog::stop);
    connect(&delay_, &QTimer::timeout, this, &ReplaceDialog::search);
    for (QLineEdit* line : {find_, with_})
        connect(line, &QLineEdit::textChanged, this, &ReplaceDialog::searchSoon);
    for (QCheckBox* box : {case_, whole_}) connect(box, &QCheckBox::toggled, this, &ReplaceDialog::search);
    connect(scope_, &QComboBox::currentIndexChanged, this, &ReplaceDialog::search);
    connect(next_, &QPushButton::clicked, this, &ReplaceDialog::findNext);
    connect(one_, &QPushButton::clicked, this, &ReplaceDialog::replaceOne);
    connect(all_, &QPushButton::clicked, this, &ReplaceDialog::replaceEach);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QTreeView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(list_, &QTreeView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(&model_, &ReplaceModel::wantedChanged, this, &ReplaceDialog::sayWhatIsFound);
    connect(&document_, &Document::tablesChanged, this, [this] {
        if (isVisible() && !busy_) searchSoon();
    });
}

QLineEdit* ReplaceDialog::addLine(const QString& text, QGridLayout& into, int row) {
    auto* line = new QLineEdit(this);
    line->setClearButtonEnabled(true);
    auto* label = new QLabel(text, this);
    label->setBuddy(line);
    into.addWidget(label, row, 0);
    into.addWidget(line, row, 1);
    return line;
}

void ReplaceDialog::open(GridPanel* panel) {
    setGrid(panel);
    takeSelection();
    // What is edited on a page stands below: the dialog is out of its way.
    if (!isVisible() && parentWidget())
        move(parentWidget()->mapToGlobal(QPoint(parentWidget()->width() - width() - grid(4), grid(6))));
    show();
    raise();
    activateWindow();
    find_->setFocus();
    find_->selectAll();
    search();
}

void ReplaceDialog::setWish(const ReplaceWish& wanted) {
    find_->setText(wanted.find);
    with_->setText(wanted.with);
    case_->setChecked(wanted.matchCase);
    whole_->setChecked(wanted.wholeCell);
    search();
}

void ReplaceDialog::setScope(ReplaceScope wanted) {
    const int at = scope_->findData(static_cast<int>(wanted));
    if (at >= 0) scope_->setCurrentIndex(at);
}

// The grid the keyboard goes to is the one that is searched.
void ReplaceDialog::follow(QWidget* before, QWidget* now) {
    if (!isVisible()) return;
    if (now && isAncestorOf(now) && before && !isAncestorOf(before)) takeSelection();
    for (QWidget* widget = now; widget; widget = widget->parentWidget())
        if (auto* panel = qobject_cast<GridPanel*>(widget)) return setGrid(panel);
}

void ReplaceDialog::setGrid(GridPanel* panel) {
    if (panel == grid_) return;
    grid_ = panel;
    selected_.clear();
    fillScopes();
    searchSoon();
}

// What is selected when the person comes from the grid; going from one found cell to the next does not change
// it.
void ReplaceDialog::takeSelection() {
    selected_.clear();
    if (grid_)
        for (const QModelIndex& index : grid_->view().selectionModel()->selectedIndexes()) selected_ << index;
    fillScopes();
    if (selected_.size() > 1) setScope(ReplaceScope::selection);
}

void ReplaceDialog::fillScopes() {
    const ReplaceScope before = scope();
    const QSignalBlocker quiet(scope_);
    scope_->clear();
    const auto add = [this](ReplaceScope scope, const QString& text) {
        scope_->addItem(text, static_cast<int>(scope));
    };
    if (grid_) {
        if (selected_.size() > 1)
            add(ReplaceScope::selection,
                tr("The %n selected cell(s)", nullptr, static_cast<int>(selected_.size())));
        add(ReplaceScope::table, tr("All of %1").arg(grid_->model().title()));
        const QString column =
            grid_->view()
                .order()
                .headerData(grid_->view().currentIndex().column(), Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .simplified();
        if (!column.isEmpty()) add(ReplaceScope::column, tr("The column %1").arg(column));
    }
    add(ReplaceScope::everywhere, tr("Everywhere in the document"));
    const int same = scope_->findData(static_cast<int>(before));
    scope_->setCurrentIndex(std::max(0, same));
}

ReplaceScope ReplaceDialog::scope() const {
    const QVariant chosen = scope_->currentData();
    return chosen.isValid() ? static_cast<ReplaceScope>(chosen.toInt()) : ReplaceScope::table;
}

ReplaceWish ReplaceDialog::wish() const {
    return {find_->text(), with_->text(), case_->isChecked(), whole_->isChecked()};
}

// Of the grid as it is shown; empty where all of it is meant.
QItemSelection ReplaceDialog::within() const {
    QItemSelection cells;
    const GridProxy& shown = grid_->view().order();
    if (scope() == ReplaceScope::selection)
        for (const QPersistentModelIndex& index : selected_)
            if (index.isValid()) cells.select(index, index);
    const int column = grid_->view().currentIndex().column();
    if (scope() == ReplaceScope::column && shown.rowCount() > 0 && column >= 0)
        cells.select(shown.index(0, column), shown.index(shown.rowCount() - 1, column));
    return cells;
}

void ReplaceDialog::search() {
    delay_.stop();
    stopLooking();
    showProgress(false);
    then_ = {};
    if (find_->text().isEmpty()) return model_.show({});
    if (!isEverywhere()) return lookThroughGrid();
    if (isLarge(document_.effective())) return lookThroughAll();
    model_.show(hitsIn(document_.effective(), workingUnit(document_), wish()));
}

void ReplaceDialog::lookThroughGrid() {
    constexpr int many = 2'000; // cells
    const GridProxy& shown = grid_->view().order();
    if (shown.rowCount() * shown.columnCount() < many)
        return model_.show(hitsIn(grid_->view(), within(), wish()));
    const auto search = std::make_shared<GridSearch>(grid_->view(), within(), wish());
    looksAtGrid_.run(
        [this, search] { return grid_ && search->goOn(); },
        [this, search] { present(grid_ ? std::move(*search).hits() : std::vector<ReplaceHit>()); });
    progressDelay_.start();
    model_.show({});
}

void ReplaceDialog::present(std::vector<ReplaceHit> hits) {
    showProgress(false);
    model_.show(std::move(hits));
    if (then_) std::exchange(then_, {})();
}

void ReplaceDialog::lookThroughAll() {
    looking_.run<Result<std::vector<ReplaceHit>>>(
        [economy = document_.effective(), unit = workingUnit(document_),
         wanted = wish()](const Unwanted& unwanted) {
            return Result<std::vector<ReplaceHit>>(hitsIn(economy, unit, wanted, goingOn(unwanted)));
        },
        [this](Result<std::vector<ReplaceHit>> hits) {
            if (hits) return present(std::move(*hits));
            then_ = {};
            present({});
            say(textOf(hits.problems.front().message), true);
        });
    progressDelay_.start();
    model_.show({});
}

// Does something with what is found, once that is known.
void ReplaceDialog::whenFound(std::function<void()> then) {
    if (delay_.isActive()) search();
    if (!isLooking()) return then();
    then_ = std::move(then);
}

void ReplaceDialog::stop() {
    stopLooking();
    then_ = {};
    showProgress(false);
    say(tr("Stopped: not all of the document was looked through."));
}

void ReplaceDialog::showProgress(bool shown) {
    if (!shown) progressDelay_.stop();
    if (!shown && stop_->hasFocus()) find_->setFocus();
    progress_->setVisible(shown);
    stop_->setVisible(shown);
}

void ReplaceDialog::say(const QString& sentence, bool isError) {
    sentence_->setProperty("tone", isError ? QStringLiteral("error") : QString());
    sentence_->style()->polish(sentence_);
    sentence_->setText(sentence);
    sentence_->setAccessibleName(sentence);
}

QString ReplaceDialog::sentence() const { return sentence_->text(); }

void ReplaceDialog::sayWhatIsFound() {
    const int found = model_.rowCount(), wanted = model_.wanted();
    const bool looking = isLooking();
    one_->setEnabled(wanted > 0);
    all_->setEnabled(wanted > 0);
    next_->setEnabled(found > 0);
    if (looking) return say(tr("Looking through the document…"));
    if (find_->text().isEmpty())
        return say(
            tr("Type what to find: a text, a name, a code or a number, as it is shown or as it is typed."));
    if (found == 0) return say(tr("“%1” is not found here.").arg(find_->text()));
    const QString cells = tr("%n cell(s) found.", nullptr, found);
    say(wanted == found ? cells : cells + ' ' + tr("%n of them can be replaced.", nullptr, wanted));
}

// From where the list is to the next cell, round the end.
void ReplaceDialog::findNext() {
    whenFound([this] {
        if (model_.rowCount() == 0) return;
        const QModelIndex here = list_->currentIndex();
        goTo(here.isValid() ? (here.row() + 1) % model_.rowCount() : 0);
    });
}

void ReplaceDialog::goTo(int row) {
    const QModelIndex at = model_.index(row, 0);
    list_->setCurrentIndex(at);
    list_->scrollTo(at);
    const ReplaceHit& hit = model_.hits()[static_cast<std::size_t>(row)];
    if (hit.at.isValid() && grid_) {
        const QModelIndex shown = grid_->view().toShown(hit.at);
        grid_->view().setCurrentIndex(shown);
        grid_->view().scrollTo(shown);
    } else if (hit.cell) {
        Q_EMIT placeWanted(*hit.cell);
    }
}

Message ReplaceDialog::nameOfReplacing(int count) const {
    const std::string from = toCore(find_->text()), to = toCore(with_->text()), cells = std::to_string(count);
    if (isEverywhere())
        return count == 1
                   ? message(translatable("Message", "Replaced “%1” with “%2” in 1 cell"), from, to)
                   : message(translatable("Message", "Replaced “%1” with “%2” in %3 cells of the document"),
                             from, to, cells);
    const std::string place = toCore(grid_->model().title());
    return count == 1
               ? message(translatable("Message", "Replaced “%1” with “%2” in 1 cell of %3"), from, to, place)
               : message(translatable("Message", "Replaced “%1” with “%2” in %3 cells of %4"), from, to,
                         cells, place);
}

// What is wanted of the hits, as one step; the hits say what was refused.
int ReplaceDialog::replaceThose() {
    const Message name = nameOfReplacing(model_.wanted());
    const bool before = std::exchange(busy_, true);
    const int done = replaceAll(document_, isEverywhere() ? nullptr : &grid_->model(), model_.hits(), name);
    busy_ = before;
    if (done == 0) sayRefused();
    return done;
}

void ReplaceDialog::sayRefused() {
    model_.tellAnew();
    int refused = 0, first = -1;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (model_.hits()[static_cast<std::size_t>(row)].isRefused) {
            ++refused;
            if (first < 0) first = row;
        }
    if (first >= 0) {
        list_->setCurrentIndex(model_.index(first, 0));
        list_->scrollTo(model_.index(first, 0));
    }
    say(tr("Nothing was replaced: %n cell(s) refuse it. Untick them, or change the replacement.", nullptr,
           refused),
        true);
}

void ReplaceDialog::replaceOne() {
    whenFound([this] { replaceThis(); });
}

void ReplaceDialog::replaceThis() {
    if (model_.rowCount() == 0) return;
    const QModelIndex here = list_->currentIndex();
    std::vector<ReplaceHit>& hits = model_.hits();
    std::size_t row = here.isValid() ? static_cast<std::size_t>(here.row()) : 0;
    while (row < hits.size() && !(hits[row].after && hits[row].isWanted)) ++row;
    if (row == hits.size()) return findNext();
    std::vector<bool> wanted;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        wanted.push_back(hits[i].isWanted);
        hits[i].isWanted = i == row;
    }
    const int done = replaceThose();
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i].isWanted = wanted[i];
    if (done == 0) return;
    search();
    whenFound([this, row] {
        if (model_.rowCount() > 0) goTo(std::min(static_cast<int>(row), model_.rowCount() - 1));
    });
    Q_EMIT cellsReplaced(document_.undoText());
}

void ReplaceDialog::replaceEach() {
    whenFound([this] {
        constexpr int many = 500; // cells
        if (model_.wanted() == 0) return;
        if (isEverywhere() && model_.wanted() > many) return replaceAllInBackground();
        if (const int done = replaceThose()) sayReplaced(done);
    });
}

void ReplaceDialog::replaceAllInBackground() {
    forgetRefusals(model_.hits());
    const int count = model_.wanted();
    const bool before = std::exchange(busy_, true);
    const auto refused = document_.editLong(
        [economy = document_.economy(), effective = document_.effective(),
         scenario = toCore(document_.scenario()), unit = workingUnit(document_), hits = model_.hits(),
         name = nameOfReplacing(count)] {
            return replacingCommand(economy, effective, scenario, unit, hits, name);
        },
        tr("Replacing…"));
    busy_ = before;
    if (refused.empty()) return sayReplaced(count);
    if (isCancelled(refused)) return say(tr("Stopped: nothing was replaced."));
    tellRefused(model_.hits(), refused);
    sayRefused();
}

void ReplaceDialog::sayReplaced(int done) {
    const QString sentence =
        isEverywhere() ? tr("%n cell(s) of the document replaced. Undo reverses all of it.", nullptr, done)
                       : tr("%n cell(s) of %1 replaced. Undo reverses all of it.", nullptr, done)
                             .arg(grid_->model().title());
    search();
    whenFound([this, sentence] { say(sentence); });
    Q_EMIT cellsReplaced(document_.undoText());
}

void ReplaceDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    delay_.stop();
    stopLooking();
    showProgress(false);
    model_.show({});
}

} // namespace breakeven::ui
