#include "document/document.h"

#include "document/file_path.h"
#include "document/message_text.h"
#include "document/unsaved_folder.h"
#include "document/versions.h"
#include "economy/check/validation.h"
#include "economy/table/told_problems.h"
#include "exchange/package.h"

#include <QDir>
#include <QFileInfo>

namespace breakeven::ui {

namespace {

QString folderName(const QString& folder) { return QDir(folder).dirName(); }

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
    open_.start(std::move(economy), unsavedFolder());
    showAnew(title);
}

Document::Problems Document::startFromPackage(const QString& folder) {
    auto read = readPackage(filePath(folder));
    if (!read) return read.problems;
    start(std::move(*read), folderName(folder));
    return besidesChecks(std::move(read.problems), economy());
}

Result<Opening> Document::prepare(const QString& path) const { return open_.prepare(filePath(path)); }

void Document::open(const QString& path, Opening opening, UnsavedWork work) {
    open_.open(filePath(path), std::move(opening), work);
    showAnew({});
}

Document::Problems Document::open(const QString& path) {
    auto prepared = prepare(path);
    if (!prepared) return prepared.problems;
    open(path, std::move(*prepared), UnsavedWork::takenUp);
    return std::move(prepared.problems);
}

Document::Problems Document::open(AbandonedWork work) {
    if (auto refused = open_.open(std::move(work)); !refused.empty()) return refused;
    showAnew(tr("Recovered"));
    return {};
}

Document::Problems Document::save() { return saved(open_.save()); }

Document::Problems Document::saveAs(const QString& path) { return saved(open_.saveAs(filePath(path))); }

Document::Problems Document::saved(Problems problems) {
    if (!hasErrors(problems)) Q_EMIT savedStateChanged();
    return problems;
}

Document::Problems Document::importPackage(const QString& folder) {
    auto read = readPackage(filePath(folder));
    if (!read) return read.problems;
    auto refused =
        edit(difference(economy(), keepingVersionsAndLocks(economy(), *read),
                        message(translatable("Message", "Imported %1"), toCore(folderName(folder)))));
    if (!refused.empty()) return refused;
    return besidesChecks(std::move(read.problems), economy());
}

Document::Problems Document::exportPackage(const QString& folder) const {
    return writePackage(economy(), filePath(folder));
}

QString Document::path() const { return pathText(open_.path()); }

QString Document::title() const {
    if (!open_.path().empty()) return QFileInfo(path()).completeBaseName();
    return title_.isEmpty() ? tr("Untitled") : title_;
}

} // namespace breakeven::ui
