#include "insight/variant/in_parallel.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace breakeven;

namespace {

Problem numbered(std::size_t i) { return {Severity::error, std::to_string(i), std::nullopt, {}}; }

} // namespace

/// Work on several threads comes to the same as on one.
class TestInParallel : public QObject {
    Q_OBJECT

private slots:
    void everythingIsDoneOnce_data() { threads(); }
    void everythingIsDoneOnce() {
        QFETCH(int, workers);
        std::vector<int> own(static_cast<std::size_t>(workers)), done(1000);
        const auto stopped = inParallel(own, done.size(), [&](int& mine, std::size_t i) {
            ++mine;
            ++done[i];
            return Stopped();
        });
        QVERIFY(!stopped);
        QCOMPARE(done, std::vector<int>(1000, 1));
        int sum = 0;
        for (const int one : own) sum += one;
        QCOMPARE(sum, 1000);
    }

    // Everything before the first that stops is done, and of what comes later no more than had begun.
    void theFirstInOrderThatStopsCounts_data() { threads(); }
    void theFirstInOrderThatStopsCounts() {
        QFETCH(int, workers);
        std::vector<int> own(static_cast<std::size_t>(workers)), done(1000);
        const auto stopped = inParallel(own, done.size(), [&](int&, std::size_t i) {
            ++done[i];
            return i % 100 == 70 ? Stopped({numbered(i)}) : Stopped();
        });
        QVERIFY(stopped);
        QCOMPARE(stopped->front().address, std::string("70"));
        QCOMPARE(std::vector<int>(done.begin(), done.begin() + 71), std::vector<int>(71, 1));
    }

    void whatIsThrownIsThrown_data() { threads(); }
    void whatIsThrownIsThrown() {
        QFETCH(int, workers);
        std::vector<int> own(static_cast<std::size_t>(workers));
        std::string thrown;
        try {
            inParallel(own, 100, [&](int&, std::size_t i) -> Stopped {
                if (i >= 30) throw std::runtime_error(std::to_string(i));
                return {};
            });
        } catch (const std::runtime_error& failure) {
            thrown = failure.what();
        }
        QCOMPARE(thrown, std::string("30"));
    }

    void whoSaidNoIsNotAskedAgain_data() { threads(); }
    void whoSaidNoIsNotAskedAgain() {
        QFETCH(int, workers);
        std::vector<int> own(static_cast<std::size_t>(workers));
        int asked = 0; // one at a time, so it needs no guard
        const GoOn goOn = askedByThreads([&] { return ++asked < 50; });
        const auto stopped = inParallel(own, 1000, [&](int&, std::size_t) {
            return goOn() ? Stopped() : Stopped(std::vector<Problem>());
        });
        QVERIFY(stopped && stopped->empty());
        QCOMPARE(asked, 50);
    }

private:
    static void threads() {
        QTest::addColumn<int>("workers");
        for (const int workers : {1, 2, 5}) QTest::addRow("%d", workers) << workers;
    }
};

QTEST_APPLESS_MAIN(TestInParallel)
#include "test_in_parallel.moc"
