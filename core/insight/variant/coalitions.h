#pragma once

#include "insight/variant/in_parallel.h"
#include "insight/variant/switchboard.h"
#include "money/apportion.h"

namespace breakeven {

/// Figures of a coalition of arrangements in pence: the own surplus of every organisation in every year, then
/// the stranded cost likewise.
using Pence = std::vector<std::int64_t>;

/// The coalitions that totals and effects without one another are told from, calculated exactly.
struct CoalitionValues {
    Pence none, all;
    std::vector<Pence> allBut; ///< by arrangement

    std::int64_t total(std::size_t figure) const { return all[figure] - none[figure]; }
};

/// Shapley values before they are rounded: sums over coalitions or orderings, to be divided by `divisor`.
struct ShapleyShares {
    std::vector<std::vector<WideInteger>> sums;      ///< [figure][arrangement]
    std::vector<std::vector<double>> standardErrors; ///< likewise, in pence; empty unless sampled
    WideInteger divisor = 1;
    std::size_t orderings = 0;

    /// To the penny, by largest remainder, so that they sum to the total (rules 12.2).
    std::vector<std::int64_t> rounded(std::size_t figure, std::int64_t total) const;
    std::int64_t standardError(std::size_t figure, std::size_t arrangement) const;
};

/// The coalitions of a scenario's arrangements.
class Coalitions {
public:
    /// `goOn` is asked before every coalition, by whichever of the threads that work them out.
    static Result<Coalitions> make(CheckedScenario scenario, std::vector<std::string> arrangements,
                                   const GoOn& goOn, std::size_t threads = threadsAtHand());

    const std::vector<std::string>& arrangements() const { return boards_.front().candidates(); }
    const std::vector<std::string>& organisations() const { return organisations_; }
    const std::vector<FinancialYear>& years() const { return years_; }

    Result<CoalitionValues> exactValues();

    /// From all coalitions. Of more than six arrangements those not among `values` are calculated in binary
    /// numbers with every posting to the penny.
    Result<ShapleyShares> exactShares(const CoalitionValues& values);

    /// From orderings drawn at random, each with its reverse; the same on every run and platform.
    Result<ShapleyShares> sampledShares(const CoalitionValues& values);

private:
    using Order = std::vector<std::size_t>;

    Coalitions() = default;

    Result<std::vector<Pence>> joining(Switchboard& board, const Order& order,
                                       const CoalitionValues& values) const;
    template<class Number>
    Result<Pence> valueOf(Switchboard& board, const std::vector<bool>& on) const;
    std::vector<bool> members(std::size_t mask) const;

    std::vector<Switchboard> boards_; ///< one for each thread
    std::vector<std::string> organisations_;
    std::vector<FinancialYear> years_;
};

} // namespace breakeven
