#pragma once

#include "document/background_task.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTest>

namespace breakeven::ui {

/// Waits until nothing is worked out any more and all that came has its place; false if that does not come.
inline bool comesToRest() {
    constexpr int mostRounds = 50; // what moves by itself, as a caret that blinks, never rests
    do {
        if (!QTest::qWaitFor([] { return !BackgroundTask::isAnyBusy(); }, 20'000)) return false;
        for (int round = 0; round < mostRounds; ++round) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) break;
        }
    } while (BackgroundTask::isAnyBusy());
    return true;
}

} // namespace breakeven::ui
