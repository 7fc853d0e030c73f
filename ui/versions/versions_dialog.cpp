#include "versions/versions_dialog.h"

#include "desk/chart_figures.h"
#include "desk/flow_layout.h"
#include "desk/page.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "document/written_time.h"
#include "economy/reading/document_names.h"
#include "insight/scenario/changed_figures.h"
#include "theme/icons.h"
#include "theme/type.h"
#include "versions/cell_words.h"
#include "versions/differences_model.h"
#include "versions/figures_model.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

enum ListColumn { named, made, since };

QTableView* listing(QAbstractItemModel& model, const QString& name) {
    auto* view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(QFontMetrics(bodyFont()).height() + room(2));
    view->horizontalHeader()->setHighlightSections(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return view;
}

void layOut(QTableView& view, int mostWidth) {
    for (int column = 1; column < view.model()->columnCount(); ++column) {
        view.resizeColumnToContents(column);
        view.setColumnWidth(column, std::min(view.columnWidth(column) + room(3), mostWidth));
    }
}

} // namespace

VersionsDialog::VersionsDialog(Document& document, const Display& display, AskName askName, QWidget* parent)
    : QDialog(parent), document_(document), display_(display), askName_(std::move(askName)),
      list_(new QTreeWidget), listOrNone_(new QStackedWidget), against_(new QComboBox),
      scenario_(new QComboBox), tabs_(new QTabWidget), cellsOrNone_(new QStackedWidget),
      figuresOrNone_(new QStackedWidget), noCells_(emptyState({})), noFigures_(emptyState({})),
      cellsModel_(new DifferencesModel(workingUnit(document), this)), figuresModel_(new FiguresModel(this)),
      finding_(new QLabel), comparing_(new BackgroundTask(this)) {
    setWindowTitle(tr("Versions of %1").arg(document.title()));
    resize(roomOnScreen(300, 165));
    mayGo_ = [this](int rows) {
        return QMessageBox::question(
                   this, windowTitle(),
                   tr("%n other row(s) use what is removed, and are removed too.", nullptr, rows),
                   QMessageBox::Ok | QMessageBox::Cancel) == QMessageBox::Ok;
    };
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeTop());
    halves->addWidget(makeBottom());
    halves->setStretchFactor(1, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a list is no leaving
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QTreeWidget::currentItemChanged, this, &VersionsDialog::choose);
    connect(against_, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(scenario_, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(cells_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsDialog::enable);
    refresh({});
    list_->setFocus();
}

QWidget* VersionsDialog::makeTop() {
    list_->setAccessibleName(tr("Versions"));
    list_->setHeaderLabels({tr("Version"), tr("Made on"), tr("What was done since")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(named, QHeaderView::Stretch);
    for (const int column : {made, since})
        list_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    listOrNone_->addWidget(list_);
    listOrNone_->addWidget(
        emptyState(tr("There is no version yet. A version gives the document as it is now a name, such as "
                      "“Board, May”, to compare with later and to go back to.")));
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& iconName, const QString& text, auto act) {
        auto* pressed = new QPushButton(icon(iconName), text);
        pressed->setAutoDefault(false);
        connect(pressed, &QPushButton::clicked, this, act);
        buttons->addWidget(pressed);
        return pressed;
    };
    button("add", tr("&New version…"), &VersionsDialog::makeNew)->setEnabled(!document_.readOnly());
    rename_ = button("rename", tr("R&ename…"), &VersionsDialog::renameChosen);
    remove_ = button("delete", tr("Re&move"), &VersionsDialog::removeChosen);
    remove_->setToolTip(tr("Removes the version's name; the journal keeps what was done"));
    buttons->addStretch(1);
    auto* top = new QWidget;
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(listOrNone_);
    return top;
}

QWidget* VersionsDialog::makeBottom() {
    auto* againstLabel = new QLabel(tr("Compare &it with"));
    againstLabel->setBuddy(against_);
    auto* scenarioLabel = new QLabel(tr("&figures in"));
    scenarioLabel->setBuddy(scenario_);
    against_->setAccessibleName(tr("What the version is compared with"));
    scenario_->setAccessibleName(tr("Scenario the figures are of"));
    for (QComboBox* box : {against_, scenario_}) box->setMinimumWidth(room(45));
    for (const ScenarioEntry& entry : scenarioTree(document_.economy()))
        scenario_->addItem(entry.name, entry.code);
    scenario_->setCurrentIndex(std::max(0, scenario_->findData(document_.scenario())));
    auto* line = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{againstLabel, against_, scenarioLabel, scenario_})
        line->addWidget(part);
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextFormat(Qt::PlainText);

    cells_ = listing(*cellsModel_, tr("Cells that differ"));
    figures_ = listing(*figuresModel_, tr("Figures that differ"));
    cellsOrNone_->addWidget(cells_);
    cellsOrNone_->addWidget(noCells_);
    figuresOrNone_->addWidget(figures_);
    figuresOrNone_->addWidget(noFigures_);
    tabs_->addTab(cellsOrNone_, {});
    tabs_->addTab(figuresOrNone_, {});

    auto* back = new FlowLayout;
    const auto button = [&](const QString& text, const QString& help, GoingBack what) {
        auto* pressed = new QPushButton(text);
        pressed->setToolTip(help);
        pressed->setAutoDefault(false);
        connect(pressed, &QPushButton::clicked, this, [this, what] { goBack(what); });
        back->addWidget(pressed);
        return pressed;
    };
    cellsBack_ = button(tr("Take &cells back"), tr("The marked cells become what they were in the version"),
                        GoingBack::cells);
    rowsBack_ = button(tr("Take ro&ws back"), tr("The rows of the marked cells become what they were"),
                       GoingBack::rows);
    allBack_ = button(tr("Take e&verything back"),
                      tr("The whole document becomes what it was; one undo reverses it"), GoingBack::whole);
    const auto pages = [&](const QString& iconName, const QString& text, auto wanted) {
        auto* pressed = new QPushButton(icon(iconName), text);
        pressed->setToolTip(
            tr("What changed since the version until now, for an auditor: cell by cell with who, "
               "when and why, the locks, and the effect on surpluses"));
        pressed->setAutoDefault(false);
        connect(pressed, &QPushButton::clicked, this, [this, wanted] {
            Q_EMIT(this->*wanted)(toQt(chosen()->code), scenario_->currentData().toString());
        });
        back->addWidget(pressed);
        return pressed;
    };
    print_ = pages("print", tr("&Print what changed…"), &VersionsDialog::pagesWanted);
    write_ = pages("report", tr("As P&DF…"), &VersionsDialog::fileWanted);
    auto* bottom = new QWidget;
    auto* layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addLayout(line);
    layout->addWidget(finding_);
    layout->addWidget(tabs_, 1);
    layout->addLayout(back);
    return bottom;
}

QString VersionsDialog::finding() const { return finding_->text(); }

QString VersionsDialog::emptyText(int tab) const {
    const QStackedWidget* stack = tab == 0 ? cellsOrNone_ : figuresOrNone_;
    return stack->currentIndex() == 0 ? QString() : (tab == 0 ? noCells_ : noFigures_)->text();
}

void VersionsDialog::refresh(const QString& chosen) {
    {
        const QSignalBlocker quiet(list_);
        versions_ = versionsOf(document_.economy(), document_.journal());
        list_->clear();
        for (const Version& version : versions_) {
            const auto steps = static_cast<int>(version.since);
            auto* item = new QTreeWidgetItem(
                list_, {toQt(version.name), writtenMoment(version.made),
                        version.problem ? tr("cannot be read") : tr("%n step(s)", nullptr, steps)});
            item->setData(named, Qt::UserRole, toQt(version.code));
            if (version.problem) {
                item->setIcon(since, icon("warning"));
                for (const int column : {named, made, since})
                    item->setToolTip(column, textOf(version.problem->message));
            }
            if (toQt(version.code) == chosen) list_->setCurrentItem(item);
        }
        if (!list_->currentItem() && list_->topLevelItemCount() > 0)
            list_->setCurrentItem(list_->topLevelItem(list_->topLevelItemCount() - 1));
        listOrNone_->setCurrentIndex(versions_.empty() ? 1 : 0);
    }
    choose();
}

std::optional<Version> VersionsDialog::chosen() const {
    const auto* item = list_->currentItem();
    for (const Version& version : versions_)
        if (item && toQt(version.code) == item->data(named, Qt::UserRole).toString()) return version;
    return std::nullopt;
}

void VersionsDialog::choose() {
    const auto version = chosen();
    {
        const QSignalBlocker quiet(against_);
        const QString before = against_->currentData().toString();
        against_->clear();
        against_->addItem(tr("Now"), QString());
        for (const Version& other : versions_)
            if (!other.problem && version && other.code != version->code)
                against_->addItem(toQt(other.name), toQt(other.code));
        against_->setCurrentIndex(std::max(0, against_->findData(before)));
    }
    compare();
}

QString VersionsDialog::againstName() const { return against_->currentText(); }

void VersionsDialog::compare() {
    then_.reset();
    comparing_->cancel();
    const auto version = chosen();
    if (!version) return showNothing(tr("There is nothing to compare yet."));
    if (version->problem) return showNothing(textOf(version->problem->message));
    showNothing(tr("Comparing…"));
    comparing_->run<Result<Compared>>(
        [economy = document_.economy(), journal = document_.journal(), code = version->code,
         other = toCore(against_->currentData().toString()),
         scenario = toCore(scenario_->currentData().toString()), unit = display_.unit()](const Unwanted&) {
            auto then = economyOf(economy, journal, code);
            if (!then) return Result<Compared>(then.problems);
            auto now = other.empty() ? Result<Economy>(economy) : economyOf(economy, journal, other);
            if (!now) return Result<Compared>(now.problems);
            Compared compared{std::move(*then), std::move(*now), {}, {}};
            compared.cells = documentDifferences(compared.then, compared.now);
            compared.figures = changedFigures(compared.then, scenario, compared.now, scenario, unit);
            return Result<Compared>(std::move(compared));
        },
        [this](Result<Compared> compared) {
            if (compared)
                present(std::move(*compared));
            else
                showNothing(problemLines(document_.economy(), compared.problems));
        });
}

void VersionsDialog::showNothing(const QString& why) {
    for (QLabel* label : {noCells_, noFigures_}) label->setText(why);
    cellsOrNone_->setCurrentIndex(1);
    figuresOrNone_->setCurrentIndex(1);
    tabs_->setTabText(0, tr("Cells that differ"));
    tabs_->setTabText(1, tr("Figures that differ"));
    finding_->clear();
    enable();
}

void VersionsDialog::present(Compared compared) {
    const QString name = toQt(chosen()->name);
    const auto cells = static_cast<int>(compared.cells.size());
    tabs_->setTabText(0, tr("Cells that differ (%1)").arg(QLocale().toString(cells)));
    noCells_->setText(tr("No cell differs."));
    cellsOrNone_->setCurrentIndex(cells > 0 ? 0 : 1);
    cellsModel_->show(std::move(compared.cells), compared.then, compared.now, name, againstName());
    layOut(*cells_, room(60));
    cells_->clearSelection();
    if (compared.figures) {
        const auto figures = static_cast<int>(compared.figures->size());
        tabs_->setTabText(1, tr("Figures that differ (%1)").arg(QLocale().toString(figures)));
        noFigures_->setText(tr("No figure of a statement differs."));
        figuresOrNone_->setCurrentIndex(figures > 0 ? 0 : 1);
        figuresModel_->show(std::move(*compared.figures), compared.now, compared.then, display_.unit(), name,
                            againstName());
        layOut(*figures_, room(60));
    } else {
        noFigures_->setText(tr("The figures cannot be compared: %1")
                                .arg(problemLines(compared.now, compared.figures.problems)));
        figuresOrNone_->setCurrentIndex(1);
    }
    const bool withNow = against_->currentData().toString().isEmpty();
    finding_->setText(withNow ? doneSince(*chosen()) : QString());
    if (withNow) then_ = std::move(compared.then);
    enable();
}

// The latest of what was done since a version was made.
QString VersionsDialog::doneSince(const Version& version) const {
    constexpr std::size_t most = 4;
    const auto& journal = document_.journal();
    std::vector<std::string> steps;
    for (std::size_t left = std::min(version.since, most), at = journal.size(); left > 0; --left)
        steps.push_back(toCore(textOf(journal[--at].command.name)));
    if (steps.empty()) return tr("Nothing has been done since it was made.");
    const QString latest = toQt(listed(steps));
    if (version.since <= most) return tr("Done since, the latest first: %1.").arg(latest);
    return tr("Done since, the latest first: %1; and %n more.", nullptr,
              static_cast<int>(version.since - most))
        .arg(latest);
}

std::vector<Address> VersionsDialog::marked() const {
    std::vector<Address> places;
    for (const QModelIndex& index : cells_->selectionModel()->selectedRows())
        places.push_back(cellsModel_->at(index.row()).place);
    return places;
}

void VersionsDialog::enable() {
    const bool mayEdit = !document_.readOnly();
    const bool some = list_->currentItem() != nullptr;
    rename_->setEnabled(mayEdit && some);
    remove_->setEnabled(mayEdit && some);
    const bool back = mayEdit && then_ && cellsOrNone_->currentIndex() == 0;
    const bool any = cells_->selectionModel()->hasSelection();
    cellsBack_->setEnabled(back && any);
    rowsBack_->setEnabled(back && any);
    allBack_->setEnabled(back);
    const auto version = chosen();
    for (QPushButton* button : {print_, write_}) button->setEnabled(version && !version->problem);
}

void VersionsDialog::makeNew() {
    const QString name = askName_(tr("New version"), tr("Version %1").arg(versions_.size() + 1)).trimmed();
    if (name.isEmpty()) return;
    carryOut(makeVersion(document_.economy(), document_.journal(), toCore(name),
                         utcText(std::chrono::system_clock::now())),
             {});
}

void VersionsDialog::renameChosen() {
    const auto version = chosen();
    if (!version) return;
    const QString name = askName_(tr("Rename %1").arg(toQt(version->name)), toQt(version->name)).trimmed();
    if (name.isEmpty() || toCore(name) == version->name) return;
    carryOut(renameVersion(document_.economy(), version->code, toCore(name)), toQt(version->code));
}

void VersionsDialog::removeChosen() {
    if (const auto version = chosen()) carryOut(removeVersion(document_.economy(), version->code), {});
}

void VersionsDialog::goBack(GoingBack what) {
    const auto version = chosen();
    if (!version || !then_) return;
    const std::vector<Address> places = marked();
    auto command = document_.waitFor(tr("Going back to %1…").arg(toQt(version->name)), true,
                                     [then = *then_, now = document_.economy(), name = version->name, what,
                                      places] { return breakeven::goBack(then, now, name, what, places); });
    if (!command || (what != GoingBack::whole && !mayCarryOut(*command, places))) return;
    carryOut(std::move(*command), toQt(version->code));
}

// Rows that came since may be used by others by now.
bool VersionsDialog::mayCarryOut(const Command& command, const std::vector<Address>& places) const {
    int others = 0;
    for (const Change& change : command.changes) {
        const auto* row = std::get_if<RowChange>(&change);
        if (!row || row->way != RowChange::Way::goes) continue;
        const Address gone = addressOf(change);
        if (std::none_of(places.begin(), places.end(), [&](const Address& place) {
                return place.table == gone.table && place.keys == gone.keys;
            }))
            ++others;
    }
    return others == 0 || mayGo_(others);
}

void VersionsDialog::carryOut(Result<Command> command, const QString& chosen) {
    const auto problems = command ? document_.edit(std::move(*command)) : command.problems;
    refresh(chosen);
    if (!problems.empty()) finding_->setText(problemLines(document_.economy(), problems));
}

} // namespace breakeven::ui
