#include "document/latest_job.h"
#include "document/tasks_in_order.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <vector>

using namespace breakeven;

using Overtaken = LatestJob::Overtaken;

namespace {

void untilStopped(const std::stop_token& stop) {
    while (!stop.stop_requested()) std::this_thread::yield();
}

} // namespace

class TestLatestJob : public QObject {
    Q_OBJECT

private slots:
    void whatIsUnderWayIsStoppedByNewer() {
        std::atomic_int done = 0;
        LatestJob job(Overtaken::stops);
        job.run([&](const std::stop_token& stop) { untilStopped(stop); });
        job.run([&](const std::stop_token& stop) { done = stop.stop_requested() ? 1 : 2; });
        QTRY_COMPARE(done.load(), 2);
    }

    /// However fast newer is given, something comes of it.
    void orEndsAsItWould() {
        std::atomic_bool begun = false, go = false;
        std::atomic_int done = 0;
        LatestJob job(Overtaken::ends);
        job.run([&](const std::stop_token& stop) {
            begun = true;
            while (!go) std::this_thread::yield();
            if (!stop.stop_requested()) ++done;
        });
        QTRY_VERIFY(begun);
        job.run([&](const std::stop_token&) { done += 100; }); // never done: the next takes its place
        job.run([&](const std::stop_token&) { done += 10; });
        go = true;
        QTRY_COMPARE(done.load(), 11);
    }

    void ofThoseThatWaitOnlyTheLatestIsDone() {
        std::atomic_bool go = false;
        std::mutex mutex;
        std::vector<int> done;
        std::atomic_bool ended = false;
        LatestJob job(Overtaken::ends);
        job.run([&](const std::stop_token&) {
            while (!go) std::this_thread::yield();
        });
        for (int number = 1; number <= 5; ++number)
            job.run([&, number](const std::stop_token&) {
                const std::lock_guard lock(mutex);
                done.push_back(number);
                ended = true;
            });
        go = true;
        QTRY_VERIFY(ended);
        const std::lock_guard lock(mutex);
        QVERIFY(done == std::vector<int>{5});
    }

    void whatIsCancelledIsToldAndWhatWaitsIsNotDone() {
        std::atomic_bool begun = false, stopped = false, waited = false;
        LatestJob job(Overtaken::ends);
        job.run([&](const std::stop_token& stop) {
            begun = true;
            untilStopped(stop);
            stopped = true;
        });
        QTRY_VERIFY(begun);
        job.run([&](const std::stop_token&) { waited = true; });
        job.cancel();
        QTRY_VERIFY(stopped);
        std::atomic_bool later = false;
        job.run([&](const std::stop_token&) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!waited);
    }

    void whoGoesStopsIt() {
        auto job = std::make_unique<LatestJob>(Overtaken::ends);
        std::atomic_bool stopped = false;
        std::atomic_bool begun = false;
        job->run([&](const std::stop_token& stop) {
            begun = true;
            untilStopped(stop);
            stopped = true;
        });
        QTRY_VERIFY(begun);
        job.reset();
        QVERIFY(stopped);
    }

    void tasksInOrderAreAllDone() {
        std::vector<int> done;
        {
            TasksInOrder tasks;
            for (int number = 0; number < 100; ++number) tasks.add([&, number] { done.push_back(number); });
            tasks.wait();
            QCOMPARE(done.size(), std::size_t{100});
            for (int number = 100; number < 200; ++number) tasks.add([&, number] { done.push_back(number); });
        }
        QCOMPARE(done.size(), std::size_t{200});
        QVERIFY(std::is_sorted(done.begin(), done.end()));
    }
};

QTEST_GUILESS_MAIN(TestLatestJob)
#include "test_latest_job.moc"
