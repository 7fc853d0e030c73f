#pragma once

#include "economy/reading/yearly_rates.h"
#include "engine/ledger/ledger.h"
#include "engine/number/each_row.h"
#include "engine/number/primitives.h"
#include "engine/number/term.h"
#include "engine/shape/shape.h"

#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// Costs of budget lines left to save on in the current year, by organisation and category, and within that
/// by function (rules 7.1, 8.1). The last function is none.
template<class Number>
struct CostsLeft {
    static constexpr std::size_t categories = words::payCategories.size() + words::nonPayCategories.size();
    static constexpr std::size_t functions = words::functions.size() + 1;
    static constexpr auto noFunction = FunctionIndex::at(words::functions.size());
    static std::size_t category(PostingLine line) {
        return static_cast<std::size_t>(line) - static_cast<std::size_t>(PostingLine::medical);
    }

    explicit CostsLeft(std::size_t organisations)
        : total(organisations * categories), byFunction(organisations * categories * functions) {}

    AmountOf<Number>& of(OrganisationIndex org, PostingLine line) {
        return total[org.place() * categories + category(line)];
    }
    Number& of(OrganisationIndex org, PostingLine line, FunctionIndex function) {
        return byFunction[(org.place() * categories + category(line)) * functions + function.place()];
    }

    std::vector<AmountOf<Number>> total;
    std::vector<Number> byFunction;
};

/// What a figure is of: a row of one kind, and a further place where several are of it.
template<class Row>
About about(Index<Row> row, std::size_t part = 0) {
    return {row.value, static_cast<std::int32_t>(part)};
}
inline About about(std::size_t place, std::size_t part = 0) {
    return {static_cast<std::int32_t>(place), static_cast<std::int32_t>(part)};
}

/// One calculation under way: the shape, its numbers, and what the sections of the modelling rules have
/// worked out so far.
template<class Number>
struct Calculation {
    using Amount = AmountOf<Number>;
    using Rule = Arithmetic<Number>;

    /// `postings` takes the postings too, where somebody reads them; see Ledger.
    Calculation(const Shape& s, std::span<const Number> numbers, const Clocks& c = {},
                PostingBook<Number>* postings = nullptr, std::span<const std::uint8_t> oneOffKinds = {})
        : shape(s), inputs(numbers), clocks(c),
          ledger(s.organisations.size(), s.yearCount(), postings, oneOffKinds), left(s.organisations.size()),
          target(s.contracts.size()), actual(s.contracts.size()),
          ownSurplus(s.organisations.size(), s.yearCount()) {}

    /// From now on what contracts come to is noted.
    void noteOutcomes() { outcomes.emplace(shape.contracts.size(), shape.yearCount()); }

    const Number& in(InputId id) const { return inputs[id.value]; }
    int years() const { return shape.years; }

    /// G(index, t) of rules 1.5.
    const Number& growth(GrowthIndex index, int year) const {
        return index ? growthByIndex(index, year) : one;
    }

    /// The same by the clock of a cause (rules 12.1).
    const Number& growth(GrowthIndex index, Cause cause, int year) const {
        return growth(index, clocks.year(cause, year));
    }

    /// Whether a contract or budget line counts in a year.
    template<class Row>
    bool inForce(const Row& row, int year) const {
        return row.inForce.contains(clocks.presence(row.owner, row.recurrent, year));
    }

    /// The year an effect has come to; it is at work if its `active` contains it.
    int yearOf(const EffectShape& effect, int year) const {
        return clocks.arrangement(effect.arrangement, year);
    }
    bool isActive(const EffectShape& effect, int year) const {
        return effect.active.contains(yearOf(effect, year));
    }

    /// The element of a list for its nth year; the last repeats.
    const Number& element(const std::vector<InputId>& list, int nth) const {
        return in(lastRepeating(list, nth));
    }

    void error(std::string address, Message why) {
        problems.push_back(errorAt(std::move(address), std::move(why)));
    }
    void warning(std::string address, Message why) {
        problems.push_back(warningAt(std::move(address), std::move(why)));
    }

    const Shape& shape;
    std::span<const Number> inputs;
    const Clocks clocks;
    const Number one{1};
    ByYear<Number> growthByIndex;
    ByYear<Number> price;                    ///< P by series
    ByYear<Number> planned;                  ///< V before effects, by line
    ByYear<Number> volume;                   ///< V
    ByYear<Number> diverted;                 ///< units a partner treats at a unit cost, by effect
    ByIndex<DriverShape, Number> driverBase; ///< by driver, in the base year
    ByIndex<DriverShape, char> driverMoves;  ///< by driver: whether effects may move what it counts
    ByYear<Number> driverRatio;              ///< A by driver
    ByYear<Number> plannedRatio;             ///< A0
    Ledger<Number> ledger;
    CostsLeft<Number> left;                ///< this year's
    ByIndex<ContractShape, Amount> target; ///< this year's postings of each capitation
    ByIndex<ContractShape, Number> actual; ///< what its holder has taken over and spent
    ByIndex<OrganisationShape, Amount>
        income; ///< this year's patient care, allocation and other income before section 8
    ByIndex<OrganisationShape, Amount> cost; ///< this year's pay and non-pay budget lines before savings
    ByYear<Amount> ownSurplus;               ///< by organisation, merged or not
    std::optional<ByYear<ContractYear<Number>>> outcomes; ///< by contract, where anybody reads them
    std::vector<Problem> problems;
};

} // namespace breakeven
