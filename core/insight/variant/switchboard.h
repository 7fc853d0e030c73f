#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/session/project.h"
#include "engine/shape/toggled_shape.h"
#include "insight/variant/go_on.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// Whether an override of the scenario, or of one it stands on, belongs to the arrangement (rules 2.5).
/// Precondition: the scenario's parents exist.
bool ownsOverrides(const Economy& economy, std::string_view scenario, std::string_view arrangement);

/// A scenario in which arrangements are switched on and off and moved to other starts, over and over. It is
/// compiled once; again only for arrangements that own overrides, or on which more than years depend.
class Switchboard {
public:
    using Starts = std::vector<std::optional<FinancialYear>>;

    /// A scenario as set: good until the next set().
    struct Setting {
        std::shared_ptr<const Shape> shape;
        std::span<const Decimal> exact;
        std::span<const PennyDouble> quick;
    };

    /// `candidates` are switched; all other arrangements are as the scenario has them. `earliest` is the
    /// first start asked for; without, that of each candidate. Errors: unknown candidates, a start that is
    /// not after the base year, or what is wrong in the scenario.
    static Result<Switchboard> make(const Economy& economy, std::string_view scenario,
                                    std::vector<std::string> candidates,
                                    std::optional<FinancialYear> earliest = std::nullopt);

    const std::vector<std::string>& candidates() const { return candidates_; }

    /// The economy as the scenario has it, nothing switched.
    const Economy& effective() const { return effective_; }

    /// The start a candidate has in the scenario.
    FinancialYear ownStart(std::size_t candidate) const { return ownStarts_[candidate]; }

    /// Those of all candidates.
    Starts ownStarts() const { return {ownStarts_.begin(), ownStarts_.end()}; }

    /// From now on every setting asks first whether it is still wanted.
    void stopUnless(GoOn goOn) { goOn_ = std::move(goOn); }

    /// Sets every candidate off, or on from a year. Errors: what keeps these from standing together. Empty,
    /// without a problem: no longer wanted.
    Result<Setting> set(const Starts& starts);

private:
    struct Variant {
        ToggledShape shape;
        std::vector<Decimal> exact;
        std::vector<PennyDouble> quick;
    };

    Result<std::shared_ptr<Variant>> compileVariant(const Starts& starts) const;
    const Result<std::shared_ptr<Variant>>& variant(Starts starts);
    Starts compiledStarts(const Starts& starts) const;

    Economy economy_, effective_;
    std::string scenario_;
    std::vector<std::string> candidates_;
    std::vector<std::size_t> rows_; ///< of the candidates
    std::vector<FinancialYear> ownStarts_, compileStarts_;
    std::vector<bool> recompiles_;                                              ///< by candidate
    std::vector<std::pair<Starts, Result<std::shared_ptr<Variant>>>> variants_; ///< the latest used last
    GoOn goOn_;
};

} // namespace breakeven
