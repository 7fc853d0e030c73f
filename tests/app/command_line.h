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

inline Run runCli(const QStringList& arguments) {
    QProcess process;
    process.start(BREAKEVEN_CLI, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace breakeven::test
