#pragma once

#include "engine/session/compiled_scenario.h"
#include "engine/shape/toggled_shape.h"
#include "insight/variant/go_on.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace breakeven {

/// Whether an override of the scenario, or of one it stands on, belongs to the arrangement (rules 2.5).
/// Precondition: the scenario's parents exist.
bool ownsOverrides(const Economy& economy, std::string_view scenario, std::string_view arrangement);

/// A scenario in which arrangements are switched on and off and moved to other starts, over and over. It is
/// compiled once; again only for arrangements that own overrides, or on which more than years depend. A
/// value: each thread has a copy of its own.
class Switchboard {
public:
    using Starts = std::vector<std::optional<FinancialYear>>;

    /// A scenario as set, its numbers exact and quick: good until the next set().
    struct Setting {
        std::shared_ptr<const Shape> shape;
        std::span<const Decimal> exact;
        std::span<const PennyDouble> quick;

        /// Its projection, which shares the shape.
        template<class Number>
        Projection<Number> project(const Wanted& wanted = everything) const {
            return breakeven::project<Number>(shape, numbers<Number>(), nullptr, wanted);
        }

        /// What organisations post for themselves by the clocks of a bridge.
        template<class Number>
        OwnFigures<Number> projectOwn(const Clocks& clocks = {}) const {
            return breakeven::projectOwn<Number>(*shape, numbers<Number>(), clocks);
        }

    private:
        template<class Number>
        std::span<const Number> numbers() const {
            if constexpr (std::is_same_v<Number, Decimal>)
                return exact;
            else
                return quick;
        }
    };

    /// `candidates` are switched; all other arrangements are as the scenario has them. `earliest` is the
    /// first start asked for; without, that of each candidate. Errors: unknown candidates, or a start that is
    /// not after the base year.
    static Result<Switchboard> make(CheckedScenario scenario, std::vector<std::string> candidates,
                                    std::optional<FinancialYear> earliest = std::nullopt);

    const std::vector<std::string>& candidates() const { return candidates_; }

    /// The economy as the scenario has it, nothing switched.
    const Economy& effective() const { return scenario_.effective; }

    /// The start a candidate has in the scenario.
    FinancialYear ownStart(std::size_t candidate) const { return ownStarts_[candidate]; }

    /// Those of all candidates.
    Starts ownStarts() const { return {ownStarts_.begin(), ownStarts_.end()}; }

    /// Whether it is compiled again for another start of the candidate. Settings that differ in others alone
    /// are best set one after the other.
    bool recompiles(std::size_t candidate) const { return recompiles_[candidate]; }

    /// From now on every setting asks first whether it is still wanted.
    void stopUnless(GoOn goOn) { goOn_ = std::move(goOn); }

    /// From now on as many compiled scenarios are kept, those used last; without, one.
    void keep(std::size_t most) { mostVariants_ = most; }
    std::size_t kept() const { return variants_.size(); }

    /// Sets every candidate off, or on from a year. Errors: what keeps these from standing together. Empty,
    /// without a problem: no longer wanted.
    Result<Setting> set(const Starts& starts);

private:
    /// A compiled scenario, and its shape as it is set. A copy is set anew.
    struct Variant {
        explicit Variant(CompiledScenario scenario);
        Variant(const Variant& other) : Variant(other.compiled) {}
        Variant(Variant&&) = default;
        Variant& operator=(const Variant& other) { return *this = Variant(other); }
        Variant& operator=(Variant&&) = default;
        ~Variant() = default;

        CompiledScenario compiled;
        ToggledShape shape;
        std::vector<PennyDouble> quick;
    };

    Result<Variant> compileVariant(const Starts& starts);
    Result<Variant>& variant(Starts starts);
    Starts compiledStarts(const Starts& starts) const;

    CheckedScenario scenario_;
    std::vector<std::string> candidates_;
    std::vector<std::size_t> rows_; ///< of the candidates
    std::vector<FinancialYear> ownStarts_, compileStarts_;
    std::vector<bool> recompiles_; ///< by candidate
    Validation validation_;
    std::size_t mostVariants_ = 1;
    std::vector<std::pair<Starts, Result<Variant>>> variants_; ///< the latest used last
    GoOn goOn_;
};

} // namespace breakeven
