#include "insight/statement/ledger_sides.h"

namespace breakeven {

std::array<LedgerSide, 2> sidesOf(const Posting<Decimal>& posting) {
    return {LedgerSide{posting.payer, posting.payerLine, -posting.amount},
            LedgerSide{posting.payee, posting.payeeLine, posting.amount}};
}

} // namespace breakeven
