#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// One step of an edit: what stands at an address before and after. At a cell's address both are its texts.
/// At a row's address they are the whole row (rowText of row_text.h), and nothing where the row does not exist;
/// `position` is where the row stands in its table.
struct Change {
    std::string address;
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::size_t position = 0;

    bool operator==(const Change&) const = default;
};

/// Anything a person does to a document, as one list of changes: an edit, a paste, an import, a template
/// applied, a scenario merged. Undo is the same list backwards; the journal keeps it as it is.
struct Command {
    Message name;
    std::vector<Change> changes;

    bool empty() const { return changes.empty(); }
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
