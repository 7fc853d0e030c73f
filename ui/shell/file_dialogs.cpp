#include "shell/file_commands.h"

#include "document/message_text.h"
#include "document/written_time.h"
#include "start/new_document_dialog.h"
#include "theme/file_choice.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLocale>
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

FileQuestions::Recover askRecover(QWidget* window, const QString& title,
                                  const std::vector<JournalEntry>& work) {
    QMessageBox box(QMessageBox::Question, FileCommands::tr("Unsaved work"),
                    FileCommands::tr("Breakeven ended unexpectedly. There is unsaved work on %1: %n edit(s), "
                                     "the last on %2.",
                                     nullptr, static_cast<int>(work.size()))
                        .arg(title, writtenMoment(work.back().when)),
                    QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    auto* takeUp = box.addButton(FileCommands::tr("&Recover it"), QMessageBox::AcceptRole);
    const auto* giveUp = box.addButton(FileCommands::tr("&Discard it"), QMessageBox::DestructiveRole);
    auto* later = box.addButton(FileCommands::tr("Decide &later"), QMessageBox::RejectRole);
    box.setDefaultButton(takeUp);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == takeUp) return FileQuestions::Recover::takeUp;
    if (box.clickedButton() == giveUp) return FileQuestions::Recover::giveUp;
    return FileQuestions::Recover::later;
}

bool askLeaveOut(QWidget* window, const QStringList& entries) {
    QMessageBox box(QMessageBox::Warning, FileCommands::tr("Unfinished entries"),
                    FileCommands::tr("This was typed but is not in the document yet:") + "\n\n" +
                        entries.join("\n"),
                    QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    auto* back = box.addButton(FileCommands::tr("Go &back"), QMessageBox::RejectRole);
    const auto* leave = box.addButton(FileCommands::tr("&Discard it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace

FileQuestions dialogQuestions(QWidget* window) {
    const QString documents = FileCommands::tr("Breakeven documents (*.breakeven)");
    FileQuestions questions;
    questions.unsaved = [window](const QString& title) { return askUnsaved(window, title); };
    questions.recover = [window](const QString& title, const std::vector<JournalEntry>& work) {
        return askRecover(window, title, work);
    };
    questions.leaveOut = [window](const QStringList& entries) { return askLeaveOut(window, entries); };
    questions.replace = [window](const QString& path) { return mayReplace(window, path); };
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
    questions.beginning = [window]() -> std::optional<Economy> {
        NewDocumentDialog dialog(window);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.economy()) : std::nullopt;
    };
    return questions;
}

} // namespace breakeven::ui
