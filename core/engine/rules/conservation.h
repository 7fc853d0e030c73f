#pragma once

#include "engine/rules/capital.h"

namespace breakeven {

/// Money is conserved: each year the receipts of all parties and outside less their payments are nought, and
/// the cash of every group with balances is its opening cash and net receipts, depreciation apart
/// (rules.md 2.2).
template<class Number>
void checkConservation(Calculation<Number>& calc, const Capital<Number>& capital) {
    using Amount = AmountOf<Number>;
    const Shape& shape = calc.shape;
    const std::size_t count = shape.organisations.size();
    auto posting = calc.ledger.postings().begin();
    for (std::size_t t = 0; t < shape.yearCount(); ++t) {
        NetReceipts<Number> book(count);
        Amount turnover{};
        for (; posting != calc.ledger.postings().end() && posting->year == t; ++posting) {
            book.add(*posting, [](std::int32_t org) { return static_cast<std::size_t>(org); });
            turnover += posting->amount;
        }
        Amount everyone{};
        for (std::size_t party = 0; party <= count; ++party)
            everyone += book.sum(party, PostingLine::none, PostingLine::supportDrawn);
        const auto year = static_cast<int>(t);
        const auto holds = [&](const Amount& a, const Amount& b) {
            return Arithmetic<Number>::equal(a, b, turnover);
        };
        if (!holds(everyone, Amount{}))
            calc.error("economy", message(translatable("Message", "money is not conserved in %1"),
                                          toText(shape.baseYear + year)));
        for (std::size_t group = 0; group < count && t > 0; ++group) {
            if (shape.groupOf[t][group] != static_cast<std::int32_t>(group) ||
                !capital.groupHasBalances(group, year))
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
}

} // namespace breakeven
