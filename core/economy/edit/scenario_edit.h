#pragma once

#include "economy/edit/cell_entry.h"
#include "economy/edit/change.h"
#include "economy/reading/uncertainty_range.h"

#include <span>
#include <string>
#include <string_view>

namespace breakeven {

// What people do to scenarios as wholes, each as one command.

/// A new scenario without changes on top of `parent`, its code made from its name.
Result<Command> addScenario(const Economy& economy, std::string_view parent, const std::string& name);

/// What a scenario changes of a cell, or of all that "*" in its keys matches: canonical text.
struct OneChange {
    std::string cell;
    RangeChange change = RangeChange::set;
    std::string value;
};

/// A new scenario on top of `parent` that makes one change. Refused where an override that belongs to an
/// arrangement decides what it sets.
Result<Command> addScenarioWith(const Economy& economy, std::string_view parent, const std::string& name,
                                const OneChange& change);

/// A new scenario on top of `parent` in which cells hold these canonical texts, whatever sets them there:
/// over what an arrangement sets stands an override that belongs to the same arrangement (rules 13). Refused
/// where the parent is in error, and where a cell cannot be overridden or does not come to hold its text.
Result<Command> addScenarioHolding(const Economy& economy, std::string_view parent, const std::string& name,
                                   std::span<const CellEntry> values);

/// A scenario beside `scenario` with the same parent and changes.
Result<Command> copyScenario(const Economy& economy, std::string_view scenario, const std::string& name);

/// The arrangement of its own rows follows.
Result<Command> nameScenario(const Economy& economy, std::string_view scenario, const std::string& name);

/// Puts the scenario on top of another; refused where that is itself or stands on it.
Result<Command> reparentScenario(const Economy& economy, std::string_view scenario, std::string_view parent);

/// Moves changes of a scenario, given by their rows of overrides, one step down: to the end of its parent's,
/// or where that is base into the cells themselves. Refused where a change would go into base that waits for
/// an arrangement: there it could no longer be switched off. Rows of the scenario's own, by their addresses
/// or by the override that switches them on, become the parent's own or everybody's (rules 13).
Result<Command> promoteOverrides(const Economy& economy, std::string_view scenario,
                                 std::span<const std::size_t> rows, std::span<const Address> ownRows = {});

/// Takes changes of a scenario away: overrides, by their rows, and rows of its own, which others that have
/// them keep.
Result<Command> takeBack(const Economy& economy, std::string_view scenario, std::span<const std::size_t> rows,
                         std::span<const Address> ownRows);

/// The code the next scenario of that name will get.
std::string scenarioCodeFor(const Economy& economy, const std::string& name);

} // namespace breakeven
