#include "shell/file_jobs.h"

#include "roll/roll_commands.h"
#include "shell/message_bar.h"
#include "shell/workbook_export.h"

#include <QDir>

namespace breakeven::ui {

FileJobs::FileJobs(const Document& document, const Display& display, FileCommands& files,
                   MessageBar& messages, QWidget* window)
    : QObject(window), workbook_(new WorkbookExport(document, window)),
      rolling_(new RollCommands(
          document, display, [&files](const QString& file) { files.openPath(file); }, window)) {
    connect(workbook_, &WorkbookExport::failed, this, &FileJobs::failed);
    connect(workbook_, &WorkbookExport::written, this, [&messages](const QString& file) {
        messages.showInformation(tr("The workbook is written: %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(rolling_, &RollCommands::failed, this, &FileJobs::failed);
    connect(rolling_, &RollCommands::written, this, [&messages](const QString& file) {
        messages.showInformation(tr("The new document is written: %1").arg(QDir::toNativeSeparators(file)));
    });
}

void FileJobs::writeWorkbook() { workbook_->ask(); }
void FileJobs::rollForward() { rolling_->ask(); }
void FileJobs::reconcile() { rolling_->reconcile(); }

} // namespace breakeven::ui
