#include "actuals/record_panel.h"

#include "actuals/record_rows.h"
#include "actuals/shown_table.h"
#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/table/first_error.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/printed_record.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

QWidget* headed(const QString& heading, QWidget* part) {
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(sectionHeading(heading));
    layout->addWidget(part, 1);
    return whole;
}

FigureTable* viewOf(ShownTable& table, const QString& name) {
    auto* view = new FigureTable;
    view->setModel(&table);
    view->setAccessibleName(name);
    view->horizontalHeader()->setSortIndicatorClearable(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    view->setMinimumHeight(room(30)); // three rows at least; what is less scrolls with the page
    return view;
}

} // namespace

RecordPanel::RecordPanel(const Document& document, const ShownFigures& figures, const Simulator& simulator,
                         const Display& display, QWidget* parent)
    : QWidget(parent), document_(document), figures_(figures), simulator_(simulator), display_(display),
      finding_(new QLabel), totals_(new ShownTable(this)), forecasts_(new ShownTable(this)),
      remark_(new QLabel), empty_(new EmptyState), stack_(new QStackedWidget),
      shown_(new WhenShown(*this, [this] { work(); })) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    remark_->setProperty("role", "caption");
    remark_->setWordWrap(true);
    remark_->setText(
        tr("“Projection” is what this document projects, judged by the years typed as actual since; "
           "others were kept under Scenario, Keep this forecast, or with a board report. No "
           "change is the base year's margin on the year's income: a forecast should beat it."));
    const QString total = tr("By organisation and years ahead"), each = tr("Each forecast");
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(headed(total, viewOf(*totals_, total)));
    halves->addWidget(headed(each, viewOf(*forecasts_, each)));
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(finding_);
    layout->addWidget(halves, 1);
    layout->addWidget(remark_);
    stack_->addWidget(inside);
    empty_->setText(tr("Forecasts are being compared with the outturn…"));
    empty_->offerAction("actuals", tr("Keep this forecast…"), QStringLiteral("keepForecast"));
    stack_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, grid(1), 0, 0);
    outer->addWidget(stack_);
    stack_->setCurrentIndex(1);
    connect(&figures, &ShownFigures::changed, shown_, &WhenShown::request);
    connect(&display, &Display::unitChanged, this, &RecordPanel::show);
    onTables(document, {TableId::actuals, TableId::forecasts, TableId::uncertainties}, shown_,
             &WhenShown::request);
    shown_->request();
}

void RecordPanel::work() {
    using Found = Result<std::shared_ptr<const ForecastRecord>>;
    task_.run<Found>(
        [economy = document_.economy(), order = simulator_.order()](const Unwanted& unwanted) -> Found {
            auto record = forecastRecord(economy, "base", order, goingOn(unwanted));
            if (!record) return record.problems;
            return std::make_shared<const ForecastRecord>(std::move(*record));
        },
        [this](Found found) { take(std::move(found)); });
}

void RecordPanel::take(Result<std::shared_ptr<const ForecastRecord>> record) {
    record_ = record ? *record : nullptr;
    empty_->setText(
        record_
            ? tr("There is nothing to judge yet. Keep a forecast (Scenario, Keep this forecast) or issue a "
                 "board report; once twelve months of a year are typed as actual surplus, this says how good "
                 "it was, and how good carrying the base year forward would have been.")
        : record.problems.empty()
            ? QString()
            : tr("There is no record: %1").arg(textOf(firstError(record.problems).message)));
    show();
}

void RecordPanel::show() {
    const bool any = record_ && !record_->isEmpty();
    stack_->setCurrentIndex(any ? 0 : 1);
    VarianceTable totals, each;
    if (any) {
        const MoneyUnit unit = display_.unit();
        totals = recordTotals(document_.economy(), *record_, unit);
        const ExactProjection* base = figures_.printedBase();
        const ExactProjection none;
        each = judgedForecasts(document_.economy(), *record_,
                               printedRecord(*record_, base ? *base : none, unit), unit);
        QStringList sentences;
        for (const auto& finding : {recordFinding(*record_), skillFinding(*record_)})
            if (finding) sentences << textOf(*finding);
        finding_->setText(sentences.join(' '));
    }
    totals_->setTable(std::move(totals.columns), std::move(totals.rows));
    forecasts_->setTable(std::move(each.columns), std::move(each.rows));
    setAccessibleDescription(any ? finding_->text() : empty_->text());
}

} // namespace breakeven::ui
