#include "shell/journal_panel.h"

#include "desk/flow_layout.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/person.h"
#include "document/put_back.h"
#include "document/written_time.h"
#include "shell/journal_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostDays = 60;

QComboBox* choice(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(room(50));
    return box;
}

// What was chosen stays chosen, as far as there still is such a thing.
void refill(QComboBox& box, const QString& all, const std::vector<std::pair<QString, QVariant>>& items) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QVariant());
    for (const auto& [text, data] : items) box.addItem(text, data);
    const int at = chosen.isValid() ? box.findData(chosen) : 0;
    box.setCurrentIndex(std::max(0, at));
}

// Changes of a table stand side by side.
void addTables(const JournalEntry& entry, std::set<TableId>& tables) {
    std::string_view last;
    for (const WrittenChange& change : entry.command.changes) {
        const std::string_view address = change.address;
        const std::string_view name = address.substr(0, address.find(':'));
        if (name == last) continue;
        last = name;
        if (const auto table = findTable(name)) tables.insert(*table);
    }
}

} // namespace

JournalPanel::JournalPanel(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), model_(new JournalModel(document, this)), view_(new QTreeView),
      words_(new QLineEdit), person_(choice(tr("Whose edits"))), table_(choice(tr("Edits of which table"))),
      day_(choice(tr("Edits of which day"))), ofCell_(new QToolButton), putBack_(new QToolButton),
      name_(new QLineEdit(personName())), none_(emptyState({})), content_(new QStackedWidget),
      choices_(new WhenShown(*this, [this] { readChoices(); })) {
    view_->setModel(model_);
    view_->setUniformRowHeights(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAccessibleName(tr("Journal"));
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setColumnWidth(JournalModel::when, room(45));
    view_->setColumnWidth(JournalModel::who, room(28));
    view_->setColumnWidth(JournalModel::scenario, room(28));
    view_->setColumnWidth(JournalModel::what, room(85));
    view_->setColumnWidth(JournalModel::from, room(35));
    // What was done is seen first where there is little room.
    view_->header()->moveSection(JournalModel::what, 0);
    view_->setTreePosition(-1);
    content_->addWidget(view_);
    content_->addWidget(none_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->setSpacing(grid(1));
    makeFilters();
    layout->addWidget(finding_);
    layout->addWidget(choosing_);
    layout->addWidget(content_, 1);

    connect(model_, &QAbstractItemModel::modelReset, this, &JournalPanel::sayWhatIsShown);
    connect(model_, &JournalModel::looked, this, &JournalPanel::sayWhatIsShown);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &JournalPanel::goToFirst);
    connect(&document, &Document::tablesChanged, this, [this](const std::vector<TableId>& tables) {
        if (tables.empty()) found_ = {}; // it may be another document
    });
    connect(&document, &Document::journalChanged, choices_, &WhenShown::request);
    connect(view_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QString address = model_->addressOf(index);
        if (!address.isEmpty()) Q_EMIT cellWanted(address);
    });
    connect(view_, &QWidget::customContextMenuRequested, this, &JournalPanel::showMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { putBack_->setEnabled(now.isValid() && !document_.readOnly()); });
    choices_->request();
    sayWhatIsShown();
}

void JournalPanel::makeFilters() {
    words_->setPlaceholderText(tr("Find in the journal"));
    words_->setAccessibleName(tr("Find in the journal"));
    words_->setClearButtonEnabled(true);
    ofCell_->setIcon(icon("close"));
    ofCell_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    ofCell_->setToolTip(tr("Show the edits of all cells again"));
    ofCell_->setVisible(false);
    putBack_->setText(tr("Put &back"));
    putBack_->setToolTip(tr("The cells of the chosen edit become what they were before it, as one step"));
    putBack_->setIcon(icon("reset"));
    putBack_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    putBack_->setEnabled(false);
    name_->setAccessibleName(tr("Your name, as shown in the journal, notes and locks"));
    name_->setPlaceholderText(tr("Your name"));
    // In as many lines as it takes, for the panel stands under the outlook.
    const auto line = [this](std::initializer_list<QWidget*> parts) {
        auto* widget = new QWidget(this);
        auto* flow = new FlowLayout(widget);
        flow->setContentsMargins(0, 0, 0, 0);
        for (QWidget* part : parts) flow->addWidget(part);
        return widget;
    };
    words_->setMinimumWidth(QFontMetrics(bodyFont()).horizontalAdvance(words_->placeholderText()) + room(10));
    name_->setMinimumWidth(QFontMetrics(bodyFont()).horizontalAdvance(name_->placeholderText()) + room(6));
    QWidget* name = withLabel(tr("&You are"), name_);
    name->setMaximumWidth(room(60));
    finding_ = line({words_, name, ofCell_});
    choosing_ = line({person_, table_, day_, putBack_});
    connect(words_, &QLineEdit::textChanged, this, &JournalPanel::filter);
    for (QComboBox* box : {person_, table_, day_})
        connect(box, &QComboBox::currentIndexChanged, this, &JournalPanel::filter);
    connect(ofCell_, &QToolButton::clicked, this, [this] {
        cell_.reset();
        filter();
    });
    connect(putBack_, &QToolButton::clicked, this, &JournalPanel::putBack);
    connect(name_, &QLineEdit::editingFinished, this, [this] { setPersonName(name_->text()); });
}

void JournalPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void JournalPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Once every part knows the new type.
    if (event->type() == QEvent::FontChange) QTimer::singleShot(0, this, &JournalPanel::fit);
}

// What there is too little room for is in the menu, or comes with the room.
void JournalPanel::fit() {
    const int across = contentsRect().width() - 2 * grid(2);
    const int filters = finding_->heightForWidth(across) + choosing_->heightForWidth(across);
    choosing_->setVisible(height() >= filters + room(8) + 4 * grid(1));
}

// Of a long journal little by little; what was read is known.
void JournalPanel::readChoices() {
    constexpr std::size_t many = 2'000; // entries
    if (document_.journal().size() < found_.read) found_ = {};
    if (document_.journal().size() - found_.read >= many)
        return reading_.run([this] { return readNext(); }, [this] { fillChoices(); });
    reading_.cancel();
    while (readNext()) {
    }
    fillChoices();
}

bool JournalPanel::readNext() {
    if (found_.read >= document_.journal().size()) return false;
    const JournalEntry& entry = document_.journal()[found_.read++];
    if (!entry.by.who.empty()) found_.people.insert(toQt(entry.by.who));
    if (const QDate day = dayOf(entry.when); day.isValid()) found_.days.insert(day);
    addTables(entry, found_.tables);
    return true;
}

void JournalPanel::fillChoices() {
    std::vector<std::pair<QString, QVariant>> items;
    for (const QString& who : found_.people) items.emplace_back(who, who);
    refill(*person_, tr("Anybody"), items);
    items.clear();
    for (const TableId table : found_.tables)
        items.emplace_back(titleOf(specification(table)), static_cast<int>(table));
    refill(*table_, tr("Every table"), items);
    items.clear();
    for (const QDate& day : found_.days)
        if (items.size() < mostDays) items.emplace_back(dayText(day), day);
    refill(*day_, tr("Any day"), items);
    if (!name_->hasFocus()) name_->setText(personName());
    filter();
}

void JournalPanel::filter() {
    JournalFilter filter;
    filter.text = words_->text().trimmed();
    filter.person = person_->currentData().toString();
    if (const QVariant table = table_->currentData(); table.isValid())
        filter.table = static_cast<TableId>(table.toInt());
    filter.day = day_->currentData().toDate();
    filter.cell = cell_;
    wantsFirst_ = false;
    ofCell_->setVisible(cell_.has_value());
    if (cell_) ofCell_->setText(tr("Only %1").arg(labelOf(document_.effective(), *cell_)).replace('&', "&&"));
    model_->setFilter(filter);
}

void JournalPanel::sayWhatIsShown() {
    content_->setCurrentIndex(model_->rowCount() > 0 ? 0 : 1);
    putBack_->setEnabled(view_->currentIndex().isValid() && !document_.readOnly());
    if (model_->isLooking())
        none_->setText(tr("Looking through the journal…"));
    else if (document_.journal().empty())
        none_->setText(tr("Nothing has been edited yet."));
    else if (cell_)
        none_->setText(tr("The journal has no edits of this cell."));
    else
        none_->setText(tr("No edits match."));
}

void JournalPanel::showHistory(const Address& cell) {
    for (QComboBox* box : {person_, table_, day_}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    const QSignalBlocker quiet(words_);
    words_->clear();
    cell_ = cell;
    filter();
    wantsFirst_ = true;
    goToFirst();
}

void JournalPanel::goToFirst() {
    if (model_->rowCount() > 0) content_->setCurrentIndex(0);
    if (model_->rowCount() == 0 || !std::exchange(wantsFirst_, false)) return;
    view_->setCurrentIndex(model_->index(0, 0));
    view_->setFocus();
}

void JournalPanel::putBack() {
    const QModelIndex index = view_->currentIndex();
    if (!index.isValid()) return;
    const std::vector<Address> places = model_->placesOf(index);
    const Economy& now = document_.economy();
    const QModelIndex edit = index.parent().isValid() ? index.parent() : index;
    const QString title = tr("This cannot be put back.");
    Message name = places.size() == 1
                       ? message(translatable("Message", "Put back %1"), toCore(labelOf(now, places.front())))
                       : message(translatable("Message", "Put back the values before “%1”"),
                                 toCore(edit.siblingAtColumn(JournalModel::what).data().toString()));
    auto command =
        breakeven::putBack(now, document_.journal(), model_->entryOf(index), places, std::move(name));
    if (!command) return Q_EMIT failed(title, command.problems);
    if (command->empty())
        return Q_EMIT failed(
            title, {warningSaying(message(
                       translatable("Message", "the cells already hold what they held before this edit")))});
    if (auto refused = document_.edit(std::move(*command)); !refused.empty()) Q_EMIT failed(title, refused);
}

void JournalPanel::showMenu(const QPoint& at) {
    const QModelIndex index = view_->currentIndex();
    if (!index.isValid()) return;
    const auto cell = parseAddress(toCore(model_->addressOf(index)));
    QMenu menu(this);
    QAction* go = menu.addAction(icon("jump"), tr("&Go to the cell"));
    go->setEnabled(cell.has_value());
    QAction* history = menu.addAction(icon("journal"), tr("&History of this cell"));
    history->setEnabled(cell && !cell->isRow());
    const QString before = model_->beforeOf(index);
    QAction* back =
        menu.addAction(icon("reset"), before.isEmpty() || (cell && cell->isRow())
                                          ? tr("Put &back the previous values")
                                          : tr("Put &back %1").arg(QString(before).replace('&', "&&")));
    back->setEnabled(!document_.readOnly());
    const QAction* chosen = menu.exec(view_->viewport()->mapToGlobal(at));
    if (chosen == go && cell) Q_EMIT cellWanted(toQt(toText(*cell)));
    if (chosen == history && cell) showHistory(*cell);
    if (chosen == back) putBack();
}

} // namespace breakeven::ui
