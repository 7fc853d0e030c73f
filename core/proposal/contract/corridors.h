#pragma once

#include "economy/edit/change.h"
#include "money/decimal.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The corridors gain and loss are usually shared in.
enum class Corridor {
    none,
    twoSided,           ///< gain and loss from the first pound
    oneSided,           ///< gain only
    capped,             ///< gain and loss up to a part of target
    deadbandFirstPound, ///< beyond the deadband all of it, from the first pound
    deadbandMarginal,   ///< only what lies beyond the deadband
};
inline constexpr int corridorCount = 6;

/// A corridor with one party: its share and where it begins or ends, as parts of target.
struct CorridorTerms {
    Corridor corridor = Corridor::none;
    std::string party = {};
    Decimal share{"0.5"};
    Decimal edge{"0.02"}; ///< the deadband, or the cap of a capped one
};

/// Whether the corridor has an edge.
bool hasEdge(Corridor corridor);

/// The corridor as rows of risk_shares of the contract (rules 5.5).
std::vector<Row> corridorRows(std::string_view contract, const CorridorTerms& terms);

/// The minimum variance the contract needs for it; blank: none.
std::string minimumVariance(const CorridorTerms& terms);

/// Puts the corridor in place of the bands the contract has with the party, and sets the minimum variance it
/// needs; bands with others stay. Refused in a scenario (rules 13) and without a party.
Result<Command> corridorCommand(const Economy& economy, std::string_view scenario, std::string_view contract,
                                const CorridorTerms& terms);

} // namespace breakeven
