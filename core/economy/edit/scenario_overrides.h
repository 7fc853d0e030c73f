#pragma once

#include "economy/table/economy.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A row of overrides whose cell is an address, its change never blank.
struct OverrideRow {
    std::size_t row; ///< of the table of overrides
    Address cell;
    std::string change;
    std::string value;
    std::string arrangement;
    bool acts; ///< it names no arrangement, or one that is enabled by then (rules 13)
};

/// The overrides of the scenarios of a lineage (parents first), scenario after scenario, each one's own by
/// position; those of the first `passedOver` scenarios are left out.
std::vector<OverrideRow> overrideRows(const Economy& economy, std::span<const std::string> lineage,
                                      std::size_t passedOver = 0);

/// A scenario's own.
std::vector<OverrideRow> ownOverrideRows(const Economy& economy, const std::string& scenario);

/// The highest position of a scenario's rows in a table of overrides; 0 without any.
int lastPosition(const Table& overrides, std::string_view scenario);

/// The row an override has where it is copied to a scenario, at a position; `against`: what its cell counts
/// as there.
Row copiedOverride(const OverrideRow& from, std::string_view scenario, int position, std::string against);

} // namespace breakeven
