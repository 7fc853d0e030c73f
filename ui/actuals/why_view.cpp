#include "actuals/why_view.h"

#include "actuals/seen_figures.h"
#include "charts/figure_text.h"
#include "charts/row_chart.h"
#include "desk/ground.h"
#include "desk/page.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "economy/table/first_error.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/printed_variance.h"
#include "theme/type.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

struct StepName {
    const char* step;
    QString title;
};

QString titleOfStep(const std::string& step) {
    for (const StepName& name :
         {StepName{"activity", WhyView::tr("Activity")}, StepName{"prices", WhyView::tr("Prices")},
          StepName{"inflation", WhyView::tr("Inflation")}, StepName{"other", WhyView::tr("Everything else")}})
        if (step == name.step) return name.title;
    return toQt(step);
}

} // namespace

WhyView::WhyView(const Document& document, SeenFigures& seen, QWidget* parent)
    : QWidget(parent), document_(document), seen_(seen), finding_(new QLabel), chart_(new RowChart),
      remark_(new QLabel), empty_(emptyState({})), stack_(new QStackedWidget),
      shown_(new WhenShown(*this, [this] { work(); })) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    remark_->setProperty("role", "caption");
    remark_->setWordWrap(true);
    auto* inside = new Ground;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(finding_);
    layout->addWidget(chart_, 1);
    layout->addWidget(remark_);
    stack_->addWidget(scrolled(inside));
    stack_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, grid(1), 0, 0);
    outer->addWidget(stack_);
    stack_->setCurrentIndex(1);
    connect(&seen, &SeenFigures::changed, shown_, &WhenShown::request);
    shown_->request();
}

void WhyView::setOrganisation(const QString& code) {
    if (code == organisation_) return;
    organisation_ = code;
    show();
}

// A year under way has no outturn to go to.
void WhyView::work() {
    found_ = {};
    const auto year = seen_.year();
    if (!year || !seen_.seen() || !seen_.seen()->at(12)) {
        task_.cancel();
        return show();
    }
    using Found = Result<std::shared_ptr<const ActualBridges>>;
    task_.run<Found>(
        [economy = document_.economy(), year = *year](const Unwanted&) -> Found {
            auto bridges = actualBridges(economy, year);
            if (!bridges) return bridges.problems;
            return std::make_shared<const ActualBridges>(std::move(*bridges));
        },
        [this](Found found) {
            found_ = std::move(found);
            show();
        });
}

void WhyView::show() {
    const ActualBridge* bridge = found_ ? (*found_)->find(toCore(organisation_)) : nullptr;
    stack_->setCurrentIndex(bridge ? 0 : 1);
    const auto year = seen_.year();
    if (!bridge) {
        empty_->setText(!year || task_.isBusy() ? QString()
                        : !found_.problems.empty()
                            ? tr("There is no bridge: %1").arg(textOf(firstError(found_.problems).message))
                            : tr("Once the actual surplus of all twelve months of %1 is typed, this shows "
                                 "what moved it away from the plan: actual activity, actual prices and pay "
                                 "awards, and everything else.")
                                  .arg(yearText(*year)));
        return;
    }
    const ActualBridge printed =
        printedBridge(*bridge, seen_.seen() ? seen_.seen()->printedAt(12) : nullptr, seen_.unit());
    RowChartData rows;
    rows.unit = seen_.unit();
    rows.title = tr("%1, %2: from plan to outturn")
                     .arg(toQt(organisationName(seen_.economy(), bridge->org)), yearText(*year));
    const QString remark = tr("The outturn is typed, and the steps to it are differences between "
                              "projections: only the plan has an explanation.");
    const FigureQuestion plan{.address = addressOf(StatementFigure{bridge->org, *year}),
                              .scenario = seen_.planScenario()};
    rows.rows.push_back({tr("Plan"), ChartRow::Look::total, printed.projected, bridge->projected, {}, plan});
    for (std::size_t i = 0; i < bridge->steps.size(); ++i)
        rows.rows.push_back({titleOfStep(bridge->steps[i].name),
                             ChartRow::Look::step,
                             printed.steps[i].amount,
                             bridge->steps[i].amount,
                             {},
                             {.remark = remark}});
    rows.rows.push_back(
        {tr("Outturn"), ChartRow::Look::total, printed.actual, bridge->actual, {}, {.remark = remark}});
    if (const auto finding = actualBridgeFinding(printed)) rows.finding = textOf(*finding);
    finding_->setText(rows.finding);
    finding_->setVisible(!rows.finding.isEmpty());
    chart_->setData(std::move(rows));
    const ActualBridges& all = **found_;
    remark_->setText(
        tr("Volumes are the actuals of twelve months, where there are any: %1 of %2 of the plan's. Prices "
           "and inflation are those typed in the base. Everything else is what these do not explain.")
            .arg(all.observed)
            .arg(all.observed + all.notObserved));
}

} // namespace breakeven::ui
