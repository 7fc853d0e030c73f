#include "document/continued_document.h"

#include "store/document.h"

#include <system_error>

namespace breakeven {

std::vector<Problem> writeContinued(const std::filesystem::path& file, const Economy& economy,
                                    std::span<const JournalEntry> journal, const Command& command,
                                    const std::string& when) {
    Economy next = economy;
    if (auto refused = unreadable(command); !refused.empty()) return refused;
    if (auto refused = apply(command, next); !refused.empty()) return refused;
    auto lock = DocumentLock::acquire(file);
    if (!lock) return std::move(lock.problems);
    std::error_code failed;
    if (std::filesystem::exists(file, failed) || failed)
        return {errorSaying(message(translatable("Message", "%1 is there already; name a new file"),
                                    file.filename().string()))};
    std::vector<JournalEntry> entries(journal.begin(), journal.end());
    entries.push_back({when, written(command)});
    auto saved = saveDocument(*lock, next, entries, std::nullopt);
    std::vector<Problem> problems = std::move(lock.problems);
    problems.insert(problems.end(), saved.problems.begin(), saved.problems.end());
    return problems;
}

} // namespace breakeven
