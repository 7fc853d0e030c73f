#pragma once

#include "economy/edit/removal.h"
#include "economy/scenario/scenario_rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

// Rows that exist only in scenarios (rules 13): they stand in the base, of an arrangement that is off there.

/// Why rows of a table cannot be added in a scenario, with what would be right; nothing where they can. Of
/// services, risk shares and the like it hangs on the contract, the first key of `row`; a blank one may yet
/// be one that has them.
std::optional<Message> refusalOfNewRows(const Economy& economy, std::string_view scenario, TableId table,
                                        std::string_view contract = {});

/// What a command of the base does, done in a scenario: the rows it adds become the scenario's own, of an
/// arrangement of its name that is off in the base and on in it, made with the first of them. Refused, with
/// what would be right: rows of tables that name no arrangement, and of arrangements that others have. Rows
/// that only get other keys, and what no projection follows from, stay as they are.
Result<Command> inScenario(const Economy& economy, std::string_view scenario, Command command);

/// Rows to be deleted in a scenario: those it alone has go, those it shares with others stay theirs.
struct ScenarioErasure {
    std::vector<std::size_t> alone;
    std::vector<std::size_t> shared;
};

/// Refused, with what would be right, where one is in the base or of a scenario this one stands on.
Result<ScenarioErasure> planErasure(const Economy& economy, std::string_view scenario, TableId table,
                                    std::span<const std::size_t> rows);

/// Carries it out; `alone` is the removal of the rows the scenario alone has. An arrangement left without
/// rows goes too.
Result<Command> eraseInScenario(const Economy& economy, std::string_view scenario, const Removal& alone,
                                std::span<const std::size_t> shared, Message name);

/// Hands rows that the scenario alone has, or shares, one step down, each by its address: to its parent or,
/// where that is base, to everybody, from the year on in which they began here. Precondition for `editor`:
/// its economy has them.
std::vector<Problem> promoteRows(Editor& editor, std::string_view scenario, std::span<const Address> rows);

/// Gives rows of a scenario to another too, as cherry-picking does.
std::vector<Problem> shareRows(Editor& editor, std::span<const Address> rows, std::string_view into);

/// Takes rows away with all that uses them. Precondition: the removal is of the editor's economy, rows added
/// at the ends of its tables apart.
void takeAway(const Removal& removal, Editor& editor);

/// Carries a command of the editor's economy out in it.
void carryOut(Editor& editor, const Command& command);

/// Takes away the arrangements of scenarios that rows of `before` named and none does any more, with all that
/// is said of them.
void tidy(Editor& editor, const Economy& before);

} // namespace breakeven
