#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace breakeven::ui {

/// What came and went between two lists of rows: from `first` on, `gone` rows were replaced by `come` others.
struct RowDifference {
    int first = 0;
    int gone = 0;
    int come = 0;
};

/// Rows of the same number count as the same ones changed in place.
inline RowDifference rowDifference(const std::vector<std::string>& before,
                                   const std::vector<std::string>& now) {
    if (before.size() == now.size()) return {};
    const auto [b, n] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    auto beforeEnd = before.end();
    auto nowEnd = now.end();
    while (beforeEnd != b && nowEnd != n && *(beforeEnd - 1) == *(nowEnd - 1)) --beforeEnd, --nowEnd;
    return {static_cast<int>(n - now.begin()), static_cast<int>(beforeEnd - b), static_cast<int>(nowEnd - n)};
}

} // namespace breakeven::ui
