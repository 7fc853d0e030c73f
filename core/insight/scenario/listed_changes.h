#pragma once

#include "economy/table/economy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// One change a scenario itself makes, as a list of changes has it.
struct ListedChange {
    enum class Kind : std::uint8_t {
        cell,  ///< of one cell
        cells, ///< of all that its address matches
        row,   ///< a row that only it and its like have
    };

    Kind kind = Kind::cell;
    Address cell;          ///< the cell, the pattern, or the row with the column of its amount, if it has one
    std::string base = {}; ///< what it counts as in the base, canonical; blank where not known
    std::string value = {}; ///< what it counts as in the scenario; of several cells what changes them
    std::string change = "set";
    std::string difference = {};  ///< value less base: pounds, percentage points; blank where there is none
    std::string arrangement = {}; ///< it acts only while this one is enabled; blank: always
    bool acts = true;             ///< and is it
    std::optional<std::size_t> override = {}; ///< its row of overrides
    Address reasonAt;                         ///< where its reason stands, or would
    std::string reason = {};
};

/// The scenario's own changes in the order they act, then the rows it has that the base has not; none of
/// base. An override that only switches these rows on is not listed besides.
std::vector<ListedChange> listedChanges(const Economy& economy, std::string_view scenario);

/// How many there are.
int changeCount(const Economy& economy, std::string_view scenario);

} // namespace breakeven
