#include "document/background_task.h"
#include "document/in_slices.h"
#include "economy/table/problem.h"

#include <QtTest>

#include <stdexcept>
#include <thread>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// Work that lasts until it is no longer wanted.
Result<int> endless(const Unwanted& unwanted) {
    while (!unwanted.stop_requested()) std::this_thread::yield();
    return {};
}

} // namespace

class TestBackgroundTask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverWhatWasWorkedOut() {
        BackgroundTask task;
        int found = 0;
        task.run<Result<int>>([](const Unwanted&) { return Result<int>(7); },
                              [&](Result<int> result) { found = *result; });
        QTRY_COMPARE(found, 7);
        QTRY_VERIFY(!task.isBusy());
    }

    void whatIsThrownIsAProblem() {
        BackgroundTask task;
        QString told;
        task.run<Result<int>>([](const Unwanted&) -> Result<int> { throw std::runtime_error("no memory"); },
                              [&](Result<int> result) {
                                  QVERIFY(!result);
                                  told = QString::fromStdString(english(result.problems.front()));
                              });
        QTRY_COMPARE(told, "error: this could not be done: no memory");
    }

    void aNewerTaskStopsTheOneBefore() {
        BackgroundTask task;
        QList<int> found;
        task.run<Result<int>>(endless, [&](Result<int>) { found << 1; });
        task.run<Result<int>>([](const Unwanted&) { return Result<int>(2); },
                              [&](Result<int> result) { found << *result; });
        QTRY_VERIFY(!task.isBusy());
        QCOMPARE(found, QList<int>{2});
    }

    void whoGoesIsNotKeptWaiting() {
        auto task = std::make_unique<BackgroundTask>();
        task->run<Result<int>>(endless, [](Result<int>) { QFAIL("nobody is there"); });
        task.reset();
        BackgroundTask cancelled;
        cancelled.run<Result<int>>(endless, [](Result<int>) { QFAIL("nobody wants it"); });
        cancelled.cancel();
        QTRY_VERIFY(!cancelled.isBusy());
    }

    void slicesLetTheWindowComeRound() {
        InSlices slices;
        int beats = 0, bits = 0, ended = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { ++beats; });
        beat.start(0);
        const auto bit = [&] {
            QTest::qSleep(15); // a slice by itself
            return ++bits < 4;
        };
        slices.run(bit, [&] { ++ended; });
        QVERIFY(slices.isBusy());
        QCOMPARE(bits, 0);
        QTRY_COMPARE(ended, 1);
        QCOMPARE(bits, 4);
        QVERIFY(beats >= 3);
        QVERIFY(!slices.isBusy());
        slices.run(bit, [&] { ++ended; });
        slices.cancel();
        QTest::qWait(20);
        QCOMPARE(bits, 4);
        QCOMPARE(ended, 1);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundTask)
#include "test_background_task.moc"
