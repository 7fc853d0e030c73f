#pragma once

#include "engine/rules/capital.h"

namespace breakeven {

/// Money is conserved in a year that is finished: the receipts of all parties and outside less their payments
/// are nought, and the cash of every group with balances is its opening cash and net receipts, depreciation
/// apart (rules 2.2).
template<Plain Number>
void checkConservation(Calculation<Number>& calc, const Capital<Number>& capital, int year) {
    using Amount = AmountOf<Number>;
    const Shape& shape = calc.shape;
    const NetReceipts<Number>& book = calc.ledger.thisYear().organisations();
    Amount everyone{}, turnover{};
    for (std::size_t party = 0; party <= book.outside(); ++party) {
        everyone += book.sum(party, PostingLine::none, PostingLine::supportDrawn);
        turnover += positive(book.sum(party, PostingLine::patientCare, PostingLine::support));
    }
    const auto holds = [&](const Amount& a, const Amount& b) {
        return Arithmetic<Number>::equal(a, b, turnover);
    };
    if (!holds(everyone, Amount{}))
        calc.error("economy", message(translatable("Message", "money is not conserved in %1"),
                                      toText(shape.baseYear + year)));
    const auto& groupOf = shape.groupOf[static_cast<std::size_t>(year)];
    for (std::size_t group = 0; group < groupOf.size() && year > 0; ++group) {
        if (groupOf[group] != static_cast<std::int32_t>(group) || !capital.groupHasBalances(group, year))
            continue;
        Amount cash{};
        for (const std::size_t org : capital.members(group, year))
            cash += capital.own(org, year - 1)[BalanceItem::cash] +
                    book.sum(org, PostingLine::none, PostingLine::supportDrawn) -
                    book.net(org, PostingLine::depreciation);
        if (!holds(cash, capital.closing(group, year)[BalanceItem::cash]))
            calc.error(
                "organisations:" + shape.organisations[group].code,
                message(translatable("Message", "cash does not follow from receipts and payments in %1"),
                        toText(shape.baseYear + year)));
    }
}

} // namespace breakeven
