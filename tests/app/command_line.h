#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace breakeven::test {

/// What a run of breakeven-cli came to.
struct Run {
    int code = -1; ///< below nought: it crashed or did not end
    QByteArray out;
    QString err;
};

/// Runs it, in a folder or in that of the test.
inline Run runCli(const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(BREAKEVEN_CLI, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace breakeven::test
