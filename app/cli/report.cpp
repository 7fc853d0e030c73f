#include "cli/verbs.h"

#include "cli/console.h"
#include "files/whole_file.h"
#include "report/board_report.h"

#include <QApplication>
#include <QDate>
#include <QLocale>
#include <unistd.h>

namespace breakeven::cli {

namespace {

// Standard error is for what concerns the source; of Qt's own words only those of failures.
void printFailures(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) sayLine(text.toStdString());
}

} // namespace

int report(const std::filesystem::path& source, const ScenarioChoice& choice,
           const std::filesystem::path& pdf) {
    ProblemPrinter printer;
    const bool toOutput = pdf == "-";
    if (toOutput && ::isatty(STDOUT_FILENO) == 1) {
        sayLine("error: a PDF is nothing to show on a terminal; name a file, or lead standard output into one");
        return wrongUsage;
    }
    if (!toOutput)
        if (const auto refused = ui::refusePdf(pdf); !refused.empty()) {
            printer.print(refused);
            return sourceHasErrors;
        }
    const auto economy = readSource(source);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    const auto scenarios = chosenScenarios(*economy, choice);
    if (!scenarios) return wrongUsage;

    qputenv("QT_QPA_PLATFORM", "offscreen"); // pages are drawn, nothing is shown
    qInstallMessageHandler(printFailures);
    int argumentCount = 1;
    char program[] = "breakeven-cli";
    char* arguments[] = {program, nullptr};
    const QApplication application(argumentCount, arguments);
    ui::ReportOptions options;
    options.date =
        QLocale(QLocale::English, QLocale::UnitedKingdom).toString(QDate::currentDate(), "d MMMM yyyy");

    Result<ui::BoardReport> report;
    QByteArray bytes;
    {
        Progress progress;
        progress.show("Writing the report");
        report = ui::boardReport(*economy, *scenarios, options);
        if (report) bytes = ui::pdfOf(*report).value_or(QByteArray());
    }
    if (!report) {
        printer.print(report.problems);
        return sourceHasErrors;
    }
    const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (toOutput) return printOut(text);
    const auto problems = writeWholeFile(pdf, text);
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

} // namespace breakeven::cli
