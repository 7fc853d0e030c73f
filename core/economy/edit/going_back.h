#pragma once

#include "economy/edit/change.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// A cell, or a row as a whole, that is not as it was.
struct DocumentDifference {
    enum class Kind : std::uint8_t { cell, came, went };

    Kind kind = Kind::cell;
    Address place;      ///< of a cell, or of a row that came or went
    std::string before; ///< canonical texts of a cell
    std::string after;

    bool operator==(const DocumentDifference&) const = default;
};

/// Where `after` differs from `before`, two moments of one document, by table and row: cells of rows that are
/// in both, and rows that came or went. Versions themselves and the order of rows are passed over.
std::vector<DocumentDifference> documentDifferences(const Economy& before, const Economy& after);

/// The command that makes cells and rows of `now` what they were in `then` (rules 20.2): a cell its text, or
/// its row where that is gone; a row its cells; one that came since goes, with all that uses it; one that
/// went comes back with the rows it names that are gone too. What is as it was stays.
Command backTo(const Economy& then, const Economy& now, std::span<const Address> places, Message name);

/// The command that makes everything what it was in `then`, versions aside.
Command backTo(const Economy& then, const Economy& now, Message name);

} // namespace breakeven
