#include "cli/pdf_delivery.h"

#include "files/whole_file.h"
#include "shell/language.h"

#include <QApplication>
#include <unistd.h>

namespace breakeven::cli {

namespace {

// Standard error is for what concerns the source; of Qt's own words only those of failures.
void printFailures(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) sayLine(text.toStdString());
}

} // namespace

std::optional<int> refuseTarget(const std::filesystem::path& pdf, ProblemPrinter& printer) {
    if (pdf == "-") {
        if (::isatty(STDOUT_FILENO) != 1) return std::nullopt;
        sayLine(
            "error: a PDF is nothing to show on a terminal; name a file, or lead standard output into one");
        return wrongUsage;
    }
    const auto refused = ui::refusePdf(pdf);
    printer.print(refused);
    return refused.empty() ? std::nullopt : std::optional<int>(sourceHasErrors);
}

int deliverPdf(const std::filesystem::path& pdf, ProblemPrinter& printer,
               const std::function<Result<ui::BoardReport>()>& make) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // pages are drawn, nothing is shown
    qInstallMessageHandler(printFailures);
    int argumentCount = 1;
    char program[] = "breakeven-cli";
    char* arguments[] = {program, nullptr};
    QApplication application(argumentCount, arguments);
    ui::installTexts(application, QLocale::English); // as all the command line says
    Result<ui::BoardReport> report;
    QByteArray bytes;
    {
        Progress progress;
        progress.show("Writing the report");
        report = make();
        if (report) bytes = ui::pdfOf(*report).value_or(QByteArray());
    }
    if (!report) {
        printer.print(report.problems);
        return sourceHasErrors;
    }
    const std::string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (pdf == "-") return printOut(text);
    const auto problems = writeWholeFile(pdf, text);
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

} // namespace breakeven::cli
