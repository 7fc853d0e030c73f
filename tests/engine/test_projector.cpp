#include "economy/check/validation.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "engine/session/compiled_scenarios.h"
#include "engine/session/scenario_tables.h"
#include "support/generator.h"
#include "support/samples.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Result<ProjectedScenario> again(CompiledScenarios& kept, const Economy& economy,
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
                    if (edited) QVERIFY2(samePostings(*edited->projection, *fresh), spec.columns[c].name);
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
        QVERIFY(!samePostings(*before->projection, *after->projection));
        QVERIFY(samePostings(*after->projection, *projectScenario(economy, "base")));
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
        QVERIFY(samePostings(*before->projection, *mended->projection));
    }

    // What is not calculated leaves the figures as they are, and an override's new value is a number only.
    void aNoteDoesNothingAndAnOverrideIsANumber() {
        Economy economy = sampleEconomy("cumbria");
        CompiledScenarios kept;
        const auto before = again(kept, economy, "pay_awards");
        QVERIFY(before);
        const auto base = kept.project("base");
        economy[TableId::notes].set(0, *specification(TableId::notes).find("text"), "Another");
        QCOMPARE(again(kept, economy, "pay_awards")->projection, before->projection);
        QCOMPARE(kept.project("base")->projection, base->projection);
        Table& overrides = economy[TableId::overrides];
        const std::size_t value = *overrides.spec().find("value");
        for (std::size_t row = 0; row < overrides.size(); ++row)
            if (overrides.at(row, "scenario") == "pay_awards") overrides.set(row, value, "0.5%");
        const auto after = again(kept, economy, "pay_awards");
        QVERIFY(after);
        QCOMPARE(after->compiled.shape(), before->compiled.shape());
        QVERIFY(!samePostings(*before->projection, *after->projection));
        QVERIFY(samePostings(*after->projection, *projectScenario(economy, "pay_awards")));
        QCOMPARE(kept.project("base")->projection, base->projection);
    }

    // Typing in the base while a scenario is shown, whose overrides act on the very table or leave it alone.
    void aNumberOfTheBaseIsANumberInAScenario() {
        Economy economy = randomEconomy(11);
        CompiledScenarios kept;
        const auto before = again(kept, economy, "worse");
        QVERIFY(before);
        for (const auto& [table, column] :
             {std::pair{TableId::budgets, "amount"}, std::pair{TableId::activity, "volume"},
              std::pair{TableId::indices, "rate"}, std::pair{TableId::savings, "delivery"}}) {
            std::size_t row = 0;
            const std::size_t at = *specification(table).find(column);
            while (economy[table][row][at].empty()) ++row;
            const bool share = table == TableId::indices || table == TableId::savings;
            economy[table].set(row, at, share ? "1.5%" : "777");
            const auto after = again(kept, economy, "worse");
            QVERIFY2(after, column);
            QCOMPARE(after->compiled.shape(), before->compiled.shape());
            QVERIFY2(samePostings(*after->projection, *projectScenario(economy, "worse")), column);
        }
    }

    // Whatever is edited, the scenario's tables are those it has when applied from the start; those the edit
    // does not concern are the very same.
    void tablesFollowAsIfAppliedAnew() {
        Economy economy = sampleEconomy("cumbria");
        const Economy sample = economy;
        for (const Row& row : sample[TableId::scenarios].rows()) {
            ScenarioTables tables(row.front());
            auto before = tables.of(economy);
            QVERIFY(before);
            for (const TableSpec& spec : allTables())
                for (std::size_t c = 0; c < spec.columns.size() && economy[spec.id].size() > 0; ++c) {
                    const std::string text = economy[spec.id][0][c];
                    for (const std::string& as :
                         {std::string(), std::string("3"), std::string("2016/17"), text}) {
                        const CanonicalText typed = canonical(spec.columns[c], as);
                        if (!std::holds_alternative<std::string>(typed) ||
                            !economy[spec.id].set(0, c, std::get<std::string>(typed)))
                            continue;
                        if (hasErrors(validate(economy))) continue;
                        const auto after = tables.of(economy);
                        const auto anew = applyScenario(economy, row.front());
                        QCOMPARE(after.problems, anew.problems);
                        QCOMPARE(bool(after), bool(anew));
                        if (after) QVERIFY2(*after == *anew, spec.columns[c].name);
                    }
                }
            economy[TableId::notes].set(0, *specification(TableId::notes).find("text"), "Another");
            const auto after = tables.of(economy);
            before = tables.of(economy);
            for (const TableSpec& spec : allTables())
                QVERIFY2((*after)[spec.id].isUnchangedFrom((*before)[spec.id]), spec.name);
        }
    }

    void anUnknownScenarioIsAnError() {
        const auto result = projectScenario(sampleEconomy("cumbria"), "nowhere");
        QVERIFY(!result);
        QCOMPARE(result.problems.front().address, std::string("scenarios:nowhere"));
    }
};

QTEST_APPLESS_MAIN(TestProjector)
#include "test_projector.moc"
