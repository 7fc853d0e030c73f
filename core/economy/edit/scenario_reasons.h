#pragma once

#include "economy/edit/change.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// The note on a cell, if there is one: its row of notes. Of an override the reason stands at its value; one
/// on the whole row counts too.
std::optional<std::size_t> noteOn(const Economy& economy, const Address& cell);

/// A reason for what a cell holds, as one command: a note made, changed or, where it is blank, taken away.
Command giveReason(const Economy& economy, const Address& cell, const std::string& reason,
                   const std::string& author, const std::string& date, Message name);

/// What becomes of reasons where a command copies overrides: they stay with the first alone, or go along.
enum class Copies { withoutReasons, withReasons };

/// Has the reasons of overrides follow them through a command of this economy: one that moves keeps its own,
/// of one carried out in the base it stands at the cell from then on, of one that goes it goes too.
Command followReasons(const Economy& economy, Command command, Copies copies = Copies::withoutReasons);

} // namespace breakeven
