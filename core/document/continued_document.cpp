#include "document/continued_document.h"

#include "economy/edit/lock_guard.h"
#include "store/document.h"

#include <system_error>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The locks that a command does not keep go with it; each is told.
std::vector<Problem> releaseLocks(Command& command, const Economy& before, Economy& after) {
    std::vector<Problem> told;
    Editor editor(after);
    const std::vector<BrokenLock> broken = brokenLocks(command, before, after);
    for (auto one = broken.rbegin(); one != broken.rend(); ++one) {
        const Table& was = before[TableId::locks];
        const auto row = editor.economy()[TableId::locks].find(was.keys(one->lock.row));
        if (row) editor.erase(TableId::locks, *row);
        told.push_back(warningAt(
            was.at(one->lock.row, "cell"),
            message(
                MESSAGE("what was locked here changes, so the lock is not carried into the new document: %1"),
                one->lock.reason)));
    }
    after = editor.economy();
    const Command released = std::move(editor).command({});
    command.changes.insert(command.changes.end(), released.changes.begin(), released.changes.end());
    return told;
}

} // namespace

std::vector<Problem> writeContinued(const std::filesystem::path& file, const Economy& economy,
                                    std::span<const JournalEntry> journal, Command command,
                                    const std::string& when, Doer by) {
    Economy next = economy;
    if (auto refused = unreadable(command); !refused.empty()) return refused;
    if (auto refused = apply(command, next); !refused.empty()) return refused;
    std::vector<Problem> problems = releaseLocks(command, economy, next);
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
