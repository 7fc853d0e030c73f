#include "engine/projection.h"
#include "support/samples.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

bool samePostings(const ExactProjection& a, const ExactProjection& b) {
    return std::equal(a.postings.begin(), a.postings.end(), b.postings.begin(), b.postings.end(),
                      [&](const Posting<Decimal>& x, const Posting<Decimal>& y) {
                          return x.year == y.year && x.payer == y.payer && x.payee == y.payee &&
                                 x.payerLine == y.payerLine && x.payeeLine == y.payeeLine &&
                                 x.recurrent == y.recurrent && x.amount == y.amount &&
                                 a.source(x) == b.source(y);
                      });
}

} // namespace

/// Re-projecting after an edit is projecting afresh, whatever was edited (design.md, idea 2).
class TestProjector : public QObject {
    Q_OBJECT

private slots:
    // Every numeric cell in turn is nudged, and every kind of other edit made, in base and in a scenario.
    void anEditAndAFreshStartAgree_data() {
        QTest::addColumn<QString>("scenario");
        const Economy economy = sampleEconomy("cumbria");
        QTest::newRow("base") << QString("base");
        for (const Row& row : economy[TableId::scenarios].rows())
            QTest::newRow(row.front().c_str()) << QString::fromStdString(row.front());
    }
    void anEditAndAFreshStartAgree() {
        QFETCH(QString, scenario);
        Economy economy = sampleEconomy("cumbria");
        ScenarioProjector kept(scenario.toStdString());
        QVERIFY(kept.project(economy));
        int step = 0;
        for (const TableSpec& spec : allTables()) {
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                const ValueType type = spec.columns[c].type;
                if (type != ValueType::money && type != ValueType::rate && type != ValueType::number)
                    continue;
                for (std::size_t r = 0; r < economy[spec.id].size(); r += 7) {
                    const std::string text = economy[spec.id][r][c];
                    if (text.empty()) continue;
                    economy[spec.id].set(r, c, type == ValueType::rate ? "0.5%" : "0.75");
                    if (++step % 5 != 0) continue;
                    const auto again = kept.project(economy);
                    const auto fresh = projectScenario(economy, scenario.toStdString());
                    QCOMPARE(bool(again), bool(fresh));
                    QCOMPARE(again.problems.size(), fresh.problems.size());
                    if (again) QVERIFY2(samePostings(*again, *fresh), spec.columns[c].name);
                }
            }
        }
        QVERIFY(step > 10);
    }

    void anEditThatChangesTheShapeIsFollowed() {
        Economy economy = sampleEconomy("cumbria");
        ScenarioProjector kept("base");
        const auto before = kept.project(economy);
        QVERIFY(before);
        economy[TableId::budgets].erase(0);
        const auto after = kept.project(economy);
        QVERIFY(after);
        QVERIFY(!samePostings(*before, *after));
        QVERIFY(samePostings(*after, *projectScenario(economy, "base")));
    }

    void anErrorIsReportedAndRecoveredFrom() {
        Economy economy = sampleEconomy("cumbria");
        ScenarioProjector kept("base");
        const auto before = kept.project(economy);
        const auto place = *economy.locate(economy[TableId::budgets].address(0, "category"));
        const std::string category = economy.text(place);
        economy[place.table].set(place.row, place.column, "");
        const auto broken = kept.project(economy);
        QVERIFY(!broken);
        QCOMPARE(broken.problems.front().address,
                 toText(economy[place.table].address(place.row, "category")));
        economy[place.table].set(place.row, place.column, category);
        const auto mended = kept.project(economy);
        QVERIFY(mended);
        QVERIFY(samePostings(*before, *mended));
    }

    void anUnknownScenarioIsAnError() {
        const auto result = projectScenario(sampleEconomy("cumbria"), "nowhere");
        QVERIFY(!result);
        QCOMPARE(result.problems.front().address, std::string("scenarios:nowhere"));
    }
};

QTEST_APPLESS_MAIN(TestProjector)
#include "test_projector.moc"
