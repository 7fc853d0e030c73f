#include "economy/reading/yearly_rates.h"
#include "economy/table/value.h"
#include "proposal/contract/national_tariffs.h"
#include "support/economy_builder.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using enum TableId;

namespace {

std::vector<NationalTariffChange> published() {
    QFile file(SOURCE_ROOT "/resources/presets/national_tariff_changes.csv");
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no file of national changes");
    return *readNationalTariffChanges(file.readAll().toStdString());
}

} // namespace

/// The national changes that come with the program, and how they are taken.
class TestNationalTariffs : public QObject {
    Q_OBJECT

private slots:
    void netIsUpliftLessEfficiency() {
        const auto changes = published();
        QCOMPARE(changes.size(), std::size_t(17));
        for (const NationalTariffChange& change : changes) {
            QVERIFY(!change.source.empty());
            QCOMPARE(numberIn(change.costUplift) - numberIn(change.efficiency), numberIn(change.net));
        }
        QVERIFY(changes[6].confirmed);
        QVERIFY(!changes[7].confirmed);
    }

    void takingThemIsOneCommandWithNotes() {
        EconomyBuilder rows;
        rows.add(tariffChanges,
                 {{"tariff", "NT"}, {"year", "2016/17"}, {"cost_uplift", "1%"}, {"other", "0.5%"}});
        rows.add(tariffChanges, {{"tariff", "NT"}, {"year", "2018/19"}, {"cost_uplift", "1%"}});
        const Economy before = rows.economy;
        Economy after = before;
        const auto changes = published();
        const Command command = takeNationalChanges(before, "NT", std::span(changes).subspan(6, 3));
        QVERIFY(apply(command, after).empty());
        QCOMPARE(after[tariffChanges].size(), std::size_t(3));
        QCOMPARE(after[tariffChanges].at(1, "year"), std::string("2017/18"));
        QCOMPARE(*netTariffChange(after, "NT", {2016}), Decimal("0.023"));
        QCOMPARE(after[notes].size(), std::size_t(3));
        QVERIFY(after[notes].at(0, "text").starts_with("National tariff"));
        QVERIFY(after[notes].at(1, "text").starts_with("To be confirmed"));
        Economy again = after;
        QVERIFY(apply(takeNationalChanges(after, "NT", std::span(changes).subspan(6, 3)), again).empty());
        QVERIFY(again == after);
        QVERIFY(apply(inverse(command), after).empty());
        QVERIFY(after == before);
    }

    void brokenRowsAreNamed() {
        const auto read = readNationalTariffChanges(
            "year,cost_uplift,efficiency,net,status,remark,source\n2010/11,much,1%,1%,published,,x\n");
        QVERIFY(!read);
        QCOMPARE(read.problems.front().place->row, std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestNationalTariffs)
#include "test_national_tariffs.moc"
