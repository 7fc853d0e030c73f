#pragma once

#include "desk/display.h"
#include "shell/file_commands.h"

namespace breakeven::ui {

class MessageBar;
class RollCommands;
class WorkbookExport;

/// What is made of the document off the window's thread: an Excel workbook, and the next year's document.
class FileJobs : public QObject {
    Q_OBJECT

public:
    FileJobs(const Document& document, const Display& display, FileCommands& files, MessageBar& messages,
             QWidget* window);

    // Each asks what it has to know.
    void writeWorkbook();
    void rollForward();
    /// What rolling forward to this document changed.
    void reconcile();

    RollCommands& rolling() const { return *rolling_; }

Q_SIGNALS:
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    WorkbookExport* workbook_;
    RollCommands* rolling_;
};

} // namespace breakeven::ui
