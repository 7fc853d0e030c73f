#include "shell/changes_commands.h"

#include "desk/progress_dialog.h"
#include "document/file_path.h"
#include "document/guarded.h"
#include "document/message_text.h"
#include "document/written_time.h"
#include "report/changes_report.h"
#include "shell/report_preview.h"
#include "theme/file_choice.h"
#include "versions/cell_words.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPrinter>

#include <utility>

namespace breakeven::ui {

ChangesCommands::ChangesCommands(const Document& document, const Display& display, QObject* parent)
    : QObject(parent), document_(document), display_(display), task_(new BackgroundTask(this)) {}

ChangesCommands::~ChangesCommands() { delete progress_; }

void ChangesCommands::layOut(const QString& version, const QString& scenario, QWidget* over, Use use) {
    delete std::exchange(
        progress_, new ProgressDialog(over->windowTitle(), tr("Comparing with the version…"), true, over));
    connect(progress_, &ProgressDialog::canceled, task_, &BackgroundTask::cancel);
    const MoneyUnit unit = display_.unit();
    task_->run<Result<BoardReport>>(
        [economy = document_.economy(), journal = document_.journal(), code = toCore(version),
         in = toCore(scenario), unit, title = document_.title()](const Unwanted&) {
            const auto since = changesSince(economy, journal, code);
            if (!since) return Result<BoardReport>(since.problems);
            const auto effect = surplusEffect(since->then, economy, in, unit);
            return Result(
                changesReport({economy, *since, effect, in, unit, title, dayText(QDate::currentDate())}));
        },
        [this, over = QPointer<QWidget>(over), use](const Result<BoardReport>& report) {
            delete std::exchange(progress_, nullptr);
            if (!over) return;
            if (!report) return sayFailed(over, report.problems);
            use(*report);
        });
}

void ChangesCommands::preview(const QString& version, const QString& scenario, QWidget* over) {
    layOut(version, scenario, over, [over](const BoardReport& report) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setDocName(report.title);
        ReportPreview preview(report, printer, over);
        preview.resize(1000, 720);
        preview.exec();
    });
}

void ChangesCommands::write(const QString& version, const QString& scenario, QWidget* over) {
    QString file =
        QFileDialog::getSaveFileName(over, tr("Write what changed as PDF"),
                                     tr("%1, changes.pdf").arg(document_.title()), tr("PDF (*.pdf)"));
    file = withEnding(file, ".pdf", [over](const QString& whole) { return mayReplace(over, whole); });
    if (file.isEmpty()) return;
    layOut(version, scenario, over, [this, file, over](const BoardReport& report) {
        const auto problems = guarded([&] { return writeBoardReport(report, filePath(file)); });
        if (hasErrors(problems)) sayFailed(over, problems);
    });
}

void ChangesCommands::sayFailed(QWidget* over, const std::vector<Problem>& problems) const {
    auto* box = new QMessageBox(QMessageBox::Warning, over->windowTitle(),
                                tr("What changed could not be printed."), QMessageBox::Ok, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(problemLines(document_.economy(), problems));
    box->open();
}

} // namespace breakeven::ui
