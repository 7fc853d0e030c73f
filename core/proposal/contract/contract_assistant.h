#pragma once

#include "economy/edit/change.h"
#include "engine/ledger/projection.h"
#include "insight/contract/payoff_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

// Contracts people get wrong, made from a few answers. Every plan becomes one command on `economy`, as typed,
// in `scenario`; what it needs of today's figures it takes from a projection of that scenario.

/// A command, and the contract it is about.
struct ContractProposal {
    Command command;
    std::string contract;
};

/// A marginal rate on the emergency activity of an activity contract above a baseline (rules 5.1).
struct MarginalRatePlan {
    std::string contract;
    std::string rate = "70%";
    std::string baseline; ///< canonical money, in base-year prices
};

/// The emergency value of a year at base-year prices, as a baseline to propose; nothing without emergency
/// care. `economy` is base or has its scenario applied.
std::optional<Money> proposedBaseline(const Economy& economy, const ExactProjection& projection,
                                      std::string_view contract, FinancialYear year);

Result<ContractProposal> marginalRateProposal(const Economy& economy, std::string_view scenario,
                                              const MarginalRatePlan& plan);

/// An activity contract turned into a blended payment (rules 5.3): 20% is the 80:20 blend.
struct BlendedPlan {
    std::string contract;
    std::string variableRate = "20%";
    std::string rebaseAfter; ///< canonical whole number, or blank
};
Result<ContractProposal> blendedProposal(const Economy& economy, std::string_view scenario,
                                         const BlendedPlan& plan);

/// The activity contracts that cover services, to choose from.
std::vector<std::string> activityContracts(const Economy& economy);

/// What the contract pays by year without and with the proposal, or why it cannot be calculated.
struct ProposalPreview {
    std::vector<ContractOutlookYear> before; ///< empty for a new contract
    std::vector<ContractOutlookYear> after;
    std::optional<PayoffView> payoff; ///< of a capitation with a risk share
    std::vector<Problem> problems;
};
ProposalPreview previewOf(const Economy& economy, std::string_view scenario,
                          const ContractProposal& proposal);

} // namespace breakeven
