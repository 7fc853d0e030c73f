#pragma once

#include "document/document.h"

#include <QObject>

#include <functional>
#include <optional>

namespace breakeven::ui {

/// What has to be asked before a document is left or written; the window answers with dialogs, tests by
/// themselves.
struct FileQuestions {
    enum class Unsaved { save, discard, cancel };
    std::function<Unsaved(const QString& title)> unsaved;
    enum class Recover { takeUp, giveUp, later };
    /// What to do with work a crash left unsaved.
    std::function<Recover(const QString& title, const std::vector<JournalEntry>& work)> recover;
    /// Whether to go on without what was typed but is not in the document yet, each in a sentence.
    std::function<bool(const QStringList& entries)> leaveOut;
    /// Whether a file, named without its ending, may be replaced.
    std::function<bool(const QString& path)> replace;
    std::function<QString()> fileToOpen; ///< blank: cancelled
    std::function<QString(const QString& suggested)> fileToSave;
    std::function<QString(const QString& title)> folder;
    std::function<std::optional<Economy>()> beginning; ///< what a new document begins with; none: cancelled
};

/// New, open, save, import and export, never losing what is unsaved without asking. What fails is told by
/// signal, with every problem.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Document& document, FileQuestions questions, QObject* parent = nullptr);

    /// Who says what was typed in panels and editors but is not in the document yet: asked about before
    /// "saved" is said or the document is left.
    void setUnfinished(std::function<QStringList()> entries) { unfinished_ = std::move(entries); }

    void begin();
    void newFromSample(const QString& code);
    void open();
    /// A document or the folder of a data package.
    void openPath(const QString& path);
    bool save();
    bool saveAs();
    void importPackage();
    /// Opens the data package in a folder that is asked for.
    void openPackageFolder();
    void exportPackage();

    /// Takes up work on documents without a file that a crash left behind, if there is any and it is wanted.
    void offerAbandonedWork();

    /// Whether the document may be left: nothing unsaved, or saved or given up on being asked.
    bool mayLeave();

Q_SIGNALS:
    /// Another document has taken the place of the one before.
    void replaced();
    /// A document was read from or written to a file.
    void fileUsed(const QString& path);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);
    void done(const QString& text);

private:
    bool openPackage(const QString& folder);
    bool openDocument(const QString& path);
    bool mayLeaveOut();
    bool saveWhole();
    bool saveUnder();
    bool saveTo(const QString& path);
    bool succeeded(const QString& failure, const std::vector<Problem>& problems);

    Document& document_;
    FileQuestions questions_;
    std::function<QStringList()> unfinished_;
};

/// Asks with the desktop's dialogs.
FileQuestions dialogQuestions(QWidget* window);

} // namespace breakeven::ui
