#include "shell/report_commands.h"

#include "document/message_text.h"
#include "document/question.h"
#include "shell/report_dialog.h"

#include <QWidget>

namespace breakeven::ui {

ReportCommands::ReportCommands(Document& document, const Display& display, QWidget* window)
    : QObject(window), document_(document), display_(display), window_(window) {}

void ReportCommands::write() {
    WrittenReport report;
    const auto problems = writeReport(document_, display_.unit(), window_, report);
    if (!problems.empty()) Q_EMIT failed(tr("The report could not be written."), problems);
    if (report.file.isEmpty()) return;
    Q_EMIT written(report.file);
    if (report.kept) Q_EMIT forecastIssued(toQt(report.scenario), report.kept->toString(Qt::ISODate));
}

void ReportCommands::preview() {
    QString figure;
    const auto problems = previewReport(document_, display_.unit(), window_, figure);
    if (!problems.empty()) Q_EMIT failed(tr("There is no report to show."), problems);
    if (!figure.isEmpty()) ask(*window_, {.address = figure});
}

} // namespace breakeven::ui
