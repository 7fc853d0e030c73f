#pragma once

#include "engine/number/arithmetic.h"

#include <concepts>
#include <cstddef>
#include <span>
#include <utility>

namespace breakeven {

/// What comparing two numbers, or two amounts, yields: a bool, or what stands for one, such as a mask.
template<class T>
using TruthOf = decltype(std::declval<const T&>() < std::declval<const T&>());

/// What compares to a plain bool. Only what is told of a calculation may branch on one: which postings are
/// kept, problems. The rules ask numbers what follows here, and nothing else.
template<class T>
concept Plain = std::same_as < TruthOf<T>,
bool > ;

/// What compares to something that can be asked whether it holds: a bool, or a truth that remembers how it
/// came about. That of a varying number cannot.
template<class T>
concept Decided = std::constructible_from<bool, TruthOf<T>>;

/// The first where `truth` holds, else the second. A number type whose truth is not a bool brings its own.
template<class T>
T choose(bool truth, const T& a, const T& b) {
    return truth ? a : b;
}

/// What of a number lies above nought.
template<class T>
T positive(const T& x) {
    return choose(x > T{}, x, T{});
}

template<class T>
T atMost(const T& x, const T& most) {
    return choose(x > most, most, x);
}

template<class T>
T atLeast(const T& x, const T& least) {
    return choose(x < least, least, x);
}

/// a ÷ b; nought if b is, without dividing by it.
template<class Number>
Number quotient(const Number& a, const Number& b) {
    const Number nought{};
    if constexpr (Plain<Number>)
        return a == nought || b == nought ? nought : Number(a / b);
    else
        return choose(b == nought, nought, Number(a / choose(b == nought, Number(1), b)));
}

/// Shares an amount out over parts, none of them negative, in proportion; the last that is not nought takes
/// the pennies left. Where all parts are nought, so are the shares. Precondition: as many shares as parts, 12
/// at most.
template<class Number>
void shareOut(const AmountOf<Number>& total, std::span<const Number> parts,
              std::span<AmountOf<Number>> shares) {
    using Amount = AmountOf<Number>;
    using Rule = Arithmetic<Number>;
    Number all{};
    for (const Number& part : parts) all += part;
    const Number shared = Rule::value(total);
    Amount rest = choose(all == Number{}, Amount{}, total);
    Number before{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        before += parts[i];
        shares[i] = rest;
        if (i + 1 < parts.size())
            shares[i] = choose(before == all, rest, Rule::post(quotient(Number(shared * parts[i]), all)));
        rest -= shares[i];
    }
}

} // namespace breakeven
