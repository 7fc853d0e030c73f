#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace breakeven::ui {

/// What came and went between two lists of rows: from `first` on, `gone` rows were replaced by `come` others.
struct RowDifference {
    int first = 0;
    int gone = 0;
    int come = 0;
};

/// Of so many rows before and now; `same` tells whether one before is one now. Rows of the same number count
/// as the same ones changed in place.
template<class Same>
RowDifference rowDifference(std::size_t before, std::size_t now, Same same) {
    if (before == now) return {};
    std::size_t first = 0;
    while (first < before && first < now && same(first, first)) ++first;
    while (before > first && now > first && same(before - 1, now - 1)) --before, --now;
    return {static_cast<int>(first), static_cast<int>(before - first), static_cast<int>(now - first)};
}

inline RowDifference rowDifference(const std::vector<std::string>& before,
                                   const std::vector<std::string>& now) {
    return rowDifference(before.size(), now.size(),
                         [&](std::size_t b, std::size_t n) { return before[b] == now[n]; });
}

} // namespace breakeven::ui
