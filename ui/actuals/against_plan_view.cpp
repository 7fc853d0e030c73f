#include "actuals/against_plan_view.h"

#include "actuals/month_data.h"
#include "actuals/seen_figures.h"
#include "actuals/shown_table.h"
#include "actuals/variance_rows.h"
#include "charts/figure_text.h"
#include "charts/month_chart.h"
#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "desk/futures.h"
#include "desk/shared_room.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/sentences.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/outturn_ranges.h"
#include "theme/type.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

AgainstPlanView::AgainstPlanView(SeenFigures& seen, Chart chart, QWidget* parent)
    : QWidget(parent), seen_(seen), place_(chart), finding_(new QLabel), table_(new ShownTable(this)),
      view_(new FigureTable), range_(new QLabel), remark_(new QLabel), chart_(new MonthChart),
      empty_(new EmptyState), stack_(new QStackedWidget) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* caption : {range_, remark_}) {
        caption->setProperty("role", "caption");
        caption->setWordWrap(true);
        caption->hide();
    }
    view_->setModel(table_);
    view_->setAccessibleName(tr("Plan and actual to date by line"));
    chart_->setMinimumHeight(room(36));

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(grid(1));
    upperLayout->addWidget(finding_);
    upperLayout->addWidget(view_, 1);
    upperLayout->addWidget(range_);
    upperLayout->addWidget(remark_);
    auto* halves = new QSplitter(chart == Chart::belowTable ? Qt::Vertical : Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(chart_);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes(chart == Chart::belowTable ? QList<int>{390, 190} : QList<int>{640, 360});
    leaveRestToChart(*halves, *view_, chart == Chart::belowTable ? 67 : 64);
    stack_->addWidget(halves);
    empty_->offer("actuals", tr("Type figures by month"), [this] { Q_EMIT monthsWanted(); });
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->addWidget(stack_);
    connect(&seen, &SeenFigures::changed, this, &AgainstPlanView::refresh);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const YearVariance* year = seen_.exact();
                const auto* org = year ? year->find(toCore(organisation_)) : nullptr;
                if (!org || !current.isValid() || current.row() >= static_cast<int>(org->lines.size()))
                    return;
                line_ = org->lines[static_cast<std::size_t>(current.row())].line;
                showChart();
            });
    refresh();
}

void AgainstPlanView::setFutures(const Futures& futures) {
    futures_ = &futures;
    auto* shown = new WhenShown(*this, [this] { showRange(); });
    connect(&futures, &Futures::changed, shown, &WhenShown::request);
    showRange();
}

// The draws are those of the plan scenario, or there is no range.
void AgainstPlanView::showRange() {
    range_->hide();
    const YearVariance* year = seen_.exact();
    const bool drawn = futures_ && futures_->areThere() && seen_.figures().scenario() == seen_.planScenario();
    const auto range = year && drawn ? outturnRange(*year, toCore(organisation_), StatementLine::surplus,
                                                    *futures_->simulator().simulation())
                                     : std::nullopt;
    if (!range) return;
    range_->setText(tr("In 8 of 10 futures the year ends between %1 and %2, in %3: the projected range "
                       "around the expected outturn, narrowed for the months already past.")
                        .arg(moneyText(range->low, seen_.unit()), moneyText(range->high, seen_.unit()),
                             QString::fromUtf8(symbol(seen_.unit()))));
    range_->show();
}

void AgainstPlanView::setOrganisation(const QString& code) {
    if (code == organisation_) return;
    organisation_ = code;
    line_ = StatementLine::surplus;
    refresh();
}

QString AgainstPlanView::finding() const {
    return stack_->currentIndex() == 0 ? finding_->text() : QString();
}

void AgainstPlanView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void AgainstPlanView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (place_ == Chart::besideTable && stack_->currentIndex() == 0) showChart();
}

void AgainstPlanView::refresh() {
    const YearVariance* exact = seen_.exact();
    const auto* org = exact ? exact->find(toCore(organisation_)) : nullptr;
    if (!org) {
        showEmpty();
        Q_EMIT findingChanged({});
        return;
    }
    const OrganisationVariance& printed = *seen_.printed()->find(toCore(organisation_));
    VarianceTable table = varianceTable(*exact, *org, printed, seen_.unit(), seen_.planScenario());
    table_->setTable(std::move(table.columns), std::move(table.rows));
    const auto charted = std::find_if(org->lines.begin(), org->lines.end(),
                                      [this](const LineVariance& line) { return line.line == line_; });
    if (charted != org->lines.end())
        view_->setCurrentIndex(table_->index(static_cast<int>(charted - org->lines.begin()), 0));
    finding_->setText(sentencesOf(varianceFindings(seen_.economy(), *seen_.printed(), printed, wording())));
    finding_->setVisible(!finding_->text().isEmpty());
    view_->setAccessibleDescription(finding_->text());
    remark_->setText(planRemark(*org, exact->month, seen_.planName()));
    remark_->setVisible(!remark_->text().isEmpty());
    showRange();
    showChart();
    stack_->setCurrentIndex(0);
    // Once the sentences have their places.
    QTimer::singleShot(0, view_, [this] { view_->scrollTo(view_->currentIndex()); });
    Q_EMIT findingChanged(finding_->text());
}

void AgainstPlanView::showChart() {
    MonthChartData months = monthData(seen_, organisation_, line_);
    if (months.month == 0) {
        line_ = StatementLine::surplus;
        months = monthData(seen_, organisation_, line_);
    }
    const bool wide = place_ == Chart::belowTable || width() > room(262);
    chart_->setVisible(months.month > 0 && wide);
    if (months.month > 0) chart_->setData(std::move(months), planQuestion(seen_, organisation_, line_));
}

void AgainstPlanView::showEmpty() {
    stack_->setCurrentIndex(1);
    table_->setTable({}, {});
    if (!seen_.obstacle().isEmpty()) return empty_->setText(seen_.obstacle());
    const auto year = seen_.year();
    if (!year || seen_.isWorking()) return empty_->setText({});
    const QString name = yearText(*year);
    empty_->setText(
        seen_.exact() ? tr("Nothing is typed for this organisation to the end of that month of %1. Type or "
                           "paste it under Figures by month.")
                            .arg(name)
                      : tr("There are no actuals for %1 yet.\nUnder Figures by month, type what was spent "
                           "and received to the end of a month, or paste twelve months from a ledger: lines "
                           "down, April to March across. One line, the surplus, is enough to begin with.")
                            .arg(name));
}

} // namespace breakeven::ui
