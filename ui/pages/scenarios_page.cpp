#include "pages/scenarios_page.h"

#include "arrangements/bridge_panel.h"
#include "charts/figure_text.h"
#include "charts/series_chart.h"
#include "desk/chart_figures.h"
#include "desk/figure_table.h"
#include "desk/scenario_commands.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "grid/cell_selection.h"
#include "grid/table_model.h"
#include "pages/comparison_model.h"
#include "pages/futures_comparison.h"
#include "pages/scenario_tree.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace breakeven::ui {

ScenariosPage::ScenariosPage(Document& document, const ShownFigures& figures, const Futures& futures,
                             const Display& display, ScenarioCommands& commands, QWidget* parent)
    : TablesPage(tr("Scenarios"), parent), document_(document), display_(display), commands_(commands),
      tree_(new ScenarioTree(document)), changes_(new QWidget), changesHeading_(sectionHeading({})),
      promote_(new QPushButton(icon("down"), tr("&Promote"))),
      pick_(new QPushButton(icon("copy"), tr("Copy &to…"))), outlooks_(new ScenarioOutlooks(this)),
      comparison_(new ComparisonModel(document, *outlooks_, display, this)), comparisonView_(new FigureTable),
      chart_(new SeriesChart), subject_(new QComboBox), delay_(new QTimer(this)) {
    tabs()->addTab(makeTree(), tr("Tree and changes"));
    tabs()->addTab(makeComparison(), tr("Side by side"));
    tabs()->addTab(new FuturesComparison(document, futures, display), tr("Futures"));
    tabs()->addTab(new BridgePanel(document, figures, display, BridgePanel::Whose::chosen), tr("Bridge"));
    for (const TableId table : {TableId::scenarios, TableId::overrides}) {
        const TableSpec& spec = specification(table);
        add(std::make_unique<TableModel>(document, TableScope{.table = table}),
            table == TableId::overrides ? tr("All overrides") : tr("All scenarios"), helpOf(spec));
    }
    delay_->setSingleShot(true);
    delay_->setInterval(250);
    connect(delay_, &QTimer::timeout, this, &ScenariosPage::compare);
    connect(outlooks_, &ScenarioOutlooks::ready, this, &ScenariosPage::showComparison);
    connect(&display, &Display::unitChanged, this, &ScenariosPage::showComparison);
    auto* subjects = new WhenShown(*this, [this] { listSubjects(); });
    onTables(document, {TableId::organisations}, subjects, &WhenShown::request);
    subjects->request();
    auto* comparison = new WhenShown(*this, [this] { delay_->start(); });
    onTables(document, tablesOfFigures(), comparison, &WhenShown::request);
    comparison->request();
    showChangesOf(tree_->chosen());
}

QWidget* ScenariosPage::makeTree() {
    auto* buttons = new QHBoxLayout;
    const auto action = [&](const QString& iconName, const QString& text, auto slot) {
        auto* made = new QAction(icon(iconName), text, tree_);
        connect(made, &QAction::triggered, this, slot);
        tree_->addAction(made);
        auto* button = new QPushButton(made->icon(), text);
        connect(button, &QPushButton::clicked, made, &QAction::trigger);
        buttons->addWidget(button);
        return std::pair(made, button);
    };
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    action("add", tr("&New"), [this] { commands_.add(tree_->chosen()); });
    action("duplicate", tr("&Copy"), [this] { commands_.copy(tree_->chosen()); });
    action("rename", tr("&Rename"), [this] { commands_.rename(tree_->chosen()); });
    action("delete", tr("&Delete"), [this] { commands_.remove(tree_->chosen()); });
    const auto merge = action("compare", tr("Mer&ge into…"), [this] { commands_.merge(tree_->chosen()); });
    const auto rebase = action("reparent", tr("Re&base…"), [this] { commands_.rebase(tree_->chosen()); });
    action("jump", tr("&Work in it"), [this] { document_.setScenario(tree_->chosen()); });
    const auto ofScenarios = [merge, rebase](const QString& scenario) {
        for (const auto& [made, button] : {merge, rebase}) {
            made->setEnabled(scenario != QLatin1String("base"));
            button->setEnabled(made->isEnabled());
        }
    };
    connect(tree_, &ScenarioTree::scenarioMarked, this, ofScenarios);
    ofScenarios(tree_->chosen());
    buttons->addStretch(1);
    connect(tree_, &ScenarioTree::scenarioMarked, this, &ScenariosPage::showChangesOf);
    connect(tree_, &ScenarioTree::reparentWanted, &commands_, &ScenarioCommands::reparent);
    connect(tree_, &QTreeWidget::itemActivated, this, [this] { document_.setScenario(tree_->chosen()); });

    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, grid(2), 0, 0);
    topLayout->addLayout(buttons);
    topLayout->addWidget(tree_);
    auto* changesLayout = new QVBoxLayout(changes_);
    changesLayout->setContentsMargins(0, grid(2), 0, 0);
    promote_->setToolTip(
        tr("Carries the marked changes out in the base, or hands them to the scenario this one stands on"));
    connect(promote_, &QPushButton::clicked, this, &ScenariosPage::promoteMarked);
    auto* heading = new QHBoxLayout;
    heading->addWidget(changesHeading_, 1);
    pick_->setToolTip(tr("Copies the marked changes to another scenario"));
    connect(pick_, &QPushButton::clicked, this, [this] {
        if (const auto rows = markedChanges(); !rows.empty()) commands_.pick(tree_->chosen(), rows);
    });
    heading->addWidget(pick_);
    heading->addWidget(promote_);
    changesLayout->addLayout(heading);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(top);
    halves->addWidget(changes_);
    return halves;
}

QWidget* ScenariosPage::makeComparison() {
    subject_->setAccessibleName(tr("Whose surplus to compare"));
    subject_->setMinimumWidth(room(24));
    comparisonView_->setModel(comparison_);
    comparisonView_->setAccessibleName(tr("Scenarios side by side"));
    chart_->setMinimumHeight(room(45));
    auto* label = new QLabel(tr("&Surplus or (deficit) of"));
    label->setBuddy(subject_);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(subject_);
    line->addStretch(1);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addLayout(line);
    layout->addWidget(comparisonView_, 1);
    layout->addWidget(chart_, 1);
    connect(subject_, &QComboBox::activated, this, [this] {
        comparison_->setSubject(subject_->currentData().toString());
        showComparison();
    });
    return box;
}

void ScenariosPage::showChangesOf(const QString& scenario) {
    delete std::exchange(changesPanel_, nullptr);
    const bool base = scenario == QLatin1String("base");
    changesHeading_->setText(
        base ? tr("Base is what is typed; it changes nothing. Mark a scenario to see its changes.")
             : tr("What %1 changes").arg(scenarioName(document_.economy(), scenario)));
    for (QPushButton* button : {promote_, pick_}) button->setVisible(!base);
    if (base) return;
    TableScope scope{.table = TableId::overrides,
                     .fixed = {{"scenario", toCore(scenario)}},
                     .key = "scenarios.changes",
                     .title = tr("Changes")};
    changesPanel_ = new TablePanel(std::make_unique<TableModel>(document_, std::move(scope)));
    connect(changesPanel_, &TablePanel::cellEntered, this, &Page::cellEntered);
    changes_->layout()->addWidget(changesPanel_);
}

// Rows of the table of overrides.
std::vector<std::size_t> ScenariosPage::markedChanges() const {
    GridView& view = changesPanel_->grid().view();
    std::vector<std::size_t> rows;
    for (const int line : rowsOf(view.selectedCells())) {
        const auto address =
            changesPanel_->grid().model().addressAt(view.toSource(view.model()->index(line, 0)));
        if (!address) continue;
        if (const auto row = document_.economy()[TableId::overrides].find(address->keys))
            rows.push_back(*row);
    }
    return rows;
}

void ScenariosPage::promoteMarked() {
    if (const auto rows = markedChanges(); !rows.empty()) commands_.promote(tree_->chosen(), rows);
}

void ScenariosPage::listSubjects() {
    const QString chosen = subject_->count() > 0 ? subject_->currentData().toString() : wholeEconomy;
    subject_->clear();
    subject_->addItem(tr("Whole economy"), wholeEconomy);
    const Table& table = document_.economy()[TableId::organisations];
    for (std::size_t row = 0; row < table.size(); ++row)
        subject_->addItem(toQt(table.at(row, "name")), toQt(table.at(row, "org")));
    subject_->setCurrentIndex(std::max(0, subject_->findData(chosen)));
}

void ScenariosPage::goToComparison() { tabs()->setCurrentWidget(comparisonView_->parentWidget()); }

void ScenariosPage::compare() { outlooks_->request(document_.economy()); }

void ScenariosPage::showComparison() {
    SeriesChartData chart;
    chart.title = tr("Surplus or (deficit) by scenario: %1").arg(subject_->currentText());
    chart.unit = display_.unit();
    chart.years = comparison_->years();
    std::vector<std::string> codes;
    for (int row = 0; row < comparison_->rowCount(); ++row) codes.push_back(toCore(comparison_->codeAt(row)));
    const OrganisationColours colours(std::move(codes));
    for (int row = 0; row < comparison_->rowCount(); ++row) {
        const QPen pen = colours.pen(toCore(comparison_->codeAt(row)), isDark(palette()));
        YearSeries series{.name = comparison_->nameAt(row), .colour = pen.color(), .dash = pen.style()};
        for (std::size_t year = 0; year < chart.years.size(); ++year) {
            const auto amount = comparison_->surplus(row, year);
            series.values.push_back(amount ? std::optional(toDouble(*amount)) : std::nullopt);
            series.questions.push_back(comparison_->questionAt(row, year));
        }
        chart.series.push_back(std::move(series));
    }
    chart.finding = chart.title;
    chart_->setData(std::move(chart));
}

} // namespace breakeven::ui
