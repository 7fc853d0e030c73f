#include "contracts/assistant_result_step.h"

#include "charts/series_chart.h"
#include "contracts/contract_charts.h"
#include "contracts/result_pane.h"
#include "contracts/year_figures.h"
#include "document/message_text.h"
#include "insight/contract/contract_findings.h"

#include <QVBoxLayout>

namespace breakeven::ui {

AssistantResultStep::AssistantResultStep(AssistantAnswers& answers)
    : answers_(answers), chart_(new SeriesChart),
      pane_(new ResultPane(chart_, tr("What it will pay by year"))) {
    setTitle(tr("What it will pay"));
    setSubTitle(tr("In £000, in the current scenario. Nothing has changed yet; afterwards, one undo reverses "
                   "all of it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane_);
}

void AssistantResultStep::initializePage() {
    const auto proposal = answers_.proposal();
    if (!proposal) return sayWhyNot(proposal.problems);
    const auto preview =
        previewOf(answers_.document.economy(), toCore(answers_.document.scenario()), *proposal);
    if (!preview.problems.empty()) return sayWhyNot(preview.problems);
    constexpr MoneyUnit unit = MoneyUnit::thousands;
    auto lines = paymentLines(answers_.form(), preview.after, unit);
    auto chart = paymentChart(answers_.form(), preview.after, unit, palette());
    if (!preview.before.empty()) {
        lines.insert(lines.begin(), paidUntilNow(preview.before, unit));
        chart.series.push_back(paidUntilNow(preview.before, unit, palette()));
    }
    pane_->setFinding(chart.finding);
    pane_->lines().setLines(yearsOf(preview.after), std::move(lines));
    pane_->fit();
    chart_->setData(std::move(chart));
    pane_->showResults();
    possible_ = true;
    Q_EMIT completeChanged();
}

void AssistantResultStep::sayWhyNot(const std::vector<Problem>& problems) {
    QStringList reasons;
    for (const Problem& problem : problems) reasons << textOf(problem.message);
    pane_->showEmpty(reasons.join('\n'));
    possible_ = false;
    Q_EMIT completeChanged();
}

} // namespace breakeven::ui
