#pragma once

#include "money/decimal.h"

#include <concepts>
#include <cstddef>
#include <functional>

namespace breakeven {

/// Does `work` for ranges that together are 0 to `count`, several at once where there are cores for them.
/// What one throws is thrown.
void inRanges(std::size_t count, const std::function<void(std::size_t first, std::size_t end)>& work);

/// Whether what rows come to is worked out ahead, of several at once: of decimals, which take long. Of other
/// numbers each is worked out where it is needed, for those who follow how they come about.
template<class Number>
inline constexpr bool isWorkedAhead = std::same_as<Number, Decimal>;

/// Does `work` for every row, none of which needs another.
template<class Number, class Work>
void forEachRow(std::size_t rows, const Work& work) {
    const auto inOrder = [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end; ++row) work(row);
    };
    if constexpr (isWorkedAhead<Number>)
        inRanges(rows, inOrder);
    else
        inOrder(0, rows);
}

} // namespace breakeven
