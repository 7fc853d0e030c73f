#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace breakeven {

/// The canonical text of a cell that is no key, before and after.
struct CellChange {
    Address cell;
    std::string before;
    std::string after;

    bool operator==(const CellChange&) const = default;
};

/// A row that comes to stand at `position` of its table, or goes from there. One with another key is another
/// row.
struct RowChange {
    enum class Way { comes, goes };

    Way way;
    TableId table;
    std::size_t position;
    Row row;

    bool operator==(const RowChange&) const = default;
};

/// One step of an edit.
using Change = std::variant<CellChange, RowChange>;

/// The table a change is of, and the cell or row.
TableId tableOf(const Change& change);
Address addressOf(const Change& change);

/// Anything a person does to a document, as one list of changes: an edit, a paste, an import, a template
/// applied, a scenario merged. Undo is the same list backwards; the journal keeps it.
struct Command {
    Message name;
    std::vector<Change> changes;

    bool empty() const { return changes.empty(); }
    bool operator==(const Command&) const = default;
};

/// The command that undoes `command`.
Command inverse(const Command& command);

/// Carries out all changes in order, or, if one does not fit what stands there, none, and says which.
std::vector<Problem> apply(const Command& command, Economy& economy);

/// What of a command could not be read again once it is saved: texts that are not canonical in their columns,
/// each with its address. Ranges are for validation.
std::vector<Problem> unreadable(const Command& command);

/// Makes the changes of one edit against an economy; each call sees the ones before it.
class Editor {
public:
    explicit Editor(const Economy& economy) : economy_(economy) {}

    /// Each sets, inserts or removes, noting the change; false if the key is taken. Same text: no change.
    bool set(CellPlace place, std::string text);
    bool insert(TableId table, std::size_t position, Row row);
    void erase(TableId table, std::size_t position);

    const Economy& economy() const { return economy_; }
    Command command(Message name) && { return {std::move(name), std::move(changes_)}; }

private:
    Economy economy_;
    std::vector<Change> changes_;
};

/// The command that turns one economy into another, row by row (an import into an open document).
Command difference(const Economy& from, const Economy& to, Message name);

} // namespace breakeven
