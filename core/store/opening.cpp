#include "store/opening.h"

#include "files/durable_file.h"
#include "store/recovery.h"

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

void append(std::vector<Problem>& all, const std::vector<Problem>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

void appendWarnings(std::vector<Problem>& all, std::vector<Problem> more) {
    for (Problem& problem : more) all.push_back(asWarning(std::move(problem)));
}

Problem warningOf(const fs::path& file, Message message) {
    return asWarning(fileProblem(file, std::move(message)));
}

// The work in a recovery file that the document does not hold, or why there is none to be had.
Result<std::vector<JournalEntry>> usableWork(const fs::path& file, const Opening& opening) {
    const auto found = readRecovery(file);
    if (!found) return found.problems;
    if (!*found) return std::vector<JournalEntry>();
    auto work = unsavedEntries(**found, opening.stored.revision, opening.journal);
    if (!work) return work.problems;
    if (auto fits = redone(opening.stored.economy, *work); !fits) return fits.problems;
    return work;
}

void findUnsavedWork(const fs::path& file, Opening& opening, std::vector<Problem>& warnings) {
    auto work = usableWork(file, opening);
    if (!work) {
        appendWarnings(warnings, std::move(work.problems));
        warnings.push_back(setAside(file));
        return;
    }
    opening.unsaved = std::move(*work);
    std::error_code ignored;
    if (opening.unsaved.empty()) fs::remove(file, ignored); // it has been saved
}

} // namespace

Result<Opening> openToEdit(const fs::path& file, const std::shared_ptr<DocumentLock>& held) {
    const bool ours = held && held->target() == realFile(file);
    Result<Opening> result;
    Opening opening;
    if (ours) {
        opening.lock = held;
    } else {
        auto lock = DocumentLock::acquire(file); // before it is read: nobody changes it after
        if (lock) {
            opening.lock = std::make_shared<DocumentLock>(std::move(*lock));
            append(result.problems, lock.problems);
        } else {
            opening.readOnly =
                fileProblem(file, message(MESSAGE("the document is open elsewhere (%1); here it can only be "
                                                  "read, or saved under another name"),
                                          DocumentLock::holderOf(file)));
            result.problems.push_back(warningOf(file, opening.readOnly->message));
        }
    }
    auto stored = openDocument(file);
    if (!stored) return stored.problems;
    append(result.problems, stored.problems);
    opening.stored = std::move(*stored);
    auto journal = readJournal(file);
    if (journal) opening.journal = std::move(*journal);
    appendWarnings(result.problems, std::move(journal.problems));
    if (opening.lock && !ours) findUnsavedWork(recoveryFileOf(file), opening, result.problems);
    result.value = std::move(opening);
    return result;
}

} // namespace breakeven
