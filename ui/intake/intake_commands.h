#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "exchange/foreign/read_foreign.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace breakeven::ui {

class IntakeDialog;
class ProgressDialog;

/// Brings tables of others into the document: from a file, from what is dropped on the window, from the
/// clipboard.
class IntakeCommands : public QObject {
    Q_OBJECT

public:
    /// `organisation` says whose page one looks at, blank: nobody's; a table that does not say is taken to be
    /// theirs.
    IntakeCommands(Document& document, std::function<QString()> organisation, QWidget* window);

    /// Asks for a file and goes on with that.
    void ask();
    /// Reads the file off the window's thread and opens the assistant.
    void openFile(const QString& path);
    /// Takes the table on the clipboard.
    void paste();

    /// Whether a file is one of those that are taken, by its name.
    static bool mayTake(const QString& path);

    bool isBusy() const { return task_.isBusy(); }
    /// The assistant while it is open.
    IntakeDialog* dialog() const;

Q_SIGNALS:
    void done(const QString& text);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    void read(const QString& name, std::function<Result<ForeignFile>()> read);
    void open(const QString& name, Result<ForeignFile> file);

    Document& document_;
    std::function<QString()> organisation_;
    QWidget* window_;
    QPointer<IntakeDialog> dialog_;
    ProgressDialog* progress_ = nullptr;
    BackgroundTask task_;
};

} // namespace breakeven::ui
