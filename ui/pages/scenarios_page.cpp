#include "pages/scenarios_page.h"

#include "arrangements/bridge_panel.h"
#include "charts/figure_text.h"
#include "desk/flow_layout.h"
#include "desk/scenario_commands.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/table_model.h"
#include "pages/futures_comparison.h"
#include "pages/scenario_changes.h"
#include "pages/scenario_comparison_panel.h"
#include "pages/scenario_outlooks.h"
#include "pages/scenario_tree.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace breakeven::ui {

ScenariosPage::ScenariosPage(Document& document, const ShownFigures& figures, const Futures& futures,
                             const Display& display, ScenarioCommands& commands, QWidget* parent)
    : TablesPage(tr("Scenarios"), parent), document_(document), display_(display), commands_(commands),
      tree_(new ScenarioTree(document)), year_(new QComboBox),
      changes_(new ScenarioChanges(document, display, commands)), outlooks_(new ScenarioOutlooks(this)),
      comparison_(new ScenarioComparisonPanel(document, *outlooks_, display)), delay_(new QTimer(this)) {
    tabs()->addTab(makeTree(), tr("Tree and changes"));
    tabs()->addTab(comparison_, tr("Side by side"));
    tabs()->addTab(new FuturesComparison(document, futures, display), tr("Futures"));
    tabs()->addTab(new BridgePanel(document, figures, display, BridgePanel::Whose::chosen), tr("Bridge"));
    for (const TableId table : {TableId::scenarios, TableId::overrides}) {
        const TableSpec& spec = specification(table);
        add(std::make_unique<TableModel>(document, TableScope{.table = table}),
            table == TableId::overrides ? tr("All overrides") : tr("All scenarios"), helpOf(spec));
    }
    delay_->setSingleShot(true);
    delay_->setInterval(250);
    connect(delay_, &QTimer::timeout, this, &ScenariosPage::calculate);
    connect(outlooks_, &ScenarioOutlooks::ready, this, &ScenariosPage::showResults);
    auto* wanted = new WhenShown(*this, [this] { delay_->start(); });
    onTables(document, tablesOfFigures(), wanted, &WhenShown::request);
    connect(&display, &Display::unitChanged, wanted, &WhenShown::request);
    wanted->request();
    changes_->setScenario(tree_->chosen());
    enableFor(tree_->chosen());
}

QLayout* ScenariosPage::makeActions() {
    auto* buttons = new FlowLayout;
    const auto action = [&](const QString& iconName, const QString& text, bool ofBaseToo, auto slot) {
        auto* made = new QAction(icon(iconName), text, tree_);
        connect(made, &QAction::triggered, this, slot);
        tree_->addAction(made);
        if (!ofBaseToo) ofScenarios_ << made;
        return made;
    };
    const auto button = [&](QAction* made) {
        auto* pushed = new QPushButton(made->icon(), made->text());
        connect(pushed, &QPushButton::clicked, made, &QAction::trigger);
        connect(made, &QAction::changed, pushed, [made, pushed] {
            pushed->setEnabled(made->isEnabled());
            pushed->setToolTip(made->toolTip());
        });
        buttons->addWidget(pushed);
    };
    button(action("jump", tr("S&witch to it"), true, [this] { document_.setScenario(tree_->chosen()); }));
    button(action("add", tr("&New"), true, [this] { commands_.add(tree_->chosen()); }));
    button(action("copy", tr("&Copy"), true, [this] { commands_.copy(tree_->chosen()); }));
    button(action("rename", tr("&Rename"), false, [this] { commands_.rename(tree_->chosen()); }));
    button(action("delete", tr("&Delete"), false, [this] { commands_.remove(tree_->chosen()); }));
    button(action("compare", tr("Mer&ge into…"), false, [this] { commands_.merge(tree_->chosen()); }));
    button(action("reparent", tr("Change p&arent…"), false, [this] { commands_.rebase(tree_->chosen()); }));
    action("compare", tr("Compare with its &parent"), false, [this] { compareWithParent(tree_->chosen()); });
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    year_->setAccessibleName(tr("Year of the results"));
    year_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    buttons->addWidget(withLabel(tr("Res&ults of"), year_));
    connect(year_, &QComboBox::activated, this, &ScenariosPage::showResults);
    return buttons;
}

QWidget* ScenariosPage::makeTree() {
    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, grid(2), 0, 0);
    topLayout->addLayout(makeActions());
    tree_->setMinimumHeight(room(25)); // what is less scrolls with the page
    topLayout->addWidget(tree_);
    connect(tree_, &ScenarioTree::scenarioMarked, this, &ScenariosPage::enableFor);
    connect(tree_, &ScenarioTree::scenarioMarked, changes_, &ScenarioChanges::setScenario);
    connect(tree_, &ScenarioTree::reparentWanted, &commands_, &ScenarioCommands::reparent);
    connect(tree_, &QTreeWidget::itemActivated, this, [this] { document_.setScenario(tree_->chosen()); });
    connect(changes_, &ScenarioChanges::cellWanted, this, &Page::cellWanted);
    connect(changes_, &ScenarioChanges::cellEntered, this, &Page::cellEntered);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(top);
    halves->addWidget(changes_);
    halves->setSizes({grid(60), grid(60)}); // shared alike
    return halves;
}

void ScenariosPage::enableFor(const QString& scenario) {
    const bool base = scenario == QLatin1String("base");
    for (QAction* action : ofScenarios_) {
        action->setEnabled(!base);
        action->setToolTip(base ? tr("The base is what is typed: it has no parent and cannot be removed")
                                : QString());
    }
}

void ScenariosPage::compareWithParent(const QString& scenario) {
    const auto row = document_.economy()[TableId::scenarios].find({toCore(scenario)});
    if (!row) return;
    const QString parent = toQt(document_.economy().effectiveText(TableId::scenarios, *row, "parent"));
    comparison_->compare({parent, scenario});
    goToComparison();
}

void ScenariosPage::goToComparison() { tabs()->setCurrentWidget(comparison_); }

void ScenariosPage::calculate() {
    outlooks_->request(document_.economy(), display_.unit());
    tree_->setWaiting();
}

// The last year first, which is followed as the horizon moves.
void ScenariosPage::listYears() {
    const QVariant chosen = year_->currentData();
    year_->clear();
    year_->addItem(tr("the last year"));
    for (const FinancialYear year : outlooks_->results().years) year_->addItem(yearText(year), year.start);
    year_->setCurrentIndex(chosen.isValid() ? std::max(0, year_->findData(chosen)) : 0);
}

void ScenariosPage::showResults() {
    listYears();
    const QVariant chosen = year_->currentData();
    tree_->showResults(outlooks_->results(), outlooks_->unit(),
                       chosen.isValid() ? std::optional(FinancialYear{chosen.toInt()}) : std::nullopt);
}

} // namespace breakeven::ui
