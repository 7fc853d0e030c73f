#include "pages/scenario_changes.h"

#include "desk/page.h"
#include "desk/scenario_commands.h"
#include "desk/when_shown.h"
#include "document/clipboard_guard.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/scenario_name.h"
#include "economy/scenario/scenario_rows.h"
#include "pages/changes_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

ScenarioChanges::ScenarioChanges(Document& document, const Display& display, ScenarioCommands& commands,
                                 QWidget* parent)
    : QWidget(parent), document_(document), commands_(commands),
      model_(new ChangesModel(document, display, commands, this)), heading_(sectionHeading({}, this)),
      empty_(emptyState({}, this)), view_(new QTableView(this)) {
    view_->setModel(model_);
    view_->setAccessibleName(tr("Changes of the scenario"));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(QFontMetrics(bodyFont()).height() + grid(2));
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {int(ChangesModel::cell), int(ChangesModel::reason)})
        view_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    view_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* line = new QHBoxLayout;
    line->addWidget(heading_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addLayout(line);
    layout->addWidget(view_, 1);
    layout->addWidget(empty_, 1);
    makeActions();
    for (QAction* action : ofChanges_) {
        if (action->icon().isNull()) continue;
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        line->addWidget(button);
    }
    auto* shown = new WhenShown(*this, [this] { sayWhatIsShown(); });
    onTables(document, tablesBut({}), shown, &WhenShown::request);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QAction* action : ofChanges_) action->setEnabled(view_->selectionModel()->hasSelection());
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT cellEntered(addressOfCurrent()); });
    connect(view_, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == ChangesModel::reason)
            view_->edit(index);
        else
            goToCell();
    });
    sayWhatIsShown();
}

void ScenarioChanges::makeActions() {
    const auto make = [&](const QString& text, const QString& tip, const QString& iconName,
                          const QKeySequence& key, auto slot) {
        auto* action = new QAction(text, view_);
        if (!iconName.isEmpty()) action->setIcon(icon(iconName));
        action->setToolTip(tip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, slot);
        view_->addAction(action);
        ofChanges_ << action;
        return action;
    };
    go_ = make(tr("Go to the &cell"), tr("Shows where it is edited"), {}, QKeySequence(Qt::Key_Return),
               [this] { goToCell(); });
    make(tr("Give a &reason"), tr("Says why it is changed"), {}, QKeySequence(Qt::Key_F2),
         [this] { view_->edit(model_->index(view_->currentIndex().row(), ChangesModel::reason)); });
    make(tr("Copy &to…"), tr("Copies the selected changes to another scenario"), QStringLiteral("copy"), {},
         [this] {
             if (const auto rows = overridesOf(chosen()); !rows.empty())
                 commands_.pick(model_->scenario(), rows);
         });
    make(tr("&Promote"),
         tr("Makes the selected changes in the base, or in the scenario this one is built on; its own rows "
            "move there too"),
         QStringLiteral("down"), {}, [this] {
             const Chosen all = chosen();
             commands_.promote(model_->scenario(), all.overrides, all.rows);
         });
    make(tr("Take &back"),
         tr("Undoes the selected changes: the cells return to the base, its own rows are removed"),
         QStringLiteral("reset"), QKeySequence::Delete, [this] {
             const Chosen all = chosen();
             commands_.takeBack(model_->scenario(), all.overrides, all.rows);
         });
    make(tr("Copy as te&xt"), tr("Copies the selected lines for a spreadsheet"), {}, QKeySequence::Copy,
         [this] { copySelected(); });
}

void ScenarioChanges::setScenario(const QString& scenario) {
    model_->setScenario(scenario);
    sayWhatIsShown();
}

void ScenarioChanges::sayWhatIsShown() {
    model_->refresh();
    const QString scenario = model_->scenario();
    const bool base = scenario == QLatin1String("base");
    const QString name = scenarioName(document_.economy(), scenario);
    heading_->setText(base ? tr("Base") : tr("Changes in “%1”").arg(name));
    empty_->setText(
        base ? tr("The base is what is typed and has no changes. Select a scenario to see its changes.")
             : tr("%1 has no changes yet. Switch to it and type over any figure.").arg(name));
    view_->setVisible(model_->rowCount() > 0);
    empty_->setVisible(model_->rowCount() == 0);
}

ScenarioChanges::Chosen ScenarioChanges::chosen() const {
    Chosen all;
    for (const QModelIndex& row : view_->selectionModel()->selectedRows()) {
        const ListedChange& change = model_->changeAt(row.row());
        if (change.override)
            all.overrides.push_back(*change.override);
        else
            all.rows.push_back({change.cell.table, change.cell.keys, {}});
    }
    std::sort(all.overrides.begin(), all.overrides.end());
    return all;
}

// Rows of its own are copied by what switches them on.
std::vector<std::size_t> ScenarioChanges::overridesOf(const Chosen& chosen) const {
    std::vector<std::size_t> rows = chosen.overrides;
    const Economy& economy = document_.economy();
    const ScenarioRows own(economy);
    const Table& overrides = economy[TableId::overrides];
    for (const Address& address : chosen.rows) {
        const auto row = economy[address.table].find(address.keys);
        const std::string arrangement = row ? own.arrangementOf(economy, address.table, *row) : std::string();
        const std::string cell = toText(Address{TableId::arrangements, {arrangement}, "enabled"});
        for (std::size_t at = 0; at < overrides.size(); ++at)
            if (overrides.at(at, "scenario") == toCore(model_->scenario()) &&
                overrides.at(at, "cell") == cell && std::find(rows.begin(), rows.end(), at) == rows.end())
                rows.push_back(at);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString ScenarioChanges::addressOfCurrent() const {
    const QModelIndex at = view_->currentIndex();
    if (!at.isValid()) return {};
    const ListedChange& change = model_->changeAt(at.row());
    return change.cell.hasWildcard() ? QString() : toQt(toText(change.cell));
}

void ScenarioChanges::goToCell() {
    if (const QString address = addressOfCurrent(); !address.isEmpty()) {
        if (document_.scenario() != model_->scenario()) document_.setScenario(model_->scenario());
        Q_EMIT cellWanted(address);
    }
}

void ScenarioChanges::copySelected() const {
    QStringList lines;
    QStringList head;
    for (int column = 0; column < model_->columnCount(); ++column)
        head << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << head.join('\t');
    for (const QModelIndex& row : view_->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model_->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data(Qt::EditRole).toString();
        lines << cells.join('\t');
    }
    QGuiApplication::clipboard()->setText(guardedForSpreadsheet(lines.join('\n') + '\n'));
}

} // namespace breakeven::ui
