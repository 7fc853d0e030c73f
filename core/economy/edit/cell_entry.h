#pragma once

#include "economy/edit/change.h"
#include "economy/table/row_keys.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace breakeven {

/// What a person typed into a cell; a sum, "=250*12", is worked out and stays beside the cell as its formula.
struct CellEntry {
    Address cell;
    std::string typed;
};

/// What an entry into a row that does not exist means: a mistake, or, where years run across and each row is
/// a cell of its own, the making of that row (and a blank its removal).
enum class MissingRow { refused, made };

/// A row to be added before `position`, with what was typed for each of its columns.
struct NewRow {
    TableId table;
    std::size_t position;
    std::vector<std::string> typed;
};

/// The command that carries out all entries and then adds the new rows, or, if any is refused, the reason for
/// each refused one, with its address, and no command. In a scenario entries become its overrides, or go into
/// rows only it has; one that brings a cell back to what the scenario would inherit removes the override
/// (rules 13). In base a new key is carried to every reference, override, note and uncertainty that named the
/// row. The formula a cell had goes with what is entered next. Numbers that were rounded are warnings beside
/// the command.
Result<Command> enterCells(const Economy& economy, std::string_view scenario,
                           std::span<const CellEntry> entries, MissingRow missing, Message name,
                           std::span<const NewRow> newRows = {});

/// The command that removes the scenario's own overrides of the cells.
Result<Command> resetCells(const Economy& economy, std::string_view scenario, std::span<const Address> cells,
                           Message name);

/// Why rows of a table that no scenario can have rows of its own in cannot come and go in one (rules 13).
Message rowsBelongToBase();

/// The cells of which the scenario itself, not an ancestor, has an override of exactly theirs, which
/// resetCells removes.
std::unordered_set<Address, AddressHash> ownOverrides(const Economy& economy, std::string_view scenario);

} // namespace breakeven
