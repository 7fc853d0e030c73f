#pragma once

#include "economy/edit/going_back.h"
#include "economy/reading/cell_locks.h"
#include "store/journal.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A cell or row that is not as it was at a version, who made it so, when and why.
struct AuditedChange {
    DocumentDifference what; ///< of an override, the cell it is of; `before` as the base has it
    std::string scenario;    ///< whose it is; blank: the base's
    std::string operation;   ///< of an override: set, add, multiply
    std::string who;         ///< of those who changed it, the last; blank where the journal does not say
    std::string when;        ///< as a journal writes it
    std::vector<std::string> reasons; ///< the notes on it, each with its source
};

/// What an auditor asks of a document since a version.
struct ChangesSince {
    std::string name;                   ///< of the version
    std::string made;                   ///< as a journal writes it
    Economy then;                       ///< the document at the version
    std::vector<AuditedChange> changes; ///< by table and row; notes, formulas and locks aside
    std::vector<CellLock> locks;        ///< in force now
    std::vector<CellLock> unlocked;     ///< in force then, and no longer
};

/// Compares `now`, the journal of which is given, with a version by its code or, where none has it, by its
/// name. Error where there is none, or it cannot be read.
Result<ChangesSince> changesSince(const Economy& now, std::span<const JournalEntry> journal,
                                  std::string_view version);

} // namespace breakeven
