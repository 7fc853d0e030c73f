#include "contracts/contract_results.h"

#include "charts/series_chart.h"
#include "contracts/contract_charts.h"
#include "contracts/payoff_chart.h"
#include "contracts/result_pane.h"
#include "contracts/year_figures.h"
#include "desk/empty_state.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "insight/contract/contract_findings.h"
#include "insight/decision/printed_decisions.h"

namespace breakeven::ui {

ContractResults::ContractResults(const ShownFigures& figures, const Display& display, QWidget* parent)
    : QStackedWidget(parent), figures_(figures), display_(display), paymentChart_(new SeriesChart),
      perHeadChart_(new SeriesChart), payoffChart_(new PayoffChart),
      payment_(new ResultPane(paymentChart_, tr("What the contract pays by year"))),
      perHead_(new ResultPane(perHeadChart_, tr("Price and cost per head by year"))),
      payoff_(new ResultPane(payoffChart_, {})), refresh_(new WhenShown(*this, [this] { refresh(); })) {
    for (ResultPane* pane : {payment_, perHead_, payoff_}) addWidget(pane);
    for (ChartView* chart : std::initializer_list<ChartView*>{paymentChart_, perHeadChart_, payoffChart_})
        display.selection().link(*chart);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
}

ResultPane& ContractResults::pane(View view) const {
    return *std::array{payment_, perHead_, payoff_}[static_cast<std::size_t>(view)];
}

void ContractResults::setContract(const std::string& contract) {
    contract_ = contract;
    refresh_->request();
}

QString ContractResults::whyNothing() const {
    if (!figures_.current()) return EmptyState::notCalculated();
    const Table& contracts = figures_.economy()[TableId::contracts];
    const auto row = contracts.find({contract_});
    const QString arrangement = row ? toQt(contracts.at(*row, "arrangement")) : QString();
    return arrangement.isEmpty()
               ? tr("The contract is new; its figures appear when nothing in it is missing or wrong.")
               : tr("The contract pays nothing in this scenario: its arrangement, %1, is not enabled. Enable "
                    "it "
                    "under Arrangements, or look at a scenario that does.")
                     .arg(arrangement);
}

void ContractResults::refresh() {
    const Economy& economy = figures_.economy();
    const auto row = economy[TableId::contracts].find({contract_});
    const auto outlook = figures_.current() && row ? contractOutlook(*figures_.current(), contract_)
                                                   : std::vector<ContractOutlookYear>();
    const std::string form = row ? economy.effectiveText(TableId::contracts, *row, "form") : std::string();
    showPayment(form, outlook);
    showPerHead(outlook);
    showPayoff(outlook);
}

void ContractResults::showPayment(const std::string& form, const std::vector<ContractOutlookYear>& outlook) {
    if (outlook.empty()) return payment_->showEmpty(whyNothing());
    payment_->setUnit(QString::fromUtf8(symbol(display_.unit())));
    payment_->setFinding(textOf(paymentFinding(form, printed(outlook, display_.unit()))));
    payment_->lines().setLines(yearsOf(outlook), paymentLines(form, outlook, display_.unit(), contract_));
    payment_->fit();
    paymentChart_->setData(paymentChart(form, outlook, display_.unit(), palette()));
    payment_->showResults();
}

void ContractResults::showPerHead(const std::vector<ContractOutlookYear>& outlook) {
    const bool has =
        std::any_of(outlook.begin(), outlook.end(), [](const auto& year) { return year.outcome.people > 0; });
    if (!has)
        return perHead_->showEmpty(outlook.empty() ? whyNothing()
                                                   : tr("The population is empty. Type its segments at the "
                                                        "left, or choose another population under Terms."));
    perHead_->setFinding(textOf(perHeadFinding(outlook)));
    perHead_->lines().setLines(yearsOf(outlook), perHeadLines(outlook, contract_));
    perHead_->fit();
    perHeadChart_->setData(perHeadChart(outlook, palette()));
    perHead_->showResults();
}

void ContractResults::showPayoff(const std::vector<ContractOutlookYear>& outlook) {
    if (!figures_.current()) return payoff_->showEmpty(whyNothing());
    auto view = payoffView(figures_.economy(), outlook, contract_);
    if (!view)
        return payoff_->showEmpty(
            tr("No gain or loss is shared yet: the holder keeps every gain and bears every loss. Type a band "
               "at the left, for example a gain above 2% of target, of which the commissioner gets 50%."));
    payoffChart_->setView(std::move(*view), contract_);
    payoff_->setFinding(payoffChart_->finding());
    payoff_->showResults();
}

} // namespace breakeven::ui
