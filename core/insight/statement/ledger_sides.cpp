#include "insight/statement/ledger_sides.h"

#include "engine/shape/shape.h"

namespace breakeven {

std::array<LedgerSide, 2> sidesOf(const Posting<Decimal>& posting) {
    return {LedgerSide{posting.payer, posting.payerLine, -posting.amount},
            LedgerSide{posting.payee, posting.payeeLine, posting.amount}};
}

OrganisationIndex reporterOf(const ExactProjection& projection, OrganisationIndex party, std::size_t year) {
    if (party == outsideParty) return party;
    return {projection.shape->groupOf[year][static_cast<std::size_t>(party.value)]};
}

} // namespace breakeven
