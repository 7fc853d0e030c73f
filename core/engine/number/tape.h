#pragma once

#include "engine/number/term.h"
#include "money/decimal.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace breakeven {

enum class Relation : std::uint8_t { less, atMost, greater, atLeast, equal, unequal };

/// A place on a tape.
struct TapeIndex {
    std::uint32_t value = 0;

    bool operator==(const TapeIndex&) const = default;
};

/// What one step of a calculation did.
enum class TapeOp : std::uint8_t {
    constant, ///< a number of the rules
    input,    ///< a typed number, `a` counting among the inputs of the projection
    same,     ///< `a` under another name
    sum,
    difference,
    product,
    quotient, ///< a ÷ b; nought where b is
    negate,
    min,
    max,
    penny,  ///< rounded as what is posted (rules 1.2)
    twenty, ///< rounded as what is compared
    choose, ///< b where the comparison `a` holds, else c
    compare,
};

/// A calculation as it was done, step by step: what each step did, to which steps before it, and what came of
/// it, under the names the rules give. It only grows; a step knows earlier ones alone.
class Tape {
public:
    struct Step {
        std::uint32_t a = 0, b = 0, c = 0;
        std::uint32_t label = 0; ///< 1 + the place among the labels; 0: none
        TapeOp op = TapeOp::constant;
        Relation relation = Relation::less; ///< of compare
    };

    /// What a step is called, where the rules name it.
    struct Label {
        const Term* term;
        About about;
        std::int32_t year; ///< after the base year
    };

    /// The steps every tape begins with.
    static constexpr TapeIndex nought{0}, one{1};

    Tape();

    /// While it lives, the numbers this thread calculates with are recorded on `tape`.
    class Recording {
    public:
        explicit Recording(Tape& tape);
        ~Recording();
        Recording(const Recording&) = delete;
        Recording& operator=(const Recording&) = delete;

    private:
        Tape* before_;
    };

    /// The tape this thread records on. Precondition: there is one.
    static Tape& current();

    TapeIndex constant(const Decimal& number);
    TapeIndex input(std::uint32_t place, const Decimal& number);
    TapeIndex add(TapeOp op, TapeIndex a, TapeIndex b, Decimal value);
    TapeIndex compare(Relation relation, TapeIndex a, TapeIndex b, bool holds);
    TapeIndex choose(TapeIndex comparison, TapeIndex a, TapeIndex b);

    /// The step under a name: itself, or where it is a leaf or has another, one that is the same.
    TapeIndex name(TapeIndex step, const Label& label);

    std::size_t size() const { return steps_.size(); }
    const Step& operator[](TapeIndex step) const { return steps_[step.value]; }
    const Decimal& value(TapeIndex step) const { return values_[step.value]; }
    const Label* label(TapeIndex step) const {
        const std::uint32_t at = steps_[step.value].label;
        return at == 0 ? nullptr : &labels_[at - 1];
    }

    /// Whether a comparison held.
    bool holds(TapeIndex comparison) const { return values_[comparison.value] != 0; }

private:
    TapeIndex push(const Step& step, Decimal value);

    std::vector<Step> steps_;
    std::vector<Decimal> values_;
    std::vector<Label> labels_;
};

} // namespace breakeven
