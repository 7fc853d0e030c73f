#pragma once

#include "document/document.h"
#include "proposal/contract/capitation_assistant.h"

#include <memory>

namespace breakeven::ui {

/// What the steps of the contract assistant share: what it works on, and the answers so far.
struct AssistantAnswers {
    enum class Kind { capitation, marginalRate, blended };

    const Document& document;
    std::shared_ptr<const ExactProjection> projection; ///< of the document's scenario
    Kind kind = Kind::capitation;
    CapitationPlan capitation = {};
    MarginalRatePlan marginalRate = {};
    BlendedPlan blended = {};

    Result<ContractProposal> proposal() const;
    /// The form of the contract proposed.
    const char* form() const;
};

} // namespace breakeven::ui
