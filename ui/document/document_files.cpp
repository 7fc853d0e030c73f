#include "document/document.h"

#include "document/file_path.h"
#include "document/message_text.h"
#include "economy/told_problems.h"
#include "economy/validation.h"
#include "exchange/package.h"
#include "store/durable_file.h"

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

} // namespace

void Document::start(Economy economy, const QString& title) {
    lock_.reset();
    revision_ = {};
    replaceAll(std::move(economy), {}, title, {});
}

Document::Problems Document::startFromPackage(const QString& folder) {
    auto read = readPackage(filePath(folder));
    if (!read) return read.problems;
    start(std::move(*read), folderName(folder));
    return besidesChecks(std::move(read.problems), economy_);
}

Document::Problems Document::open(const QString& path) {
    auto lock = lockOf(path); // before it is read: nobody changes it after
    auto read = openDocument(filePath(path));
    if (!read) return read.problems;
    Problems warnings = std::move(read.problems);
    auto journal = readJournal(filePath(path));
    append(warnings, journal.problems);
    for (Problem& problem : lock.problems) problem.severity = Severity::warning;
    append(warnings, lock.problems);
    lock_ = lock ? std::move(*lock) : nullptr;
    revision_ = read->revision;
    replaceAll(std::move(read->economy), path, {},
               journal ? std::move(*journal) : std::vector<JournalEntry>());
    return warnings;
}

Document::Problems Document::save() {
    auto lock = lockOf(path_); // held, unless it was open elsewhere when it was opened here
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
    auto saved = saveDocument(**lock, economy_, journal_, std::nullopt);
    if (!saved) return saved.problems;
    Problems warnings = std::move(lock.problems);
    append(warnings, saved.problems);
    recovery_.discard();
    lock_ = std::move(*lock);
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

Result<std::optional<Recovery>> Document::unsavedWorkOn(const QString& path) {
    return readRecovery(recoveryFileOf(filePath(path)));
}

Document::Problems Document::restore(const Recovery& recovery) {
    if (auto whole = restored(economy_, revision_, recovery); !whole) return whole.problems;
    for (const JournalEntry& entry : recovery.entries)
        if (auto refused = edit(entry.command); !refused.empty()) return refused;
    return {};
}

Document::Problems Document::startFromUnsavedWork(const QString& file) {
    const auto read = readRecovery(filePath(file));
    if (!read) return read.problems;
    if (!*read) return {};
    auto whole = restored(Economy(), {}, **read);
    if (!whole) return whole.problems;
    start(std::move(*whole), tr("Recovered"));
    startedUnsaved_ = true;
    Q_EMIT savedStateChanged();
    return {};
}

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
