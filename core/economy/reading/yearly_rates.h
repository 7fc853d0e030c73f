#pragma once

#include "economy/table/economy.h"
#include "money/decimal.h"
#include "money/financial_year.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The rows of one index among those of `indices`, in their order.
struct IndexRows {
    std::string index;
    std::vector<std::size_t> rows;
};

/// All indices, in the order they first stand in their table.
std::vector<IndexRows> indexRows(const Economy& economy);

/// The rows of one index.
std::vector<std::size_t> rowsOfIndex(const Economy& economy, std::string_view index);

/// Which of these rows of `indices`, all of one index, gives the rate of a year: the latest in or before it
/// (rules 1.5). Nothing where all are later.
std::optional<std::size_t> rateRow(const Table& indices, std::span<const std::size_t> rows,
                                   FinancialYear year);

/// The rate of an index in a year, its own or carried; nothing where it starts later.
std::optional<Decimal> rateOf(const Economy& economy, std::string_view index, FinancialYear year);

/// The rate a year of an index without a row has: that of the latest earlier year (rules 1.5). Nothing for
/// other cells and where there is none earlier.
std::optional<std::string> carriedRate(const Economy& economy, const Address& cell);

/// What a cell counts as: its text, a blank its default, a year of an index without a row the rate carried to
/// it; blank for other cells that do not exist.
std::string textCounted(const Economy& economy, const Address& cell);

/// The net change of a tariff in a year: cost uplift less efficiency, and other (rules 4.1).
template<class Number>
Number netTariffChange(const Number& costUplift, const Number& efficiency, const Number& other) {
    return costUplift - efficiency + other;
}

/// The same of a row of `tariff_changes`.
Decimal netTariffChange(const Economy& economy, std::size_t row);

/// The same of a tariff in a year; nothing where it has no row.
std::optional<Decimal> netTariffChange(const Economy& economy, std::string_view tariff, FinancialYear year);

/// The element of a list for its nth year, from 0; the last goes on, and before the first it is the first
/// (rules 5.4, 8.1). Precondition: the list is not empty.
template<class List>
const auto& lastRepeating(const List& list, std::ptrdiff_t nth) {
    const auto last = static_cast<std::ptrdiff_t>(list.size()) - 1;
    return list[static_cast<std::size_t>(std::clamp(nth, std::ptrdiff_t{0}, last))];
}

} // namespace breakeven
