#pragma once

#include "engine/ledger/projection.h"
#include "engine/ledger/reason.h"

#include <utility>
#include <vector>

namespace breakeven {

/// Outside has no lines (rules 2.1).
inline PostingLine lineOf(OrganisationIndex party, PostingLine line) {
    return party == outsideParty ? PostingLine::none : line;
}

/// The book that keeps what was posted, for those who read single postings.
template<class Number>
class PostingBook {
public:
    using Amount = AmountOf<Number>;

    /// A negative amount is kept the other way round, nought not at all (rules 2.1). The amount as it was
    /// given.
    Amount post(const Reason&, std::uint16_t year, OrganisationIndex payer, PostingLine payerLine,
                OrganisationIndex payee, PostingLine payeeLine, SourceIndex source, bool recurrent,
                const Amount& amount) {
        if (amount == Amount{}) return amount;
        const bool turned = amount < Amount{};
        if (turned) {
            std::swap(payer, payee);
            std::swap(payerLine, payeeLine);
        }
        postings_.push_back({year, payer, payee, lineOf(payer, payerLine), lineOf(payee, payeeLine),
                             recurrent, source, turned ? -amount : amount});
        return amount;
    }

    void strand(std::uint16_t year, OrganisationIndex org, SourceIndex source, const Amount& amount) {
        if (amount != Amount{}) stranded_.push_back({year, org, source, amount});
    }

    std::vector<Posting<Number>> takePostings() { return std::move(postings_); }
    std::vector<StrandedAmount<Number>> takeStranded() { return std::move(stranded_); }

private:
    std::vector<Posting<Number>> postings_;
    std::vector<StrandedAmount<Number>> stranded_;
};

} // namespace breakeven
