#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A service as a contract may cover it.
struct ScopedService {
    std::string service;
    std::string name;
    bool emergency = false;
    bool covered = false;
    std::string alsoCoveredBy = {};    ///< another contract of the same two parties; blank: none
    std::vector<Decimal> volumes = {}; ///< between its parties, base year first; empty where there are none
};

/// All services in table order with what the contract's commissioner has of them from its provider.
/// `projection` may be null: then there are no volumes.
std::vector<ScopedService> servicesOfContract(const Economy& economy, const ExactProjection* projection,
                                              std::string_view contract);

} // namespace breakeven
