#include "insight/decision/care_model_story.h"
#include "money/format.h"
#include "support/samples.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::string printed(Money amount) { return formatMoney(amount, MoneyUnit::thousands); }

} // namespace

class TestCareModelStory : public QObject {
    Q_OBJECT

private slots:
    /// Dudley in 2020/21 as its page shows it, in £000.
    void theDudleyProviderIsToldInMoney() {
        const auto found = careModelStory(sampleEconomy("dudley"), "mcp", "mcp");
        QVERIFY(found && *found);
        const CareModelStory& story = **found;
        QCOMPARE(story.hospital, "RNA");
        QCOMPARE(story.holder, "MCP");
        QCOMPARE(story.avoided.size(), std::size_t(2));
        QCOMPARE(std::lround(story.avoided[0].units[6]), 197L);
        QCOMPARE(printed(story.income[6]), "2,031");
        QCOMPARE(printed(story.shed[6]), "938");
        QCOMPARE(printed(story.stranded[6]), "552");
        QCOMPARE(printed(story.shared.holder[6]), "(917)");
        QCOMPARE(printed(story.shared.hospital[6]), "(1,022)");
        QCOMPARE(printed(story.shared.commissioners[6]), "611");
        QVERIFY(story.unshared);
        QCOMPARE(printed(story.unshared->holder[6]), "(2,296)");
    }

    void nothingHappensBeforeItStarts() {
        const auto story = **careModelStory(sampleEconomy("dudley"), "mcp", "mcp");
        for (const std::size_t year : {0, 1}) {
            QCOMPARE(story.avoided[0].units[year], 0.0);
            QCOMPARE(printed(story.income[year]), "–");
            QCOMPARE(printed(story.shared.holder[year]), "–");
        }
    }

    void whatIsOffIsToldAsIfItWereOn() {
        const auto on = **careModelStory(sampleEconomy("dudley"), "mcp", "mcp");
        const auto off = **careModelStory(sampleEconomy("dudley"), "base", "mcp");
        QCOMPARE(printed(off.shared.holder[6]), printed(on.shared.holder[6]));
    }

    void aMergerKeepsNobodyFromHospital() {
        const auto found = careModelStory(sampleEconomy("cumbria"), "acquisition", "acquisition");
        QVERIFY(found);
        QVERIFY(!*found);
        QVERIFY(!careModelStory(sampleEconomy("cumbria"), "base", "nobody"));
    }
};

QTEST_APPLESS_MAIN(TestCareModelStory)
#include "test_care_model_story.moc"
