#pragma once

#include "economy/table/problem.h"

#include <cstdint>

namespace breakeven {

/// What a figure counts.
enum class Unit : std::uint8_t { none, pounds, percent, people, units, ratio, days };

/// What a figure is of: the rows of the shape its `About` counts in.
enum class Subject : std::uint8_t {
    economy,
    organisation,
    index,
    prices,
    activity,
    contract,
    driver,
    source,
    posting,
};

/// A figure the modelling rules name: its word, unit and rule, and what it is of. It is given where the
/// rule is written; only numbers that remember (`Traced`) keep it.
struct Term {
    const char* name;
    Unit unit;
    const char* rule;
    Subject subject;
};

/// Which row of the subject a figure is of, and what further tells it from others of its year.
struct About {
    std::int32_t subject = 0;
    std::int32_t part = 0;

    bool operator==(const About&) const = default;
};

/// A number under the name its rule gives it.
template<class Number>
const Number& named(const Term&, About, int, const Number& number) {
    return number;
}

} // namespace breakeven
