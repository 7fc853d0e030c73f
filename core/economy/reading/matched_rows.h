#pragma once

#include "economy/table/address.h"
#include "economy/table/economy.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace breakeven {

/// The rows that addresses with "*" match, by an index of each key that is asked for, made once. The economy
/// outlives it; its keys stay as they are, or what is known of their table is forgotten.
class MatchedRows {
public:
    using Rows = std::vector<std::size_t>;

    explicit MatchedRows(const Economy& economy) : economy_(economy) {}

    /// The rows an address matches, in table order; none where it names none.
    Rows of(const Address& address);

    /// The rows with this text in a column.
    const Rows& naming(TableId table, std::size_t column, const std::string& text);

    void forget(TableId table);

private:
    const Economy& economy_;
    std::map<std::pair<TableId, std::size_t>, std::unordered_map<std::string, Rows>> rowsByKey_;
};

} // namespace breakeven
