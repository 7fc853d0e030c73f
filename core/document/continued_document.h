#pragma once

#include "economy/edit/change.h"
#include "store/journal.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// Makes a new document of one there is and a command done upon it: the journal goes on with that command,
/// the document it is made of stays as it is, and so
/// do its locks: those on what the command changes are left out of the new one, with a warning. Errors: the
/// command does not fit; there is a file already. `when` is the moment as a journal writes it, `by` who does
/// it.
std::vector<Problem> writeContinued(const std::filesystem::path& file, const Economy& economy,
                                    std::span<const JournalEntry> journal, Command command,
                                    const std::string& when, Doer by = {});

} // namespace breakeven
