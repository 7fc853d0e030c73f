#pragma once

#include "engine/ledger/posting_book.h"
#include "engine/number/traced.h"

namespace breakeven {

/// Of traced amounts every one is kept, as it was posted, negative and nought ones too, and bears its rule's
/// name on the tape: it is of the posting at that place.
template<>
class PostingBook<Traced> {
public:
    Traced post(const Reason& reason, std::uint16_t year, OrganisationIndex payer, PostingLine payerLine,
                OrganisationIndex payee, PostingLine payeeLine, SourceIndex source, bool recurrent,
                const Traced& amount) {
        const About about{static_cast<std::int32_t>(postings_.size()), reason.part};
        const Traced posted = named(reason.term, about, year, amount);
        postings_.push_back({year, payer, payee, lineOf(payer, payerLine), lineOf(payee, payeeLine),
                             recurrent, source, posted});
        return posted;
    }

    void strand(std::uint16_t, OrganisationIndex, SourceIndex, const Traced&) {}

    std::vector<Posting<Traced>> takePostings() { return std::move(postings_); }
    std::vector<StrandedAmount<Traced>> takeStranded() { return {}; }

private:
    std::vector<Posting<Traced>> postings_;
};

} // namespace breakeven
