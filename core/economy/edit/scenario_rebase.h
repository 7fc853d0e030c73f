#pragma once

#include "economy/edit/change.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Why an override need not stay: the parent says the same by now; it acts on no cell; it cannot act there.
enum class Superfluous : std::uint8_t { saysTheSame, noCell, refused };

struct SuperfluousOverride {
    std::size_t row; ///< of the table of overrides
    Superfluous why;
    Message reason; ///< a sentence for people
};

/// An override that stays and whose cell counts as something else beneath it than when it was typed.
struct MovedBeneath {
    std::size_t row;
    Address cell;
    std::string typedAgainst;
    std::string holdsNow;  ///< beneath the override
    std::string holdsHere; ///< in the scenario
};

/// What becomes of a scenario's own overrides on top of a parent (rules 20.1, rebase).
struct RebasePlan {
    std::string scenario;
    std::string parent;
    std::vector<SuperfluousOverride> superfluous;
    std::vector<MovedBeneath> moved;
};

/// `parent` may be the one it has: then it is the base under it that may have changed. Refused where the
/// scenario would carry itself, or the parent is in error.
Result<RebasePlan> planRebase(const Economy& economy, std::string_view scenario, std::string_view parent);

/// Puts the scenario on top of `parent` without the overrides at `dropped`, rows the plan lists, as one
/// command. Dropping those that say what the parent says changes no cell. The overrides that stay are noted
/// as made against what their cells hold beneath them now.
Result<Command> rebaseScenario(const Economy& economy, std::string_view scenario, std::string_view parent,
                               std::span<const std::size_t> dropped);

} // namespace breakeven
