#pragma once

#include "economy/edit/change.h"
#include "economy/reading/cell_locks.h"

#include <vector>

namespace breakeven {

/// A lock, and the cells and rows under it that a command would change, add or take away.
struct BrokenLock {
    CellLock lock;
    std::vector<Address> places;
};

/// The locks of `before` that the command which leads to `after` does not keep. What counts is what stands
/// under a lock in the end: a row that goes and comes again is kept, rows under one lock keep their order,
/// and a code that is renamed elsewhere is followed; the code of a row that is locked itself stays.
std::vector<BrokenLock> brokenLocks(const Command& command, const Economy& before, const Economy& after);

/// Takes the locks that the command leading to `after` does not keep out of it, for a new document made of
/// the one there is. Those that went, as they stood in `before`.
std::vector<CellLock> releaseLocks(const Command& command, const Economy& before, Economy& after);

/// That a lock is not carried into a new document, and why it was there.
Message sayReleased(const CellLock& lock);

/// Carries out a command as `apply` does, or refuses it where it does not keep a lock that stood before it:
/// at each place, who locked it, when and why.
std::vector<Problem> applyUnderLocks(const Command& command, Economy& economy);

} // namespace breakeven
