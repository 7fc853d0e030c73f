#include "contracts/assistant_answers.h"

#include "document/message_text.h"

namespace breakeven::ui {

Result<ContractProposal> AssistantAnswers::proposal() const {
    const Economy& economy = document.economy();
    const std::string scenario = toCore(document.scenario());
    switch (kind) {
    case Kind::marginalRate:
        return marginalRateProposal(economy, scenario, marginalRate);
    case Kind::blended:
        return blendedProposal(economy, scenario, blended);
    case Kind::capitation:
        break;
    }
    return capitationProposal(economy, scenario, *projection, capitation);
}

const char* AssistantAnswers::form() const {
    return kind == Kind::capitation ? "capitation" : kind == Kind::blended ? "blended" : "activity";
}

} // namespace breakeven::ui
