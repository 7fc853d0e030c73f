#pragma once

#include "engine/ledger/projection.h"
#include "engine/number/penny_double.h"
#include "engine/shape/compile.h"

#include <memory>
#include <span>
#include <vector>

namespace breakeven {

/// What is wanted of a projection beside statements, own surpluses and stranded cost, which sums alone give.
/// Nobody pays for the rest; of numbers that are not Decided no postings are kept.
struct Wanted {
    bool postings = false;  ///< kept one by one, and the lines that strand
    bool activity = false;  ///< volumes by line
    bool contracts = false; ///< what they came to beside their postings
    bool ratings = false;
    /// By source of the shape, the kind its non-recurrent postings are summed under in Projection::oneOff,
    /// whose last row is the highest kind; empty: no sums.
    std::span<const std::uint8_t> oneOffKinds = {};
};
inline constexpr Wanted everything{true, true, true, true};

/// Calculates a shape on its numbers: a pure function, the same on every run, thread and locale. Years outer,
/// within a year the sections of the modelling rules. `plan` is the projection of the plan scenario with its
/// postings, none when this is it.
template<class Number>
Projection<Number> project(std::shared_ptr<const Shape> shape, std::span<const Number> inputs,
                           const Projection<Number>* plan = nullptr, const Wanted& wanted = everything);

template<class Number>
class PostingBook;

/// What organisations post for themselves, merged or not.
template<class Number>
struct OwnFigures {
    ByYear<AmountOf<Number>> surplus;  ///< by organisation
    ByYear<AmountOf<Number>> stranded; ///< by organisation
    std::vector<Problem> problems;
};

/// The surpluses alone, by the clocks of a bridge (rules 12.1): each year as it would be if every cause
/// that is not on had stood still since the base year. `postings`, where it is given, takes what was posted.
template<class Number>
OwnFigures<Number> projectOwn(const Shape& shape, std::span<const Number> inputs, const Clocks& clocks = {},
                              PostingBook<Number>* postings = nullptr);

extern template Projection<Decimal> project(std::shared_ptr<const Shape>, std::span<const Decimal>,
                                            const Projection<Decimal>*, const Wanted&);
extern template Projection<double> project(std::shared_ptr<const Shape>, std::span<const double>,
                                           const Projection<double>*, const Wanted&);
extern template Projection<PennyDouble> project(std::shared_ptr<const Shape>, std::span<const PennyDouble>,
                                                const Projection<PennyDouble>*, const Wanted&);
extern template OwnFigures<Decimal> projectOwn(const Shape&, std::span<const Decimal>, const Clocks&,
                                               PostingBook<Decimal>*);
extern template OwnFigures<PennyDouble> projectOwn(const Shape&, std::span<const PennyDouble>, const Clocks&,
                                                   PostingBook<PennyDouble>*);

} // namespace breakeven
