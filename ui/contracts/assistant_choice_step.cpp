#include "contracts/assistant_choice_step.h"

#include "theme/type.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace breakeven::ui {

AssistantChoiceStep::AssistantChoiceStep(AssistantAnswers& answers) : answers_(answers) {
    setTitle(tr("Which contract?"));
    setSubTitle(
        answers.document.inBase()
            ? tr("It will be added to the base. To try it out first, choose a scenario and start again.")
            : tr("It will be added to the current scenario and leaves the base as it is."));
    new QVBoxLayout(this);
    const bool hasActivity = !activityContracts(answers.document.effective()).empty();
    const QString noActivity = tr("There is no contract paid by activity.");
    add(AssistantAnswers::Kind::capitation, tr("&Capitation from existing contracts"),
        tr("One budget for a population. A holder takes over the contracts you choose; the price per head "
           "is what they pay today."),
        !answers.capitation.contracts.empty(), tr("There is no contract that a capitation could take over."));
    add(AssistantAnswers::Kind::marginalRate, tr("&Marginal rate for emergencies"),
        tr("Emergency care above a baseline is paid at a reduced rate. The baseline is what a year's "
           "emergencies are worth at base-year prices."),
        hasActivity, noActivity);
    add(AssistantAnswers::Kind::blended, tr("&Blended payment"),
        tr("A fixed payment for the plan and a share of the difference from it: 80:20."), hasActivity,
        noActivity);
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
}

void AssistantChoiceStep::add(AssistantAnswers::Kind kind, const QString& title, const QString& meaning,
                              bool possible, const QString& whyNot) {
    auto* button = new QRadioButton(title);
    button->setFont(strongFont());
    button->setChecked(answers_.kind == kind);
    button->setEnabled(possible);
    button->setAccessibleDescription(possible ? meaning : whyNot);
    auto* label = new QLabel(possible ? meaning : whyNot);
    label->setProperty("role", "caption");
    label->setWordWrap(true);
    label->setContentsMargins(grid(6), 0, 0, grid(4));
    layout()->addWidget(button);
    layout()->addWidget(label);
    connect(button, &QRadioButton::toggled, this, [this, kind](bool chosen) {
        if (chosen) answers_.kind = kind;
    });
}

} // namespace breakeven::ui
