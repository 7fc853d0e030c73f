#pragma once

#include "engine/ledger/projection.h"

#include <array>

namespace breakeven {

/// A posting as one of its parties sees it: what it receives, or pays where that is negative, on a line of
/// its own.
struct LedgerSide {
    OrganisationIndex party; ///< or outsideParty
    PostingLine line;
    Money received;
};

/// Both sides of a posting, the payer's first.
std::array<LedgerSide, 2> sidesOf(const Posting<Decimal>& posting);

} // namespace breakeven
