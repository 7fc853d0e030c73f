#pragma once

#include "engine/ledger/projection.h"
#include "engine/number/arithmetic.h"
#include "engine/shape/lines.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace breakeven {

/// Receipts less payments by party and line: the one place postings are summed. Parties are organisations, or
/// groups of them; a payment within a party cancels out. The last place is outside.
template<class Number>
class NetReceipts {
public:
    using Amount = AmountOf<Number>;

    explicit NetReceipts(std::size_t parties) : parties_(parties), net_((parties + 1) * postingLineCount) {}

    /// `partyOf` maps an organisation's place to its party's; outside stays outside.
    template<class PartyOf>
    void add(const Posting<Number>& posting, PartyOf partyOf) {
        const std::size_t payer = posting.payer == outsideParty ? parties_ : partyOf(posting.payer.value);
        const std::size_t payee = posting.payee == outsideParty ? parties_ : partyOf(posting.payee.value);
        if (payer == payee) return;
        at(payer, posting.payerLine) -= posting.amount;
        at(payee, posting.payeeLine) += posting.amount;
    }

    const Amount& net(std::size_t party, PostingLine line) const {
        return net_[party * postingLineCount + static_cast<std::size_t>(line)];
    }

    Amount sum(std::size_t party, PostingLine first, PostingLine last) const {
        Amount total{};
        for (auto line = static_cast<std::size_t>(first); line <= static_cast<std::size_t>(last); ++line)
            total += net_[party * postingLineCount + line];
        return total;
    }

    std::size_t outside() const { return parties_; }

private:
    Amount& at(std::size_t party, PostingLine line) {
        return net_[party * postingLineCount + static_cast<std::size_t>(line)];
    }

    std::size_t parties_;
    std::vector<Amount> net_;
};

/// The postings made so far and, for rules that use what others have posted (rules.md 1.3), the net receipts
/// of each organisation in the current year.
template<class Number>
class Ledger {
public:
    using Amount = AmountOf<Number>;

    explicit Ledger(std::size_t organisations) : organisations_(organisations), year_(organisations) {}

    void startYear(int year) {
        current_ = static_cast<std::uint16_t>(year);
        firstOfYear_ = postings_.size();
        year_ = NetReceipts<Number>(organisations_);
    }

    /// Posts an amount; a negative one the other way round, zero and payments to oneself not at all (2.1).
    void post(OrganisationIndex payer, PostingLine payerLine, OrganisationIndex payee, PostingLine payeeLine,
              std::uint32_t source, bool recurrent, Amount amount) {
        if (amount == Amount{} || payer == payee) return;
        if (amount < Amount{}) {
            std::swap(payer, payee);
            std::swap(payerLine, payeeLine);
            amount = -amount;
        }
        const Posting<Number> posting{
            current_,  payer,  payee, lineOf(payer, payerLine), lineOf(payee, payeeLine),
            recurrent, source, amount};
        year_.add(posting, [](std::int32_t org) { return static_cast<std::size_t>(org); });
        postings_.push_back(posting);
    }

    /// This year's net receipts so far, by organisation.
    const NetReceipts<Number>& thisYear() const { return year_; }

    std::size_t firstOfYear() const { return firstOfYear_; }
    const std::vector<Posting<Number>>& postings() const { return postings_; }
    std::vector<Posting<Number>> take() { return std::move(postings_); }
    void reserve(std::size_t count) { postings_.reserve(count); }

private:
    static PostingLine lineOf(OrganisationIndex party, PostingLine line) {
        return party == outsideParty ? PostingLine::none : line;
    }

    std::size_t organisations_;
    NetReceipts<Number> year_;
    std::vector<Posting<Number>> postings_;
    std::size_t firstOfYear_ = 0;
    std::uint16_t current_ = 0;
};

} // namespace breakeven
