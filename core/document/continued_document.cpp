#include "document/continued_document.h"

#include "economy/edit/lock_guard.h"
#include "store/document.h"

#include <system_error>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The locks that a command does not keep go with it; each is told.
std::vector<Problem> releaseLocksBy(Command& command, const Economy& before, Economy& after) {
    std::vector<Problem> told;
    const Economy kept = after;
    for (const CellLock& lock : releaseLocks(command, before, after))
        told.push_back(warningAt(toText(lock.cells), sayReleased(lock)));
    for (Change& change : difference(kept, after, {}).changes) command.changes.push_back(std::move(change));
    return told;
}

} // namespace

std::vector<Problem> writeContinued(const std::filesystem::path& file, const Economy& economy,
                                    std::span<const JournalEntry> journal, Command command,
                                    const std::string& when, Doer by) {
    Economy next = economy;
    if (auto refused = unreadable(command); !refused.empty()) return refused;
    if (auto refused = apply(command, next); !refused.empty()) return refused;
    std::vector<Problem> problems = releaseLocksBy(command, economy, next);
    auto lock = DocumentLock::acquire(file);
    if (!lock) return std::move(lock.problems);
    std::error_code failed;
    if (std::filesystem::exists(file, failed) || failed)
        return {
            errorSaying(message(MESSAGE("%1 already exists; name a new file"), file.filename().string()))};
    std::vector<JournalEntry> entries(journal.begin(), journal.end());
    entries.push_back({when, written(command), std::move(by)});
    auto saved = saveDocument(*lock, next, entries, std::nullopt);
    problems.insert(problems.end(), lock.problems.begin(), lock.problems.end());
    problems.insert(problems.end(), saved.problems.begin(), saved.problems.end());
    return problems;
}

} // namespace breakeven
