#pragma once

#include "proposal/contract/contract_assistant.h"
#include "proposal/contract/corridors.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A capitated contract that takes over existing ones. Its price per head is what those pay in the base year.
struct CapitationPlan {
    std::string commissioner;
    std::string holder;                 ///< the code of an organisation, or a new one's
    std::string holderName;             ///< of a new organisation
    std::vector<std::string> contracts; ///< to be taken over, each of the commissioner
    std::string population;             ///< an existing one; blank: a new one of `people`
    std::string people;                 ///< canonical number
    std::string upliftIndex;
    FinancialYear start;
    std::string phaseIn = "25%;60%;100%"; ///< canonical list
    CorridorTerms corridor;
};

/// A plan to start from: the commissioner who pays most by such contracts, all of them, the first provider
/// outside hospital as holder.
CapitationPlan proposedCapitation(const Economy& economy, std::string_view scenario,
                                  const ExactProjection& projection);

/// The contracts of a commissioner that a new capitation may take over: neither capitations nor taken over
/// yet, in a scenario by one in force there, in the base, where the new one would always be in force, by any.
std::vector<std::string> contractsToTakeOver(const Economy& economy, std::string_view scenario,
                                             std::string_view commissioner);

/// What the plan's contracts pay in the base year, and that per weighted head, in six decimals; the price is
/// nothing where there are no people.
struct CapitationBaseline {
    Money paid;
    std::optional<Decimal> perHead;
};
CapitationBaseline baselineOf(const Economy& economy, const ExactProjection& projection,
                              const CapitationPlan& plan);

/// That in a sentence; `year` is the base year.
Message baselineFinding(const CapitationBaseline& baseline, FinancialYear year);

/// The rows of the capitation. In a scenario they belong to an arrangement that only the scenario enables.
Result<ContractProposal> capitationProposal(const Economy& economy, std::string_view scenario,
                                            const ExactProjection& projection, const CapitationPlan& plan);

/// A population for a capitation that has none, with a first segment to type people into.
Result<Command> populationFor(const Economy& economy, std::string_view scenario, std::string_view contract);

} // namespace breakeven
