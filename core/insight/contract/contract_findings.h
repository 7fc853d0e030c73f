#pragma once

#include "economy/table/problem.h"
#include "insight/contract/contract_outlook.h"

#include <string_view>

namespace breakeven {

/// What a contract of the form pays in the years shown and why, in a sentence.
Message paymentFinding(std::string_view form, const std::vector<ContractOutlookYear>& outlook);

/// The price of a capitation beside what the same care costs, per head, in its last year in force.
Message perHeadFinding(const std::vector<ContractOutlookYear>& outlook);

} // namespace breakeven
