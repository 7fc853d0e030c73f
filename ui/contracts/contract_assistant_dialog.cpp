#include "contracts/contract_assistant_dialog.h"

#include "contracts/assistant_choice_step.h"
#include "contracts/assistant_parties_step.h"
#include "contracts/assistant_price_step.h"
#include "contracts/assistant_result_step.h"
#include "contracts/assistant_sharing_step.h"
#include "contracts/assistant_terms_steps.h"
#include "document/message_text.h"
#include "theme/type.h"

#include <algorithm>

namespace breakeven::ui {

ContractAssistantDialog::ContractAssistantDialog(Document& document,
                                                 std::shared_ptr<const ExactProjection> projection,
                                                 const QString& contract, QWidget* parent)
    : QWizard(parent), document_(document), answers_{document, std::move(projection)} {
    setWindowTitle(document.inBase() ? tr("Contract assistant")
                                     : tr("Contract assistant, in scenario %1").arg(document.scenario()));
    setWizardStyle(QWizard::ClassicStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Apply"));
    resize(roomOnScreen(190, 150));

    const Economy& economy = document.effective();
    answers_.capitation = proposedCapitation(economy, toCore(document.scenario()), *answers_.projection);
    const auto possible = activityContracts(economy);
    if (const bool isPossible =
            std::find(possible.begin(), possible.end(), toCore(contract)) != possible.end();
        isPossible || !possible.empty()) {
        answers_.marginalRate.contract = isPossible ? toCore(contract) : possible.front();
        answers_.blended.contract = answers_.marginalRate.contract;
        if (isPossible) answers_.kind = AssistantAnswers::Kind::marginalRate;
    }
    setPage(choice, new AssistantChoiceStep(answers_));
    setPage(parties, new AssistantPartiesStep(answers_));
    setPage(price, new AssistantPriceStep(answers_));
    setPage(sharing, new AssistantSharingStep(answers_));
    setPage(marginalRate, new AssistantMarginalRateStep(answers_));
    setPage(blended, new AssistantBlendedStep(answers_));
    setPage(result, new AssistantResultStep(answers_));
}

int ContractAssistantDialog::nextId() const {
    using Kind = AssistantAnswers::Kind;
    switch (currentId()) {
    case choice:
        return answers_.kind == Kind::capitation     ? int(parties)
               : answers_.kind == Kind::marginalRate ? int(marginalRate)
                                                     : int(blended);
    case parties:
        return price;
    case price:
        return sharing;
    case result:
        return -1;
    default:
        return result;
    }
}

void ContractAssistantDialog::accept() {
    auto proposal = answers_.proposal();
    auto problems = proposal ? document_.edit(std::move(proposal->command)) : std::move(proposal.problems);
    if (!problems.empty()) return static_cast<AssistantResultStep*>(page(result))->sayWhyNot(problems);
    contract_ = toQt(proposal->contract);
    QWizard::accept();
}

} // namespace breakeven::ui
