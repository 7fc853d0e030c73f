#include "measures/measures_page.h"

#include "charts/benefit_chart.h"
#include "charts/control_chart.h"
#include "desk/figure_table.h"
#include "desk/ground.h"
#include "desk/table_panel.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "document/sentences.h"
#include "economy/reading/document_names.h"
#include "economy/table/first_error.h"
#include "grid/table_model.h"
#include "insight/measure/measure_findings.h"
#include "measures/measure_dialog.h"
#include "measures/measure_figures.h"
#include "measures/measures_model.h"
#include "measures/observations_panel.h"
#include "measures/reforecast_panel.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

QLabel* words() {
    auto* label = new QLabel;
    label->setProperty("role", "finding");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MeasuresPage::MeasuresPage(Document& document, const ShownFigures& figures, QWidget* parent)
    : TablesPage(tr("Measures"), parent), document_(document),
      figures_(new MeasureFigures(document, figures, *this)), model_(new MeasuresModel(this)),
      list_(new FigureTable), working_(new QStackedWidget), details_(new QTabWidget),
      chart_(new ControlChartView), chartWords_(words()), benefitStack_(new QStackedWidget),
      benefit_(new BenefitChart), benefitWords_(words()), noBenefit_(emptyState({})),
      reforecast_(new ReforecastPanel(document)), months_(new ObservationsPanel(document)) {
    tabs()->setCornerWidget(makeButtons());
    working_->addWidget(makeWorking());
    working_->addWidget(makeEmpty());
    tabs()->addTab(working_, tr("Is it working?"));
    for (const TableId table : {TableId::measures, TableId::observations}) {
        const TableSpec& spec = specification(table);
        add(std::make_unique<TableModel>(document, TableScope{.table = table}),
            table == TableId::measures ? tr("All measures") : tr("All observations"), helpOf(spec));
    }
    connect(figures_, &MeasureFigures::changed, this, &MeasuresPage::refresh);
    connect(months_, &ObservationsPanel::cellEntered, this, &Page::cellEntered);
    connect(reforecast_, &ReforecastPanel::failed, this, [this](const QString& why) { setFinding(why); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) choose(model_->codeAt(index.row()));
            });
    refresh();
}

QWidget* MeasuresPage::makeButtons() {
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, grid(1));
    const auto button = [&](const QString& iconName, const QString& text, const QString& help, auto slot) {
        auto* made = new QPushButton(icon(iconName), text);
        connect(made, &QPushButton::clicked, this, slot);
        made->setToolTip(help);
        made->setFlat(true);
        line->addWidget(made);
        return made;
    };
    button("add", tr("&New…"), tr("Add a measure: what is counted, and what it shows"),
           [this] { addMeasure(); });
    delete_ = button("delete", tr("&Delete"), tr("Delete the chosen measure with all its observations"),
                     [this] { remove(); });
    return bar;
}

QWidget* MeasuresPage::makeWorking() {
    list_->setModel(model_);
    list_->setAccessibleName(tr("Measures"));
    list_->setSelectionBehavior(QTableView::SelectRows);
    list_->setIconSize({grown(18), grown(18)});
    list_->setMinimumHeight(room(30)); // three rows at least; what is less scrolls with the page
    details_->setDocumentMode(true);
    details_->setAccessibleName(tr("The chosen measure"));
    details_->addTab(makeChart(), tr("Over time"));
    details_->addTab(makeBenefit(), tr("Benefit"));
    details_->addTab(months_, tr("Observations"));
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(list_);
    halves->addWidget(details_);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({room(41), room(110)});
    return halves;
}

QWidget* MeasuresPage::makeEmpty() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* text = emptyState(
        tr("Nothing is measured yet. A measure counts something month by month – admissions, attendances, "
           "breaches – and shows whether it is changing or only varying by chance; if it belongs to an "
           "arrangement, it shows what that has saved so far. Add one, then paste its months from Excel."));
    auto* make = new QPushButton(icon("add"), tr("&New measure…"));
    connect(make, &QPushButton::clicked, this, &MeasuresPage::addMeasure);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addWidget(make, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

QWidget* MeasuresPage::makeChart() {
    auto* part = new Ground;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->setSpacing(grid(1));
    chart_->setMinimumHeight(room(35));
    layout->addWidget(chart_, 1);
    layout->addWidget(chartWords_);
    return scrolled(part);
}

QWidget* MeasuresPage::makeBenefit() {
    auto* part = new Ground;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->setSpacing(grid(1));
    benefit_->setMinimumHeight(room(25));
    layout->addWidget(benefit_, 1);
    layout->addWidget(benefitWords_);
    layout->addWidget(reforecast_);
    benefitStack_->addWidget(scrolled(part));
    benefitStack_->addWidget(noBenefit_);
    return benefitStack_;
}

QString MeasuresPage::chartWords() const { return chartWords_->text(); }
QString MeasuresPage::benefitWords() const {
    return benefitStack_->currentIndex() == 0 ? benefitWords_->text() : noBenefit_->text();
}

void MeasuresPage::refresh() {
    const auto& all = figures_->all();
    model_->setMeasures(all);
    working_->setCurrentIndex(all.empty() ? 1 : 0);
    delete_->setEnabled(!all.empty());
    setFinding(all.empty() ? QString() : textOf(measuresFinding(all)));
    const int row = std::max(0, model_->rowOf(chosen_));
    const int column = std::max(0, list_->currentIndex().column());
    if (!all.empty() && list_->currentIndex().row() != row)
        list_->setCurrentIndex(model_->index(row, column));
    choose(all.empty() ? std::string() : model_->codeAt(row));
}

void MeasuresPage::choose(const std::string& code) {
    chosen_ = code;
    months_->setMeasure(code);
    const MeasureProgress* progress = figures_->find(code);
    if (!progress) return;
    const Economy& economy = figures_->economy();
    const QString start = toQt(arrangementName(economy, progress->measure.arrangement));
    const QString seen = sentencesOf(chartFindings(*progress, wording()));
    chartWords_->setText(seen);
    chart_->setData({*progress, start, seen});
    reforecast_->setMeasure(progress->benefit ? progress : nullptr);
    const QString saved = sentencesOf(benefitFindings(economy, *progress, wording()));
    benefitStack_->setCurrentIndex(progress->benefit ? 0 : 1);
    benefitWords_->setText(saved);
    noBenefit_->setText(
        figures_->refusal().isEmpty() ? saved : tr("There are no figures: %1").arg(figures_->refusal()));
    benefit_->setData({*progress, start, saved});
}

void MeasuresPage::setMeasure(const std::string& code) {
    tabs()->setCurrentIndex(0);
    if (const int row = model_->rowOf(code); row >= 0)
        list_->setCurrentIndex(model_->index(row, 0));
    else
        chosen_ = code; // its figures are on their way
}

bool MeasuresPage::reveal(const Address& address) {
    if (!address.keys.empty()) setMeasure(address.keys.front());
    return TablesPage::reveal(address);
}

void MeasuresPage::addMeasure() {
    auto* dialog = new MeasureDialog(document_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setMeasure(dialog->measure());
        details_->setCurrentWidget(months_);
    });
    dialog->open();
}

void MeasuresPage::remove() {
    const auto problems = document_.eraseWhole(TableId::measures, toQt(chosen_));
    if (!problems.empty()) setFinding(saidOf(firstError(problems), document_.effective()));
}

} // namespace breakeven::ui
