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
    if (busy_) return {busyElsewhere()};
    auto read = waitFor(tr("Opening %1…").arg(folderName(folder)), true, [path = filePath(folder)] {
        auto package = readPackage(path);
        if (package) package.problems = besidesChecks(std::move(package.problems), *package);
        return package;
    });
    if (!read) return {cancelled()};
    if (!*read) return std::move(read->problems);
    start(std::move(**read), folderName(folder));
    return std::move(read->problems);
}

Result<Opening> Document::prepare(const QString& path) {
    if (busy_) return busyElsewhere();
    auto opening = waitFor(tr("Opening %1…").arg(QFileInfo(path).completeBaseName()), true,
                           [file = filePath(path), lock = open_.lock()] { return openToEdit(file, lock); });
    return opening ? std::move(*opening) : Result<Opening>(cancelled());
}

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

Document::Problems Document::save() { return write({}); }

Document::Problems Document::saveAs(const QString& path) { return write(path); }

// What is under way cannot be given up: there is the old file or the new one.
Document::Problems Document::write(const QString& path) {
    if (busy_) return {busyElsewhere()};
    auto written = waitFor(tr("Saving %1…").arg(title()), false,
                           [this, file = filePath(path)] { return open_.write(file); });
    if (!*written) return std::move(written->problems);
    Problems warnings = std::move(written->problems);
    for (Problem& warning : open_.take(std::move(**written))) warnings.push_back(std::move(warning));
    Q_EMIT savedStateChanged();
    return warnings;
}

Document::Problems Document::importPackage(const QString& folder) {
    const auto make = [economy = economy(), path = filePath(folder),
                       name = toCore(folderName(folder))]() -> Result<Command> {
        auto read = readPackage(path);
        if (!read) return std::move(read.problems);
        const Economy wanted = keepingVersionsAndLocks(economy, *read);
        Result<Command> made(
            difference(economy, wanted, message(translatable("Message", "Imported %1"), name)));
        made.problems = besidesChecks(std::move(read.problems), wanted);
        return made;
    };
    if (patience_) {
        Problems warnings;
        auto refused = editLong(make, tr("Reading %1…").arg(folderName(folder)), &warnings);
        return refused.empty() ? std::move(warnings) : std::move(refused);
    }
    auto command = make();
    if (!command) return command.problems;
    if (auto refused = edit(std::move(*command)); !refused.empty()) return refused;
    return std::move(command.problems);
}

Document::Problems Document::exportPackage(const QString& folder) {
    if (busy_) return {busyElsewhere()};
    auto written =
        waitFor(tr("Writing %1…").arg(folderName(folder)), false,
                [economy = economy(), path = filePath(folder)] { return writePackage(economy, path); });
    return std::move(*written);
}

QString Document::path() const { return pathText(open_.path()); }

QString Document::title() const {
    if (!open_.path().empty()) return QFileInfo(path()).completeBaseName();
    return title_.isEmpty() ? tr("Untitled") : title_;
}

} // namespace breakeven::ui
