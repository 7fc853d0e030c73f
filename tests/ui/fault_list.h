#pragma once

#include <QStringList>
#include <QTest>

namespace breakeven::ui {

/// Fails where there are faults, and says each of them once.
inline void verifyNoFaults(QStringList faults) {
    faults.removeDuplicates();
    constexpr qsizetype most = 200; // a test that says more falls silent
    for (const QString& fault : faults.mid(0, most)) qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(QString("%1 faults").arg(faults.size())));
}

} // namespace breakeven::ui
