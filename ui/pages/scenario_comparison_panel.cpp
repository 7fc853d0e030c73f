#include "pages/scenario_comparison_panel.h"

#include "charts/series_chart.h"
#include "desk/chart_figures.h"
#include "desk/figure_table.h"
#include "desk/flow_layout.h"
#include "desk/scenario_text.h"
#include "desk/selection.h"
#include "desk/shown_figures.h"
#include "desk/subject_choice.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/result_labels.h"
#include "document/scenario_name.h"
#include "insight/statement/printed_statement.h"
#include "pages/checklist_button.h"
#include "pages/comparison_model.h"
#include "pages/scenario_outlooks.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/organisation_colours.h"
#include "theme/type.h"

#include <QAction>
#include <QComboBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

enum Charted { amounts, differences };

QString lineTitle(StatementLine line) { return rowTitle(StatementRow{.line = line, .amounts = {}}); }

StatementLine lineIn(const QComboBox& box) {
    return box.count() > 0 ? static_cast<StatementLine>(box.currentData().toInt()) : StatementLine::surplus;
}

} // namespace

ScenarioComparisonPanel::ScenarioComparisonPanel(Document& document, const ScenarioOutlooks& outlooks,
                                                 const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), outlooks_(outlooks), display_(display),
      scenarios_(new ChecklistButton(2, this)), line_(new QComboBox(this)), subject_(new QComboBox(this)),
      reference_(new QComboBox(this)), charted_(new QComboBox(this)),
      model_(new ComparisonModel(document, display, this)), table_(new FigureTable(this)),
      chart_(new SeriesChart(this)) {
    line_->setAccessibleName(tr("Line to compare"));
    subject_->setAccessibleName(tr("Whose figures to compare"));
    reference_->setAccessibleName(tr("Scenario to compare with"));
    charted_->setAccessibleName(tr("What the chart shows"));
    charted_->addItem(tr("Amounts"), int(amounts));
    charted_->addItem(tr("Differences"), int(differences));
    for (QComboBox* box : {line_, subject_, reference_, charted_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    table_->setModel(model_);
    table_->setAccessibleName(tr("Scenarios side by side"));
    table_->setMinimumHeight(room(30)); // three rows at least; what is less scrolls with the page
    chart_->setMinimumHeight(grid(40));
    display.selection().link(*chart_);
    display.selection().link(*table_,
                             {.subject = [this](int row) { return scenarioSubject(model_->scenarioAt(row)); },
                              .year = [this](int column) { return model_->yearAt(column); }});
    charted_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* line = new FlowLayout;
    line->addWidget(scenarios_);
    line->addWidget(withLabel(tr("&Line"), line_));
    line->addWidget(withLabel(tr("o&f"), subject_));
    line->addWidget(withLabel(tr("a&gainst"), reference_));
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, grid(1), 0, 0);
    auto* chartLine = new QHBoxLayout;
    chartLine->addWidget(withLabel(tr("The chart sho&ws"), charted_));
    chartLine->addStretch(1);
    belowLayout->addLayout(chartLine);
    belowLayout->addWidget(chart_, 1);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(table_);
    halves->addWidget(below);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addLayout(line);
    layout->addWidget(halves, 1);

    const auto action = [this](const QString& text, auto slot) {
        auto* made = new QAction(text, table_);
        connect(made, &QAction::triggered, this, [this, slot] {
            if (const int row = table_->currentIndex().row(); row >= 0) slot(model_->scenarioAt(row));
        });
        table_->addAction(made);
    };
    action(tr("Compare the others with &this"), [this](const QString& scenario) {
        reference_->setCurrentIndex(reference_->findData(scenario));
        refresh();
    });
    action(tr("S&witch to it"), [this](const QString& scenario) { document_.setScenario(scenario); });
    connect(subject_, &QComboBox::activated, this, &ScenarioComparisonPanel::listLines);
    for (QComboBox* box : {line_, subject_, reference_})
        connect(box, &QComboBox::activated, this, &ScenarioComparisonPanel::refresh);
    connect(charted_, &QComboBox::activated, this, &ScenarioComparisonPanel::drawChart);
    connect(scenarios_, &ChecklistButton::tickedChanged, this, [this] {
        const QStringList ticked = scenarios_->ticked();
        leftOut_.clear();
        for (const ScenarioEntry& entry : scenarioTree(document_.economy()))
            if (!ticked.contains(entry.code)) leftOut_.insert(entry.code);
        listScenarios();
        refresh();
    });
    connect(&outlooks, &ScenarioOutlooks::ready, this, [this] {
        listLines();
        refresh();
    });
    connect(&document, &Document::scenarioChanged, this, &ScenarioComparisonPanel::refresh);
    auto* names = new WhenShown(*this, [this] {
        listScenarios();
        listSubjects(*subject_, document_.economy(), tr("Whole economy"));
        refresh();
    });
    onTables(document, {TableId::scenarios, TableId::overrides, TableId::organisations}, names,
             &WhenShown::request);
    names->request();
}

void ScenarioComparisonPanel::listScenarios() {
    QList<ChecklistButton::Item> items;
    const QString chosen = reference_->currentData().toString();
    reference_->clear();
    for (const ScenarioEntry& entry : scenarioTree(document_.economy())) {
        items << ChecklistButton::Item{entry.code, entry.name, !leftOut_.contains(entry.code)};
        if (!leftOut_.contains(entry.code)) reference_->addItem(entry.name, entry.code);
    }
    reference_->setCurrentIndex(std::max(0, reference_->findData(chosen)));
    const QSignalBlocker quiet(scenarios_);
    scenarios_->setItems(items);
}

void ScenarioComparisonPanel::listLines() {
    const auto chosen = static_cast<int>(lineIn(*line_));
    line_->clear();
    const QString org = subject_->count() > 0 ? subject_->currentData().toString() : wholeEconomy;
    for (const StatementLine line : linesThere(outlooks_.scenarios(), toCore(org)))
        line_->addItem(lineTitle(line), int(line));
    const int at = line_->findData(chosen);
    line_->setCurrentIndex(at >= 0 ? at : line_->findData(int(StatementLine::surplus)));
}

void ScenarioComparisonPanel::compare(const QStringList& scenarios) {
    leftOut_.clear();
    for (const ScenarioEntry& entry : scenarioTree(document_.economy()))
        if (!scenarios.contains(entry.code)) leftOut_.insert(entry.code);
    listScenarios();
    reference_->setCurrentIndex(std::max(0, reference_->findData(scenarios.value(0))));
    refresh();
}

QStringList ScenarioComparisonPanel::compared() const { return scenarios_->ticked(); }

void ScenarioComparisonPanel::refresh() {
    std::vector<ComparedScenario> chosen;
    for (const ComparedScenario& scenario : outlooks_.scenarios())
        if (!leftOut_.contains(toQt(scenario.code))) chosen.push_back(scenario);
    const QString reference = reference_->currentData().toString();
    const QString org = subject_->count() > 0 ? subject_->currentData().toString() : wholeEconomy;
    const StatementLine line = lineIn(*line_);
    model_->show(compareLine(document_.economy(), chosen, toCore(reference), toCore(org), line), reference,
                 org, line);
    drawChart();
}

void ScenarioComparisonPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) drawChart();
}

void ScenarioComparisonPanel::drawChart() {
    if (line_->count() == 0) return chart_->setData({}); // nothing is calculated yet
    const bool differ = charted_->currentData().toInt() == differences;
    const LineComparison& comparison = model_->comparison();
    SeriesChartData chart;
    chart.title = differ ? tr("%1 against %2: %3")
                               .arg(line_->currentText(), reference_->currentText(), subject_->currentText())
                         : tr("%1 by scenario: %2").arg(line_->currentText(), subject_->currentText());
    chart.unit = display_.unit();
    chart.years = comparison.years;
    // A scenario keeps its colour whichever are left out.
    std::vector<std::string> codes;
    for (const ComparedScenario& scenario : outlooks_.scenarios()) codes.push_back(scenario.code);
    const OrganisationColours colours(std::move(codes));
    for (std::size_t at = 0; at < comparison.lines.size(); ++at) {
        const ComparedLine& compared = comparison.lines[at];
        if (differ && compared.differences.empty()) continue;
        const QPen pen = colours.pen(compared.scenario, isDark(palette()));
        YearSeries series{.name = scenarioName(document_.economy(), toQt(compared.scenario)),
                          .colour = pen.color(),
                          .dash = pen.style()};
        series.subject = scenarioSubject(toQt(compared.scenario));
        series.exact = differ ? compared.differences : compared.amounts;
        const auto& shown = differ ? compared.printedDifferences : compared.printed;
        for (std::size_t year = 0; year < chart.years.size(); ++year) {
            series.values.push_back(shown[year] ? std::optional(toDouble(*shown[year])) : std::nullopt);
            series.questions.push_back(differ ? FigureQuestion{} : model_->questionAt(at, year));
        }
        chart.series.push_back(std::move(series));
    }
    tellApart(chart.series);
    chart.finding = chart.title;
    chart_->setData(std::move(chart));
}

} // namespace breakeven::ui
