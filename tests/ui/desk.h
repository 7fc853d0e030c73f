#pragma once

#include "shell/file_commands.h"
#include "small_economy.h"

#include <QTemporaryDir>

namespace breakeven::ui {

/// A person at a document: answers what is asked, and keeps what was asked and told.
class Desk {
public:
    using Recover = FileQuestions::Recover;

    Desk() : files(document, questions()) {
        QObject::connect(&files, &FileCommands::failed, &files,
                         [this](const QString& title, const std::vector<Problem>& problems) {
                             told << title;
                             for (const Problem& problem : problems)
                                 told << QString::fromStdString(english(problem));
                         });
    }

    std::vector<Problem> enter(const char* address, const char* typed) {
        const std::vector<CellEntry> entries{{*parseAddress(address), typed}};
        return document.enter(entries);
    }

    QString at(const char* address) const {
        return QString::fromStdString(textAt(document.economy(), address));
    }

    Document document;
    FileQuestions::Unsaved unsaved = FileQuestions::Unsaved::discard;
    Recover recover = Recover::takeUp;
    bool replace = false;
    bool leaveOut = false;
    QString fileToSave;
    QStringList asked; ///< "recover a, 2 edits", "replace a.breakeven", "unsaved a"
    QStringList told;
    FileCommands files;

private:
    FileQuestions questions() {
        FileQuestions questions;
        questions.unsaved = [this](const QString& title) {
            asked << "unsaved " + title;
            return unsaved;
        };
        questions.recover = [this](const QString& title, const std::vector<JournalEntry>& work) {
            asked << QStringLiteral("recover %1, %2 edits").arg(title).arg(work.size());
            return recover;
        };
        questions.leaveOut = [this](const QStringList& entries) {
            asked << "leave out " + entries.join(", ");
            return leaveOut;
        };
        questions.beginning = [] { return smallEconomy(); };
        questions.replace = [this](const QString& file) {
            asked << "replace " + file.section('/', -1);
            return replace;
        };
        questions.fileToOpen = [] { return QString(); };
        questions.fileToSave = [this](const QString&) { return fileToSave; };
        questions.folder = [](const QString&) { return QString(); };
        return questions;
    }
};

} // namespace breakeven::ui
