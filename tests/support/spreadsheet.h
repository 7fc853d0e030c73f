#pragma once

#include "files/csv.h"
#include "support/files.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <map>

/// A workbook as LibreOffice Calc reads it, where that is installed.
namespace breakeven::test {

inline QString spreadsheetProgram() { return QStandardPaths::findExecutable(QStringLiteral("soffice")); }

/// The cells of a sheet by row, counted from 1; numbers with all their digits.
using ReadSheet = std::map<std::size_t, std::vector<std::string>>;

/// Every sheet of a workbook by its name, read by way of a folder of one's own; none where it cannot be read.
inline std::map<QString, ReadSheet> readBySpreadsheet(const QString& workbook, const QString& folder) {
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C.UTF-8"); // it writes numbers as its locale has them
    program.setProcessEnvironment(environment);
    program.start(spreadsheetProgram(),
                  {"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to",
                   // commas, quotation marks, UTF-8, values and not as they are shown, every sheet
                   "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                   "--outdir", folder + "/sheets", workbook});
    constexpr int longest = 100'000;
    if (!program.waitForFinished(longest) || program.exitCode() != 0) return {};
    std::map<QString, ReadSheet> sheets;
    const QString before = QFileInfo(workbook).completeBaseName() + '-';
    for (const QFileInfo& file : QDir(folder + "/sheets").entryInfoList({"*.csv"}, QDir::Files)) {
        ReadSheet& sheet = sheets[file.completeBaseName().mid(before.size())];
        for (CsvRow& row : parseCsv(bytesOf(file.filePath().toStdString())).rows)
            sheet[row.number] = std::move(row.cells);
    }
    return sheets;
}

} // namespace breakeven::test
