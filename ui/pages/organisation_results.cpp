#include "pages/organisation_results.h"

#include "charts/cash_chart.h"
#include "charts/heat_map.h"
#include "charts/surplus_chart.h"
#include "desk/chart_figures.h"
#include "desk/empty_state.h"
#include "desk/page.h"
#include "desk/rating_figures.h"
#include "desk/result_panel.h"
#include "desk/result_rows.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "economy/reading/buyer.h"
#include "economy/reading/typed_figures.h"
#include "insight/position/findings.h"
#include "insight/statement/balance_sheet.h"
#include "theme/type.h"

#include <QStackedWidget>
#include <QTabBar>

namespace breakeven::ui {

OrganisationResults::OrganisationResults(const ShownFigures& figures, const Display& display, QWidget* parent)
    : QTabWidget(parent), figures_(figures), display_(display), surplusChart_(new SurplusChart),
      cashChart_(new CashChart), ratings_(new HeatMap), ratingStack_(new QStackedWidget),
      statement_(new ResultPanel(display, tr("Statement by year"), surplusChart_)),
      underlying_(new ResultPanel(display, tr("Reported and underlying surplus"))),
      balances_(new ResultPanel(display, tr("Balance sheet by year"))),
      cash_(new ResultPanel(display, tr("Cash flow by year"), cashChart_)),
      loans_(new ResultPanel(display, tr("Loans by year"))),
      refresh_(new WhenShown(*this, [this] { refresh(); })) {
    setDocumentMode(true);
    setAccessibleName(tr("Results of the organisation"));
    setMinimumHeight(room(43));
    addTab(statement_, tr("Income and expenditure"));
    addTab(underlying_, tr("Underlying"));
    addTab(balances_, tr("Balance sheet"));
    addTab(cash_, tr("Cash"));
    addTab(loans_, tr("Loans"));
    addTab(makeRatings(), tr("Ratings"));
    for (ChartView* chart : std::initializer_list<ChartView*>{surplusChart_, cashChart_, ratings_})
        display.selection().link(*chart);
    leadToGuide();
    sayWhyEmpty(false, false);
    connect(&statement_->model(), &QAbstractItemModel::modelReset, this,
            &OrganisationResults::wholeHeightChanged);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
}

QWidget* OrganisationResults::makeRatings() {
    ratings_->useRoom();
    ratingStack_->addWidget(scrolled(ratings_));
    ratingStack_->addWidget(emptyState(
        tr("Ratings and duties are those of trusts and integrated providers; this organisation has none.")));
    auto* notCalculated = new EmptyState;
    notCalculated->sayNotCalculated();
    ratingStack_->addWidget(notCalculated);
    return ratingStack_;
}

void OrganisationResults::leadToGuide() {
    for (QWidget* ofMoney :
         {static_cast<QWidget*>(underlying_), static_cast<QWidget*>(balances_), static_cast<QWidget*>(cash_),
          static_cast<QWidget*>(loans_), static_cast<QWidget*>(ratingStack_)})
        ofMoney->setProperty("guide", "when-the-money-runs-out");
}

// What is not calculated may or may not be there.
void OrganisationResults::sayWhyEmpty(bool calculated, bool buys) {
    if (said_ == std::pair(calculated, buys)) return;
    said_ = std::pair(calculated, buys);
    for (ResultPanel* panel : {statement_, underlying_, balances_, cash_, loans_})
        calculated ? panel->emptyState().offerNothing() : panel->emptyState().sayNotCalculated();
    if (!calculated) return;
    const auto offer = [this](ResultPanel* panel, const QString& text, TableId table) {
        panel->emptyState().offer("add", text, [this, table] { Q_EMIT tableWanted(table); });
    };
    statement_->setEmptyText(buys
                                 ? tr("Nothing is typed for this organisation yet. Type what it receives and "
                                      "spends as budget lines below, or add a contract that it pays.")
                                 : tr("Nothing is typed for this organisation yet. Type what it spends and "
                                      "receives as budget lines below, or add a contract that pays it."));
    underlying_->setEmptyText(
        tr("Every item is recurrent, so the underlying surplus is the reported one. Budget "
           "lines, savings, contracts and effects can be marked as not recurrent."));
    const QString withoutBalances =
        buys
            ? tr("Nothing is typed under Balance sheet below. With it, cash, support and capital charges are "
                 "projected.")
            : tr("Nothing is typed under Balance sheet below. With it, cash, support, capital charges and "
                 "ratings are projected.");
    for (ResultPanel* panel : {balances_, cash_}) panel->setEmptyText(withoutBalances);
    loans_->setEmptyText(
        tr("There are no loans: none is typed below, no project is funded by one, and no cash "
           "support is needed."));
    offer(statement_, tr("Type the first line"), TableId::budgets);
    offer(balances_, tr("Type the first balance"), TableId::balances);
    offer(cash_, tr("Type the first balance"), TableId::balances);
    offer(loans_, tr("Type the first loan"), TableId::loans);
}

int OrganisationResults::wholeHeight() const {
    const int statement = statement_->fullHeight();
    return statement > 0 ? tabBar()->sizeHint().height() + statement : 0;
}

void OrganisationResults::setOrganisation(const QString& code) {
    organisation_ = code;
    refresh_->request();
}

void OrganisationResults::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

void OrganisationResults::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    // On a small screen the years come first; the outlook has the same chart.
    surplusChart_->setVisible(width() > room(262));
}

void OrganisationResults::refresh() {
    const auto org = figures_.organisation(organisation_);
    sayWhyEmpty(org.has_value(), org && isBuyer(figures_.economy(), toCore(organisation_)));
    if (!org) return clear();
    if (!hasTypedFigures(figures_.economy(), toCore(organisation_))) {
        clear();
        return showRatings();
    }
    showStatement(*org);
    showBalances(*org);
    showRatings();
}

void OrganisationResults::clear() {
    for (ResultPanel* panel : {statement_, underlying_, balances_, cash_, loans_}) {
        panel->setRows({}, {}, {});
        panel->setFinding({});
    }
    ratingStack_->setCurrentIndex(2);
}

void OrganisationResults::showStatement(OrganisationIndex org) {
    for (ResultPanel* panel : {statement_, underlying_, balances_, cash_, loans_})
        panel->model().setOrganisation(organisation_);
    const ExactProjection& projection = *figures_.current();
    const FinancialYear base = projection.years.front();
    const auto& printed = figures_.printed()->statements;
    const PrintedStatement statement = printedStatement(printed, org);
    statement_->setRows(yearsAt(projection.years, statement.years), base,
                        rowsOf(statement, printedStatement(projection.statements, org)));
    surplusChart_->setData(surplusData(figures_, organisation_, display_.unit()));
    const Reconciliation items = reconciliation(figures_.economy(), projection, org);
    underlying_->setRows(yearsAt(projection.years, items.years), base,
                         rowsOf(printedReconciliation(items, printed, org, display_.unit()), items));
    const auto finding = underlyingFinding(*figures_.printedOutlook(organisation_));
    underlying_->setFinding(finding && !items.items.empty() ? textOf(*finding) : QString());
}

void OrganisationResults::showBalances(OrganisationIndex org) {
    const ExactProjection& projection = *figures_.current();
    const Economy& economy = figures_.economy();
    const FinancialYear base = projection.years.front();
    const auto& printed = figures_.printed()->statements;
    const PrintedStatement sheet = balanceSheet(printed, org);
    balances_->setRows(yearsAt(projection.years, sheet.years), base,
                       rowsOf(sheet, balanceSheet(projection.statements, org)));
    const std::vector<Money> minimum = minimumCash(economy, projection, org);
    const PrintedStatement flow = cashFlow(printed, org, minimum);
    cash_->setRows(yearsAt(projection.years, flow.years), base,
                   rowsOf(flow, cashFlow(projection.statements, org, minimum)));
    cashChart_->setData(cashData(figures_, organisation_, display_.unit()));
    cash_->setFinding(cashChart_->data().finding);
    const LoanSchedule loans = loanSchedule(economy, projection, org);
    loans_->setRows(
        yearsAt(projection.years, loans.years), base,
        rowsOf(printedSchedule(loans, projection.statements, printed, org, display_.unit()), loans));
}

void OrganisationResults::showRatings() {
    HeatMapData map = measureMap(figures_, organisation_);
    ratingStack_->setCurrentIndex(map.rows.empty() ? 1 : 0);
    ratings_->setData(std::move(map));
}

} // namespace breakeven::ui
