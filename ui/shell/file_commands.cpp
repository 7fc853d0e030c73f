#include "shell/file_commands.h"

#include "document/guarded.h"
#include "document/installed_files.h"
#include "document/message_text.h"
#include "document/unsaved_folder.h"
#include "theme/file_choice.h"

#include <QDir>
#include <QFileInfo>

namespace breakeven::ui {

FileCommands::FileCommands(Document& document, FileQuestions questions, QObject* parent)
    : QObject(parent), document_(document), questions_(std::move(questions)) {}

bool FileCommands::mayLeaveOut() {
    const QStringList entries = unfinished_ ? unfinished_() : QStringList();
    return entries.isEmpty() || questions_.leaveOut(entries);
}

bool FileCommands::mayLeave() {
    if (document_.isBusy() || !mayLeaveOut()) return false;
    if (!document_.isModified()) return true;
    switch (questions_.unsaved(document_.title())) {
    case FileQuestions::Unsaved::save:
        return saveWhole();
    case FileQuestions::Unsaved::discard:
        return true;
    case FileQuestions::Unsaved::cancel:
        return false;
    }
    return false;
}

bool FileCommands::succeeded(const QString& failure, const std::vector<Problem>& problems) {
    if (!hasErrors(problems)) return true;
    Q_EMIT failed(failure, problems);
    return false;
}

void FileCommands::begin() {
    if (!mayLeave()) return;
    auto economy = questions_.beginning();
    if (!economy) return;
    const Table& row = (*economy)[TableId::economy];
    const QString title = row.size() == 0 ? QString() : toQt(row.at(0, "name"));
    document_.start(std::move(*economy), title);
    Q_EMIT replaced();
}

void FileCommands::newFromSample(const QString& code) {
    const Sample chosen = sample(code);
    if (chosen.folder.isEmpty()) return Q_EMIT failed(tr("There is no sample called %1.").arg(code), {});
    if (!mayLeave()) return;
    openPackage(chosen.folder);
}

void FileCommands::open() {
    const QString path = questions_.fileToOpen();
    if (!path.isEmpty()) openPath(path);
}

void FileCommands::openPath(const QString& path) {
    if (!mayLeave()) return;
    const QFileInfo info(path);
    const bool package = info.isDir() || info.fileName() == QLatin1String("datapackage.json");
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    if (package ? !openPackage(folder) : !openDocument(info.absoluteFilePath())) return;
    Q_EMIT fileUsed(info.absoluteFilePath());
}

bool FileCommands::openPackage(const QString& folder) {
    const QString name = QDir(folder).dirName();
    const auto problems = guarded([&] { return document_.startFromPackage(folder); });
    if (!succeeded(tr("%1 could not be opened.").arg(name), problems)) return false;
    Q_EMIT replaced();
    if (!problems.empty()) Q_EMIT failed(tr("%1 is open, but:").arg(name), problems);
    return true;
}

bool FileCommands::openDocument(const QString& path) {
    const QFileInfo info(path);
    auto prepared = guarded([&] { return document_.prepare(path); });
    if (!prepared) return succeeded(tr("%1 could not be opened.").arg(info.fileName()), prepared.problems);
    auto work = Document::UnsavedWork::takenUp;
    if (!prepared->unsaved.empty()) {
        const auto wanted = questions_.recover(info.completeBaseName(), prepared->unsaved);
        if (wanted == FileQuestions::Recover::later) return false; // untouched, to be asked again
        if (wanted == FileQuestions::Recover::giveUp) work = Document::UnsavedWork::givenUp;
    }
    document_.open(path, std::move(*prepared), work);
    Q_EMIT replaced();
    if (!prepared.problems.empty())
        Q_EMIT failed(tr("%1 is open, but:").arg(info.fileName()), prepared.problems);
    return true;
}

void FileCommands::offerAbandonedWork() {
    std::vector<Problem> problems;
    for (AbandonedWork& work : abandonedUnnamedWork(unsavedFolder(), problems)) {
        const std::vector<JournalEntry> done(work.entries.begin() + 1, work.entries.end());
        const auto wanted = questions_.recover(tr("a document not yet saved"), done);
        if (wanted == FileQuestions::Recover::later) continue;
        if (wanted == FileQuestions::Recover::giveUp) {
            giveUp(std::move(work));
            continue;
        }
        if (succeeded(tr("The unsaved work could not be recovered."),
                      guarded([&] { return document_.open(std::move(work)); })))
            Q_EMIT replaced();
        break;
    }
    if (!problems.empty()) Q_EMIT failed(tr("Unsaved work could not be recovered:"), problems);
}

bool FileCommands::save() { return mayLeaveOut() && saveWhole(); }

bool FileCommands::saveAs() { return mayLeaveOut() && saveUnder(); }

bool FileCommands::saveWhole() {
    return document_.path().isEmpty() || document_.readOnly() ? saveUnder() : saveTo({});
}

bool FileCommands::saveUnder() {
    QString path = questions_.fileToSave(document_.path().isEmpty() ? document_.title() + ".breakeven"
                                                                    : document_.path());
    if (path != document_.path()) path = withEnding(path, documentExtension, questions_.replace);
    return !path.isEmpty() && saveTo(path);
}

bool FileCommands::saveTo(const QString& path) {
    const auto problems = guarded([&] { return path.isEmpty() ? document_.save() : document_.saveAs(path); });
    if (!succeeded(tr("%1 could not be saved.").arg(document_.title()), problems)) return false;
    Q_EMIT fileUsed(document_.path());
    Q_EMIT done(tr("Saved %1").arg(QDir::toNativeSeparators(document_.path())));
    return true;
}

void FileCommands::openPackageFolder() {
    const QString folder = questions_.folder(tr("Open data package"));
    if (!folder.isEmpty()) openPath(folder);
}

void FileCommands::importPackage() {
    const QString folder = questions_.folder(tr("Import data package"));
    if (folder.isEmpty()) return;
    const QString name = QDir(folder).dirName();
    const auto problems = guarded([&] { return document_.importPackage(folder); });
    if (!succeeded(tr("%1 could not be imported. Nothing has changed.").arg(name), problems)) return;
    Q_EMIT done(tr("Imported %1").arg(QDir::toNativeSeparators(folder)));
    if (!problems.empty()) Q_EMIT failed(tr("%1 is imported, but:").arg(name), problems);
}

void FileCommands::exportPackage() {
    const QString folder = questions_.folder(tr("Export data package"));
    if (folder.isEmpty()) return;
    if (succeeded(tr("%1 could not be written.").arg(QDir(folder).dirName()),
                  guarded([&] { return document_.exportPackage(folder); })))
        Q_EMIT done(tr("Exported to %1").arg(QDir::toNativeSeparators(folder)));
}

} // namespace breakeven::ui
