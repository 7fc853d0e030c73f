#pragma once

#include "economy/edit/change.h"
#include "economy/edit/merge_plan.h"

#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// How a conflict is settled: with the text of one of the two, or with one that is typed.
struct Settlement {
    enum class Choice : std::uint8_t { ours, theirs, typed };

    Address cell;
    Choice choice = Choice::ours;
    std::string text = {}; ///< as typed
};

/// The canonical text a conflict is settled to, or why a typed one cannot stand in the cell.
Result<std::string> settledText(const Economy& economy, const MergedCell& conflict,
                                const Settlement& settlement);

/// Merges `from` into `into` (rules 20.1) as one command, after which each cell of `into` counts as the plan
/// and the settlements say. Overrides of `from`, and of what it stands on up to the common ancestor, that
/// touch cells taken and none in conflict are copied in order to the end of `into`'s, with change and
/// arrangement; of a wildcard that also touches a conflict one for each of its cells taken; where a cell then
/// counts as something else than settled it gets one `set`, for the arrangement that would else decide it.
/// Where `from` stands on `into`, its overrides move and are not copied: they would act twice on it. Refused,
/// with the cell: a conflict that is not settled, a typed text that cannot stand in the cell. Warnings beside
/// the command: what was rounded, changes left behind that wait for an arrangement.
Result<Command> mergeScenarios(const Economy& economy, std::string_view from, std::string_view into,
                               std::span<const Settlement> settlements);

} // namespace breakeven
