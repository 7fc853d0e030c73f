#include "document/document.h"

#include "document/file_path.h"
#include "document/message_text.h"
#include "economy/check/validation.h"
#include "economy/table/told_problems.h"
#include "exchange/package.h"
#include "files/durable_file.h"
#include "store/recovery.h"

#include <QDir>
#include <QFileInfo>

namespace breakeven::ui {

namespace {

QString folderName(const QString& folder) { return QDir(folder).dirName(); }

void append(std::vector<Problem>& all, const std::vector<Problem>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

// What was found in the files alone: the rest stands among the checks.
std::vector<Problem> besidesChecks(std::vector<Problem> problems, const Economy& economy) {
    std::vector<Problem> all = validate(economy);
    const std::size_t checks = all.size();
    addNew(all, std::move(problems));
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(checks));
    return all;
}

void removeRecovery(const std::filesystem::path& file) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

// Unsaved work on a document that another takes the place of is not of this one, and not lost.
std::vector<Problem> clearForeignWork(const std::filesystem::path& document) {
    const auto file = recoveryFileOf(document);
    std::error_code failed;
    if (!std::filesystem::exists(file, failed)) return {};
    return {setAside(file)};
}

} // namespace

void Document::start(Economy economy, const QString& title) {
    recovery_.discard();
    lock_.reset();
    readOnly_.reset();
    revision_ = {};
    recovery_.beginUnnamed(economy);
    replaceAll(std::move(economy), {}, title, {});
}

Document::Problems Document::startFromPackage(const QString& folder) {
    auto read = readPackage(filePath(folder));
    if (!read) return read.problems;
    start(std::move(*read), folderName(folder));
    return besidesChecks(std::move(read.problems), economy_);
}

Result<Opening> Document::prepare(const QString& path) const { return openToEdit(filePath(path), lock_); }

Document::Problems Document::open(const QString& path, Opening opening, UnsavedWork work) {
    recovery_.discard(); // before the lock goes: nobody else finds what is left behind
    if (work == UnsavedWork::givenUp) opening.unsaved.clear();
    if (work == UnsavedWork::givenUp && opening.lock) removeRecovery(recoveryFileOf(filePath(path)));
    lock_ = std::move(opening.lock);
    readOnly_ = std::move(opening.readOnly);
    revision_ = std::move(opening.stored.revision);
    if (readOnly_)
        recovery_.end();
    else
        recovery_.begin(path, revision_, opening.unsaved);
    replaceAll(std::move(opening.stored.economy), path, {}, std::move(opening.journal));
    redo(opening.unsaved);
    return {};
}

Document::Problems Document::open(const QString& path) {
    auto prepared = prepare(path);
    if (!prepared) return prepared.problems;
    open(path, std::move(*prepared), UnsavedWork::takenUp);
    return std::move(prepared.problems);
}

Document::Problems Document::open(AbandonedWork work) {
    const std::vector<JournalEntry> entries = work.entries;
    Economy economy;
    if (auto refused = apply(entries.front().command, economy); !refused.empty()) return refused;
    start(std::move(economy), tr("Recovered"));
    recovery_.adopt(std::move(work));
    redo({entries.begin() + 1, entries.end()});
    startedUnsaved_ = true;
    Q_EMIT savedStateChanged();
    return {};
}

Document::Problems Document::save() {
    if (readOnly_) return {*readOnly_};
    auto lock = lockOf(path_);
    if (!lock) return lock.problems;
    auto saved = saveDocument(**lock, economy_, std::span(journal_).subspan(savedEntries_), revision_);
    if (!saved) return saved.problems;
    lock_ = std::move(*lock);
    noteSaved(std::move(*saved));
    return std::move(saved.problems);
}

Document::Problems Document::saveAs(const QString& path) {
    auto lock = lockOf(path); // first: what is open elsewhere is not replaced
    if (!lock) return lock.problems;
    const bool itself = !path_.isEmpty() && (*lock)->target() == realFile(filePath(path_));
    const auto unsaved = std::span(journal_).subspan(itself ? savedEntries_ : 0);
    auto saved = saveDocument(**lock, economy_, unsaved, itself ? std::optional(revision_) : std::nullopt);
    if (!saved) return saved.problems;
    Problems warnings = std::move(lock.problems);
    append(warnings, saved.problems);
    recovery_.discard();
    if (*lock != lock_) append(warnings, clearForeignWork(filePath(path)));
    lock_ = std::move(*lock);
    readOnly_.reset();
    path_ = path;
    noteSaved(std::move(*saved));
    return warnings;
}

Result<std::shared_ptr<DocumentLock>> Document::lockOf(const QString& path) const {
    if (lock_ && lock_->target() == realFile(filePath(path))) return lock_;
    auto taken = DocumentLock::acquire(filePath(path));
    if (!taken) return taken.problems;
    Result<std::shared_ptr<DocumentLock>> lock(std::make_shared<DocumentLock>(std::move(*taken)));
    lock.problems = std::move(taken.problems);
    return lock;
}

void Document::noteSaved(Revision revision) {
    revision_ = std::move(revision);
    savedEntries_ = journal_.size();
    startedUnsaved_ = false;
    recovery_.discard();
    recovery_.begin(path_, revision_);
    undo_.setClean();
    Q_EMIT savedStateChanged();
}

void Document::discardRecovery() { recovery_.discard(); }

Document::Problems Document::importPackage(const QString& folder) {
    auto read = readPackage(filePath(folder));
    if (!read) return read.problems;
    auto refused = edit(difference(
        economy_, *read, message(translatable("Message", "Import %1"), toCore(folderName(folder)))));
    if (!refused.empty()) return refused;
    return besidesChecks(std::move(read.problems), economy_);
}

Document::Problems Document::exportPackage(const QString& folder) const {
    return writePackage(economy_, filePath(folder));
}

QString Document::title() const {
    if (!path_.isEmpty()) return QFileInfo(path_).completeBaseName();
    return title_.isEmpty() ? tr("Untitled") : title_;
}

} // namespace breakeven::ui
