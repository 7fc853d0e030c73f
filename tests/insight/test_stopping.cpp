#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/business_case.h"
#include "insight/decision/care_model_story.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// What came of some work, stopped when asked for the `last`th time: 'd'one, 's'topped, or a problem.
template<class Work>
QString outcome(Work work, int last, int& asked) {
    asked = 0;
    const auto result = work([&] { return ++asked < last; });
    return result                    ? "done"
           : result.problems.empty() ? "stopped"
                                     : QString::fromStdString(english(result.problems.front()));
}

template<class Work>
void holds(Work work) {
    int times = 0;
    QCOMPARE(outcome(work, 1'000'000, times), "done");
    QVERIFY(times > 1);
    for (const int last : {1, 2, times / 2 + 1, times}) {
        int asked = 0;
        QCOMPARE(outcome(work, last, asked), "stopped");
        QCOMPARE(asked, last);
    }
}

} // namespace

/// Whoever no longer wants a long calculation does not wait for it.
class TestStopping : public QObject {
    Q_OBJECT

private slots:
    void attributionStopsBetweenCoalitions() {
        holds([&](const GoOn& goOn) { return attribute(dudley_, "mcp", goOn); });
    }

    void aBridgeStopsBetweenItsSteps() {
        const BridgeRequest request{.scenario = "mcp", .to = parseYear("2018/19").value()};
        holds([&](const GoOn& goOn) { return bridge(dudley_, request, goOn); });
    }

    void aBusinessCaseStopsBetweenItsProjections() {
        holds([&](const GoOn& goOn) { return businessCase(dudley_, "mcp", "mcp", {}, goOn); });
    }

    void aStoryStopsBetweenItsProjections() {
        holds([&](const GoOn& goOn) { return careModelStory(dudley_, "mcp", "mcp", goOn); });
    }

private:
    const Economy dudley_ = sampleEconomy("dudley");
};

QTEST_APPLESS_MAIN(TestStopping)
#include "test_stopping.moc"
