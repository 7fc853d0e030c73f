#include "shell/file_commands.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace breakeven::ui {

namespace {

QString lastFolder() {
    return QSettings()
        .value("lastFolder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

QString remembered(const QString& path) {
    if (!path.isEmpty()) QSettings().setValue("lastFolder", QFileInfo(path).absolutePath());
    return path;
}

FileQuestions::Unsaved askUnsaved(QWidget* window, const QString& title) {
    QMessageBox box(QMessageBox::Warning, FileCommands::tr("Unsaved changes"),
                    FileCommands::tr("%1 has changes that are not saved.").arg(title), QMessageBox::NoButton,
                    window);
    const auto* save = box.addButton(FileCommands::tr("&Save"), QMessageBox::AcceptRole);
    const auto* discard = box.addButton(FileCommands::tr("&Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(FileCommands::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == save) return FileQuestions::Unsaved::save;
    if (box.clickedButton() == discard) return FileQuestions::Unsaved::discard;
    return FileQuestions::Unsaved::cancel;
}

} // namespace

FileQuestions dialogQuestions(QWidget* window) {
    const QString documents = FileCommands::tr("Breakeven documents (*.breakeven)");
    FileQuestions questions;
    questions.unsaved = [window](const QString& title) { return askUnsaved(window, title); };
    questions.recover = [window](const QString& title) {
        return QMessageBox::question(
                   window, FileCommands::tr("Unsaved work"),
                   FileCommands::tr("Breakeven ended unexpectedly. There is unsaved work on %1. "
                                    "Shall it be taken up again?")
                       .arg(title)) == QMessageBox::Yes;
    };
    questions.fileToOpen = [window, documents] {
        return remembered(QFileDialog::getOpenFileName(
            window, FileCommands::tr("Open"), lastFolder(),
            documents + ";;" + FileCommands::tr("Data packages (datapackage.json)") + ";;" +
                FileCommands::tr("All files (*)")));
    };
    questions.fileToSave = [window, documents](const QString& suggested) {
        const QString start = QFileInfo(suggested).isAbsolute() ? suggested : lastFolder() + '/' + suggested;
        return remembered(
            QFileDialog::getSaveFileName(window, FileCommands::tr("Save as"), start, documents));
    };
    questions.folder = [window](const QString& title) {
        return remembered(QFileDialog::getExistingDirectory(window, title, lastFolder()));
    };
    return questions;
}

} // namespace breakeven::ui
