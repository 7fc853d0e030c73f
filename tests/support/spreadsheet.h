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

/// The sheets of a workbook by their names.
using ReadWorkbook = std::map<QString, ReadSheet>;

/// Every sheet of every workbook, by the names of the files, read by way of a folder of one's own; none where
/// they cannot be read. No file's name is how another's begins.
inline std::map<QString, ReadWorkbook> readBySpreadsheet(const QStringList& workbooks,
                                                         const QString& folder) {
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C.UTF-8"); // it writes numbers as its locale has them
    program.setProcessEnvironment(environment);
    program.start(
        spreadsheetProgram(),
        QStringList{"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to",
                    // commas, quotation marks, UTF-8, values and not as they are shown, every sheet
                    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                    "--outdir", folder + "/sheets"} +
            workbooks);
    constexpr int longest = 500'000;
    if (!program.waitForFinished(longest) || program.exitCode() != 0) return {};
    std::map<QString, ReadWorkbook> all;
    for (const QString& workbook : workbooks) {
        const QString name = QFileInfo(workbook).completeBaseName();
        for (const QFileInfo& file : QDir(folder + "/sheets").entryInfoList({name + "-*.csv"}, QDir::Files)) {
            ReadSheet& sheet = all[name][file.completeBaseName().mid(name.size() + 1)];
            for (CsvRow& row : parseCsv(bytesOf(file.filePath().toStdString())).rows)
                sheet[row.number] = std::move(row.cells);
        }
    }
    return all;
}

/// The same of one workbook.
inline ReadWorkbook readBySpreadsheet(const QString& workbook, const QString& folder) {
    const auto all = readBySpreadsheet(QStringList{workbook}, folder);
    return all.empty() ? ReadWorkbook() : all.begin()->second;
}

/// From now on it calculates every formula anew when it reads a workbook by way of this folder, whatever
/// value is written beside it.
inline void calculateAlways(const QString& folder) {
    QDir().mkpath(folder + "/profile/user");
    QFile settings(folder + "/profile/user/registrymodifications.xcu");
    if (!settings.open(QIODevice::WriteOnly)) return;
    settings.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                   "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
                   "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
                   "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>"
                   "</oor:items>");
}

} // namespace breakeven::test
