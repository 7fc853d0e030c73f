#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "economy/table/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// Reads the cells of one row by column name, defaults applied.
class RowReader {
public:
    RowReader(const Economy& economy, TableId table, std::size_t row)
        : economy_(economy), table_(economy[table]), row_(row) {}

    std::size_t row() const { return row_; }
    std::string text(std::string_view column) const {
        return economy_.effectiveText(table_.id(), row_, column);
    }
    bool blank(std::string_view column) const { return text(column).empty(); }
    bool yes(std::string_view column) const { return isYes(text(column)); }
    std::optional<Decimal> number(std::string_view column) const {
        const std::string value = text(column);
        return value.empty() ? std::nullopt : std::optional(numberIn(value));
    }
    std::optional<FinancialYear> year(std::string_view column) const { return parseYear(text(column)); }
    std::string address(std::string_view column = {}) const { return toText(table_.address(row_, column)); }
    CellPlace place(std::string_view column) const {
        return {table_.id(), row_, *table_.spec().find(column)};
    }

    Problem error(std::string_view column, Message why) const {
        return errorAt(address(column), std::move(why));
    }
    Problem warning(std::string_view column, Message why) const {
        return warningAt(address(column), std::move(why));
    }

private:
    const Economy& economy_;
    const Table& table_;
    std::size_t row_;
};

/// The readers of all rows of a table, in order.
inline std::vector<RowReader> readers(const Economy& economy, TableId table) {
    std::vector<RowReader> all;
    all.reserve(economy[table].size());
    for (std::size_t row = 0; row < economy[table].size(); ++row) all.emplace_back(economy, table, row);
    return all;
}

} // namespace breakeven
