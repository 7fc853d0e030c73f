#pragma once

#include "engine/ledger/by_year.h"
#include "engine/ledger/posting_book.h"
#include "engine/ledger/sum_book.h"
#include "engine/number/primitives.h"

#include <algorithm>
#include <span>
#include <vector>

namespace breakeven {

/// Where the rules post: into the sum book always, into a posting book where its reader gave one.
template<class Number>
class Ledger {
public:
    using Amount = AmountOf<Number>;

    /// `postings` may be null; it must be for numbers that are not Decided. `oneOffKinds` is empty, or says
    /// by source what its non-recurrent postings are summed as.
    Ledger(std::size_t organisations, std::size_t years, PostingBook<Number>* postings,
           std::span<const std::uint8_t> oneOffKinds)
        : sums_(organisations), postings_(postings), oneOffKinds_(oneOffKinds),
          oneOff_(oneOffKinds.empty() ? 0 : *std::max_element(oneOffKinds.begin(), oneOffKinds.end()) + 1U,
                  years),
          stranded_(organisations, years) {}

    void startYear(int year, const std::vector<std::int32_t>& groupOf) {
        year_ = year;
        sums_.startYear(groupOf);
    }

    /// Posts an amount, which may be negative or nought; payments to oneself not at all (rules 2.1). `reason`
    /// is what the rule says of it. Returns the amount, posted or not.
    Amount post(const Reason& reason, OrganisationIndex payer, PostingLine payerLine, OrganisationIndex payee,
                PostingLine payeeLine, SourceIndex source, bool recurrent, const Amount& pounds) {
        if (payer == payee) return pounds;
        const Amount amount = kept(reason, payer, payerLine, payee, payeeLine, source, recurrent, pounds);
        sums_.post(payer, payerLine, payee, payeeLine, recurrent, amount);
        if (!recurrent && !oneOffKinds_.empty()) oneOff_(oneOffKinds_[source.place()], year_) += amount;
        return amount;
    }

    /// Notes what a line strands (rules 6.3).
    void strand(OrganisationIndex org, SourceIndex source, const Amount& amount) {
        stranded_(org, year_) += amount;
        if constexpr (Decided<Amount>)
            if (postings_) postings_->strand(static_cast<std::uint16_t>(year_), org, source, amount);
    }

    /// This year's sums so far.
    const SumBook<Number>& thisYear() const { return sums_; }

    /// By organisation, in all years so far.
    const ByYear<Amount>& stranded() const { return stranded_; }

    /// By kind, as posted from payer to payee.
    const ByYear<Amount>& oneOff() const { return oneOff_; }

private:
    /// Into the posting book, if there is one: the amount as that keeps it.
    Amount kept(const Reason& reason, OrganisationIndex payer, PostingLine payerLine, OrganisationIndex payee,
                PostingLine payeeLine, SourceIndex source, bool recurrent, const Amount& amount) {
        if constexpr (Decided<Amount>)
            if (postings_)
                return postings_->post(reason, static_cast<std::uint16_t>(year_), payer, payerLine, payee,
                                       payeeLine, source, recurrent, amount);
        return amount;
    }

    int year_ = 0;
    SumBook<Number> sums_;
    PostingBook<Number>* postings_;
    std::span<const std::uint8_t> oneOffKinds_;
    ByYear<Amount> oneOff_;
    ByYear<Amount> stranded_;
};

} // namespace breakeven
