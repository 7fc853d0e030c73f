#include "engine/session/compiled_scenarios.h"
#include "support/samples.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Result<std::shared_ptr<const ExactProjection>> again(CompiledScenarios& kept, const Economy& economy,
                                                     const std::string& scenario = "base") {
    kept.take(economy);
    return kept.project(scenario);
}

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

/// Re-projecting after an edit is projecting afresh, whatever was edited (ARCHITECTURE.md).
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
        CompiledScenarios kept;
        QVERIFY(again(kept, economy, scenario.toStdString()));
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
                    const auto edited = again(kept, economy, scenario.toStdString());
                    const auto fresh = projectScenario(economy, scenario.toStdString());
                    QCOMPARE(bool(edited), bool(fresh));
                    QCOMPARE(edited.problems.size(), fresh.problems.size());
                    if (edited) QVERIFY2(samePostings(**edited, *fresh), spec.columns[c].name);
                }
            }
        }
        QVERIFY(step > 10);
    }

    void anEditThatChangesTheShapeIsFollowed() {
        Economy economy = sampleEconomy("cumbria");
        CompiledScenarios kept;
        const auto before = again(kept, economy);
        QVERIFY(before);
        economy[TableId::budgets].erase(0);
        const auto after = again(kept, economy);
        QVERIFY(after);
        QVERIFY(!samePostings(**before, **after));
        QVERIFY(samePostings(**after, *projectScenario(economy, "base")));
    }

    void anErrorIsReportedAndRecoveredFrom() {
        Economy economy = sampleEconomy("cumbria");
        CompiledScenarios kept;
        const auto before = again(kept, economy);
        const auto place = *economy.locate(economy[TableId::budgets].address(0, "category"));
        const std::string category = economy.text(place);
        economy[place.table].set(place.row, place.column, "");
        const auto broken = again(kept, economy);
        QVERIFY(!broken);
        QCOMPARE(broken.problems.front().address,
                 toText(economy[place.table].address(place.row, "category")));
        economy[place.table].set(place.row, place.column, category);
        const auto mended = again(kept, economy);
        QVERIFY(mended);
        QVERIFY(samePostings(**before, **mended));
    }

    // What is not calculated leaves the figures as they are, and an override's new value is a number only.
    void aNoteDoesNothingAndAnOverrideIsANumber() {
        Economy economy = sampleEconomy("cumbria");
        CompiledScenarios kept;
        const auto before = again(kept, economy, "pay_awards");
        QVERIFY(before);
        const auto base = kept.project("base");
        economy[TableId::notes].set(0, *specification(TableId::notes).find("text"), "Another");
        QCOMPARE(again(kept, economy, "pay_awards")->get(), before->get());
        QCOMPARE(kept.project("base")->get(), base->get());
        Table& overrides = economy[TableId::overrides];
        const std::size_t value = *overrides.spec().find("value");
        for (std::size_t row = 0; row < overrides.size(); ++row)
            if (overrides.at(row, "scenario") == "pay_awards") overrides.set(row, value, "0.5%");
        const auto after = again(kept, economy, "pay_awards");
        QVERIFY(after);
        QCOMPARE((*after)->shape.get(), (*before)->shape.get());
        QVERIFY(!samePostings(**before, **after));
        QVERIFY(samePostings(**after, *projectScenario(economy, "pay_awards")));
        QCOMPARE(kept.project("base")->get(), base->get());
    }

    void anUnknownScenarioIsAnError() {
        const auto result = projectScenario(sampleEconomy("cumbria"), "nowhere");
        QVERIFY(!result);
        QCOMPARE(result.problems.front().address, std::string("scenarios:nowhere"));
    }
};

QTEST_APPLESS_MAIN(TestProjector)
#include "test_projector.moc"
