#include "cli/verbs.h"

#include "cli/console.h"
#include "report/board_report.h"

#include <QApplication>
#include <QDate>
#include <QLocale>
#include <cstdio>

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

    std::vector<Problem> problems;
    {
        Progress progress;
        progress.show("Writing the report");
        problems = ui::writeBoardReport(*economy, *scenarios, pdf, options);
    }
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

} // namespace breakeven::cli
