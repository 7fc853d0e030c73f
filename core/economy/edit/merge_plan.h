#pragma once

#include "economy/table/address.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What a cell counts as in three scenarios: `ours` is the one that others are merged into, `theirs` the one
/// that is merged, `ancestor` the nearest both stand on.
struct MergedCell {
    Address cell;
    std::string ancestor;
    std::string ours;
    std::string theirs;

    bool operator==(const MergedCell&) const = default;
};

/// Why a cell cannot be merged without being asked: both change it, each to something else; or what it comes
/// to hangs on an arrangement that only one of the two has enabled, so that its change would be forced where
/// the arrangement is off, or lost where it is on.
enum class ConflictKind : std::uint8_t { bothChange, arrangement };

struct MergeConflict {
    MergedCell texts;
    ConflictKind kind = ConflictKind::bothChange;

    bool operator==(const MergeConflict&) const = default;
};

/// What merging one scenario into another comes to (rules 20.1), cell by cell.
struct MergePlan {
    std::string from;
    std::string into;
    std::string ancestor;          ///< a scenario, or base
    std::vector<MergedCell> taken; ///< changed by `from` only
    std::vector<MergedCell> alike; ///< changed by both to the same
    std::vector<MergeConflict> conflicts;
    std::vector<std::size_t> waiting; ///< rows of overrides of `from` whose arrangement it has not enabled:
                                      ///< they change no cell and are not merged

    /// Whether `from` changes nothing that `into` has not.
    bool isEmpty() const { return taken.empty() && conflicts.empty(); }
};

/// The nearest scenario that both stand on; base where there is no other. One that stands on the other has
/// the other as ancestor. Error if a lineage is broken.
Result<std::string> nearestAncestor(const Economy& economy, std::string_view one, std::string_view other);

/// Compares two scenarios with their nearest common ancestor, cell by cell as they count in each, wildcards
/// worked out (rules 20.1). Refused: a scenario into itself; base, which changes nothing and has no
/// overrides; one into another that it stands on not directly but through a third, as what it adds or
/// multiplies would act on it twice; and where one of the three is in error.
Result<MergePlan> planMerge(const Economy& economy, std::string_view from, std::string_view into);

} // namespace breakeven
