#pragma once

#include "engine/number/arithmetic.h"
#include "engine/shape/lines.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// Receipts less payments by party and line: the one place postings are summed. Parties are organisations, or
/// groups of them; a payment within a party cancels out. The last place is outside. Sums are linear: an
/// amount may be negative or nought.
template<class Number>
class NetReceipts {
public:
    using Amount = AmountOf<Number>;

    explicit NetReceipts(std::size_t parties)
        : parties_(parties), net_((parties + 1) * postingLineCount), nonRecurrent_(parties + 1) {}

    void add(std::size_t payer, PostingLine payerLine, std::size_t payee, PostingLine payeeLine,
             bool recurrent, const Amount& amount) {
        if (payer == payee) return;
        at(payer, payerLine) -= amount;
        at(payee, payeeLine) += amount;
        if (recurrent) return;
        if (isInSurplus(payerLine)) nonRecurrent_[payer] -= amount;
        if (isInSurplus(payeeLine)) nonRecurrent_[payee] += amount;
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

    /// What of a party's surplus does not recur.
    const Amount& nonRecurrent(std::size_t party) const { return nonRecurrent_[party]; }

    std::size_t outside() const { return parties_; }

    void clear() {
        net_.assign(net_.size(), Amount{});
        nonRecurrent_.assign(nonRecurrent_.size(), Amount{});
    }

private:
    Amount& at(std::size_t party, PostingLine line) {
        return net_[party * postingLineCount + static_cast<std::size_t>(line)];
    }

    std::size_t parties_;
    std::vector<Amount> net_, nonRecurrent_;
};

} // namespace breakeven
