#include "contracts/assistant_sharing_step.h"

#include "contracts/corridor_fields.h"
#include "contracts/payoff_chart.h"
#include "desk/page.h"
#include "document/message_text.h"
#include "theme/type.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

AssistantSharingStep::AssistantSharingStep(AssistantAnswers& answers)
    : answers_(answers), fields_(new CorridorFields(answers.document)), chart_(new PayoffChart),
      below_(new QStackedWidget) {
    setTitle(tr("Who shares gain and loss?"));
    setSubTitle(tr("Against the budget the holder gains what it does not spend and loses what it overspends. "
                   "More parties and bands can be added on the contract's page."));
    below_->addWidget(chart_);
    below_->addWidget(emptyState(tr("Nothing is shared.")));
    chart_->setMinimumHeight(room(32));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(fields_);
    layout->addWidget(below_, 1);
    connect(fields_, &CorridorFields::changed, this, &AssistantSharingStep::take);
}

void AssistantSharingStep::initializePage() {
    CorridorTerms terms = answers_.capitation.corridor;
    if (terms.party.empty()) terms.party = answers_.capitation.commissioner;
    fields_->setTerms(terms);
    take();
}

void AssistantSharingStep::take() {
    Q_EMIT completeChanged();
    const auto terms = fields_->terms();
    if (!terms) return;
    answers_.capitation.corridor = *terms;
    const auto proposal = answers_.proposal();
    auto payoff =
        proposal
            ? previewOf(answers_.document.economy(), toCore(answers_.document.scenario()), *proposal).payoff
            : std::nullopt;
    below_->setCurrentIndex(payoff ? 0 : 1);
    if (payoff) chart_->setView(std::move(*payoff));
}

bool AssistantSharingStep::isComplete() const { return fields_->terms().has_value(); }

} // namespace breakeven::ui
