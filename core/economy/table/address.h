#pragma once

#include "economy/table/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The address of a cell, or of a row where the column is left out: budgets:RNL:nursing:amount.
/// A key may be "*" where many rows are meant.
struct Address {
    TableId table = TableId::economy;
    std::vector<std::string> keys;
    std::string column;

    bool isRow() const { return column.empty(); }
    bool hasWildcard() const;
    bool operator==(const Address&) const = default;
};

/// Reads an address: the table and column must exist and the number of keys be right; the row need not exist.
/// Keys that have a default may be left out at the end: actuals:RNL:2016/17:surplus:amount.
std::optional<Address> parseAddress(std::string_view text);

std::string toText(const Address& address);

/// Whether each key is that of the pattern or stands at a "*" of it.
bool matches(const std::vector<std::string>& pattern, const std::vector<std::string>& keys);

/// Whether what is said of `pattern` is said of the cell or row at `address`: the pattern names it, with or
/// without wildcards, or the whole row it stands in.
bool covers(const Address& pattern, const Address& address);

} // namespace breakeven
