#pragma once

#include "engine/ledger/net_receipts.h"
#include "engine/shape/index.h"

#include <cstdint>
#include <vector>

namespace breakeven {

/// The book that only adds: the net receipts of the current year by organisation, by the groups that report
/// and of the whole economy. Rules read it (rules 1.3), and statements are made from it.
template<class Number>
class SumBook {
public:
    using Amount = AmountOf<Number>;

    explicit SumBook(std::size_t organisations)
        : organisations_(organisations), groups_(organisations), economy_(1) {}

    /// `groupOf`: who reports for each organisation in the year.
    void startYear(const std::vector<std::int32_t>& groupOf) {
        groupOf_ = &groupOf;
        anyMerged_ = false;
        for (std::size_t org = 0; org < groupOf.size(); ++org)
            anyMerged_ = anyMerged_ || groupOf[org] != static_cast<std::int32_t>(org);
        organisations_.clear();
        groups_.clear();
        economy_.clear();
    }

    /// Precondition: payer and payee are not the same.
    void post(OrganisationIndex payer, PostingLine payerLine, OrganisationIndex payee, PostingLine payeeLine,
              bool recurrent, const Amount& amount) {
        const auto add = [&](NetReceipts<Number>& sums, auto partyOf) {
            const auto place = [&](OrganisationIndex org) {
                return org == outsideParty ? sums.outside() : partyOf(org.place());
            };
            sums.add(place(payer), payerLine, place(payee), payeeLine, recurrent, amount);
        };
        add(organisations_, [](std::size_t org) { return org; });
        add(economy_, [](std::size_t) { return std::size_t{0}; });
        if (anyMerged_)
            add(groups_, [&](std::size_t org) { return static_cast<std::size_t>((*groupOf_)[org]); });
    }

    const NetReceipts<Number>& organisations() const { return organisations_; }

    /// By the organisation that reports for the group.
    const NetReceipts<Number>& groups() const { return anyMerged_ ? groups_ : organisations_; }

    /// Of one party.
    const NetReceipts<Number>& economy() const { return economy_; }

private:
    const std::vector<std::int32_t>* groupOf_ = nullptr;
    bool anyMerged_ = false;
    NetReceipts<Number> organisations_, groups_, economy_;
};

} // namespace breakeven
