#pragma once

#include "economy/table/economy.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace breakeven {

/// Why a contract that prices activity, of form activity or blended, pays nothing.
enum class PaysNothing { coversNoService, hasNoActivity };

/// The contracts that price activity and have none to price: no service is theirs, or none of the services is
/// bought by their commissioner from their provider, neither in the base year nor by an effect that brings
/// activity to the provider (rules 3.3, 5.1).
struct UnpaidContract {
    std::size_t row; ///< in the table of contracts
    PaysNothing why;
};
std::vector<UnpaidContract> unpaidContracts(const Economy& economy);

} // namespace breakeven
