#pragma once

#include "economy/table/economy.h"

#include <string>
#include <vector>

namespace breakeven {

/// A cell that counts as one text in one scenario and as another in another.
struct CountedDifference {
    Address cell;
    std::string from;
    std::string to;

    bool operator==(const CountedDifference&) const = default;
};

/// The cells that count as something else in `to` than in `from`, two scenarios of one document, by table, row
/// and column. A blank counts as what it takes its text from (`Economy::effectiveText`), a year of an index
/// without a row as the rate carried to it (rules 1.5, 13): each year that one of the two projects, or a third
/// does.
std::vector<CountedDifference> countedDifferences(const Economy& from, const Economy& to,
                                                  const Economy* third = nullptr);

} // namespace breakeven
