#include "document/open_document.h"

#include "files/durable_file.h"

namespace breakeven {

namespace fs = std::filesystem;

namespace {

void append(std::vector<Problem>& all, const std::vector<Problem>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

void removeRecovery(const fs::path& file) {
    std::error_code ignored;
    fs::remove(file, ignored);
}

// Unsaved work on a document that another takes the place of is not of this one, and not lost.
std::vector<Problem> clearForeignWork(const fs::path& document) {
    const fs::path file = recoveryFileOf(document);
    std::error_code failed;
    if (!fs::exists(file, failed)) return {};
    return {setAside(file)};
}

} // namespace

void OpenDocument::start(Economy economy, const fs::path& folder, std::shared_ptr<DocumentLock> lock) {
    refuseInTransaction();
    recovery_.discard();
    lock_ = std::move(lock);
    readOnly_.reset();
    revision_ = {};
    if (surroundings_.keepsWork) recovery_.beginUnnamed(folder, economy, when());
    replaceAll(std::move(economy), {}, {});
}

void OpenDocument::open(const fs::path& path, Opening opening, UnsavedWork work) {
    refuseInTransaction();
    recovery_.discard(); // before the lock goes: nobody else finds what is left behind
    if (work == UnsavedWork::givenUp) opening.unsaved.clear();
    if (work == UnsavedWork::givenUp && opening.lock) removeRecovery(recoveryFileOf(path));
    lock_ = std::move(opening.lock);
    readOnly_ = std::move(opening.readOnly);
    revision_ = std::move(opening.stored.revision);
    if (readOnly_ || !surroundings_.keepsWork)
        recovery_.end();
    else
        recovery_.begin(path, revision_, opening.unsaved);
    replaceAll(std::move(opening.stored.economy), path, std::move(opening.journal));
    takeUp(opening.unsaved);
}

OpenDocument::Problems OpenDocument::open(AbandonedWork work) {
    const std::vector<JournalEntry> entries = work.entries;
    auto opening = redone({}, std::span(entries).first(1));
    if (!opening) return opening.problems;
    start(std::move(*opening), work.file.parent_path());
    recovery_.adopt(std::move(work));
    takeUp(std::span(entries).subspan(1));
    startedUnsaved_ = true;
    return {};
}

// Work that a crash left is done again; each command is a step.
void OpenDocument::takeUp(std::span<const JournalEntry> entries) {
    for (const JournalEntry& entry : entries) {
        auto command = readAgain(entry.command);
        if (!command || !apply(*command, economy_).empty()) return;
        journal_.push_back(entry);
        history_.add({std::move(*command), entry.when, entry.by});
    }
}

void OpenDocument::replaceAll(Economy economy, const fs::path& path, std::vector<JournalEntry> journal) {
    economy_ = std::move(economy);
    path_ = path;
    journal_ = std::move(journal);
    savedEntries_ = journal_.size();
    history_ = {};
    lastDone_ = {};
    lastTyped_.reset();
    startedUnsaved_ = false;
}

OpenDocument::Problems OpenDocument::save() {
    auto written = write({});
    if (!written) return written.problems;
    Problems warnings = std::move(written.problems);
    append(warnings, take(std::move(*written)));
    return warnings;
}

OpenDocument::Problems OpenDocument::saveAs(const fs::path& path) {
    auto written = write(path);
    if (!written) return written.problems;
    Problems warnings = std::move(written.problems);
    append(warnings, take(std::move(*written)));
    return warnings;
}

Result<OpenDocument::Written> OpenDocument::write(const fs::path& path) {
    refuseInTransaction();
    const bool elsewhere = !path.empty();
    if (!elsewhere && readOnly_) return *readOnly_;
    const fs::path& file = elsewhere ? path : path_;
    auto lock = lockOf(file); // first: what is open elsewhere is not replaced
    if (!lock) return lock.problems;
    const bool itself = !elsewhere || (!path_.empty() && (*lock)->target() == realFile(path_));
    const auto unsaved = std::span(journal_).subspan(itself ? savedEntries_ : 0);
    auto saved = saveDocument(**lock, economy_, unsaved, itself ? std::optional(revision_) : std::nullopt);
    if (!saved) return saved.problems;
    recovery_.wait();
    Result<Written> written(Written{path, std::move(*lock), std::move(*saved)});
    if (elsewhere) written.problems = std::move(lock.problems);
    append(written.problems, saved.problems);
    return written;
}

OpenDocument::Problems OpenDocument::take(Written written) {
    Problems warnings;
    if (!written.path.empty()) {
        recovery_.discard();
        if (written.lock != lock_) warnings = clearForeignWork(written.path);
        readOnly_.reset();
        path_ = std::move(written.path);
    }
    lock_ = std::move(written.lock);
    noteSaved(std::move(written.revision));
    return warnings;
}

// The lock of a document: the one held, or one taken now; an error where it is open elsewhere.
Result<std::shared_ptr<DocumentLock>> OpenDocument::lockOf(const fs::path& path) const {
    if (lock_ && lock_->target() == realFile(path)) return lock_;
    auto taken = DocumentLock::acquire(path);
    if (!taken) return taken.problems;
    Result<std::shared_ptr<DocumentLock>> lock(std::make_shared<DocumentLock>(std::move(*taken)));
    lock.problems = std::move(taken.problems);
    return lock;
}

void OpenDocument::noteSaved(Revision revision) {
    revision_ = std::move(revision);
    savedEntries_ = journal_.size();
    startedUnsaved_ = false;
    recovery_.discard();
    if (surroundings_.keepsWork) recovery_.begin(path_, revision_);
    history_.noteSaved();
    lastTyped_.reset();
}

} // namespace breakeven
