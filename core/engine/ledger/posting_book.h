#pragma once

#include "engine/ledger/projection.h"

#include <utility>
#include <vector>

namespace breakeven {

/// The book that keeps what was posted, for those who read single postings.
template<class Number>
class PostingBook {
public:
    using Amount = AmountOf<Number>;

    /// A negative amount is kept the other way round, nought not at all (rules 2.1).
    void post(std::uint16_t year, OrganisationIndex payer, PostingLine payerLine, OrganisationIndex payee,
              PostingLine payeeLine, SourceIndex source, bool recurrent, Amount amount) {
        if (amount == Amount{}) return;
        if (amount < Amount{}) {
            std::swap(payer, payee);
            std::swap(payerLine, payeeLine);
            amount = -amount;
        }
        postings_.push_back({year, payer, payee, lineOf(payer, payerLine), lineOf(payee, payeeLine),
                             recurrent, source, amount});
    }

    void strand(std::uint16_t year, OrganisationIndex org, SourceIndex source, const Amount& amount) {
        if (amount != Amount{}) stranded_.push_back({year, org, source, amount});
    }

    std::vector<Posting<Number>> takePostings() { return std::move(postings_); }
    std::vector<StrandedAmount<Number>> takeStranded() { return std::move(stranded_); }

private:
    static PostingLine lineOf(OrganisationIndex party, PostingLine line) {
        return party == outsideParty ? PostingLine::none : line;
    }

    std::vector<Posting<Number>> postings_;
    std::vector<StrandedAmount<Number>> stranded_;
};

} // namespace breakeven
