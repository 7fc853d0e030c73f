#include "economy/check/validation.h"
#include "proposal/roll/reconciliation.h"
#include "proposal/small_rolled.h"
#include "support/figures.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

#define COMPARE_CELL(economy, address, expected)                                                             \
    QCOMPARE(QString::fromStdString(cell(economy, address)), QString(expected))

/// What actuals, scenarios and ranges become a year on, and how the difference is named (rules 18.7).
class TestRolledChoices : public QObject {
    Q_OBJECT

private slots:
    void actualsAreSharedOverTheLinesOfTheirCategory() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::budgets, {{"org", "T"},
                                 {"line", "ward"},
                                 {"name", "Ward"},
                                 {"category", "nursing"},
                                 {"amount", "270300"}});
        const auto actual = [&](const char* line, const char* amount) {
            b.add(TableId::actuals, {{"org", "T"},
                                     {"year", "2015/16"},
                                     {"line", line},
                                     {"month", "12"},
                                     {"kind", "actual"},
                                     {"amount", amount}});
        };
        actual("nursing", "900000.01"); // 540,600 and 270,300 were projected: two thirds and one third
        actual("patient_care_income", "1200000");
        actual("surplus", "250000");
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:amount", "600000.01");
        COMPARE_CELL(rolled->economy, "budgets:T:ward:amount", "300000");
        // Contracts pay 1,100 × 1,010; no row explains the rest.
        COMPARE_CELL(rolled->economy, "budgets:T:unexplained:amount", "89000");
        COMPARE_CELL(rolled->economy, "budgets:T:unexplained:category", "other_income");
        // 1,200,000 − 900,000.01 is 49,999.99 better than the surplus seen.
        COMPARE_CELL(rolled->economy, "budgets:T:unexplained-cost:amount", "49999.99");
        const auto after = projectScenario(rolled->economy, "base");
        QCOMPARE(toText(statementAmount(*after, "T", "2015/16", "surplus")), std::string("250000.00"));
        QVERIFY(tells(*rolled, Fate::replaced, "actuals:T:2015/16:nursing:12:actual:amount") ||
                tells(*rolled, Fate::replaced, "actuals:T:2015/16:nursing:amount"));
    }

    void theNonRecurrentPartOfAnActualDoesNotComeAgain() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::actuals, {{"org", "T"},
                                 {"year", "2015/16"},
                                 {"line", "nursing"},
                                 {"month", "12"},
                                 {"kind", "actual"},
                                 {"amount", "600000"},
                                 {"non_recurrent", "50000"}});
        const auto rolled = rollForward(b.economy, {});
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:amount", "550000");
        COMPARE_CELL(rolled->economy, "budgets:T:unexplained-nursing-once:amount", "50000");
        COMPARE_CELL(rolled->economy, "budgets:T:unexplained-nursing-once:recurrent", "no");
    }

    void volumesSeenReplaceThoseProjected() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::activityActuals, {{"commissioner", "C"},
                                         {"provider", "T"},
                                         {"service", "EL"},
                                         {"year", "2015/16"},
                                         {"month", "12"},
                                         {"volume", "1200"}});
        const auto rolled = rollForward(b.economy, {});
        COMPARE_CELL(rolled->economy, "activity:C:T:EL:volume", "1200");
        const auto after = projectScenario(rolled->economy, "base");
        QCOMPARE(toText(statementAmount(*after, "T", "2015/16", "patient_care_income")),
                 std::string("1212000.00"));
    }

    void scenariosThatSayWhatTheySaidAreKept() {
        EconomyBuilder b = smallEconomy();
        const auto scenario = [&](const char* code, const char* parent) {
            b.add(TableId::scenarios, {{"scenario", code}, {"parent", parent}});
        };
        const auto override = [&](const char* code, const char* position, const char* at, const char* change,
                                  const char* value) {
            b.add(TableId::overrides, {{"scenario", code},
                                       {"position", position},
                                       {"cell", at},
                                       {"change", change},
                                       {"value", value}});
        };
        scenario("chosen", "");
        override("chosen", "1", "indices:pay:2015/16:rate", "set", "5%");
        scenario("child", "chosen");
        override("child", "1", "budgets:T:nursing:amount", "multiply", "110%");
        override("child", "2", "budgets:T:nursing:amount", "set", "600000");
        override("child", "3", "indices:growth:2015/16:rate", "set", "1%");
        override("child", "4", "indices:growth:*:rate", "add", "1%");
        scenario("beside", "");
        const auto rolled = rollForward(b.economy, {"chosen", {}, {}, 0});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        // 500,000 × 1.05 × 1.06: what the scenario says is the base now, and no scenario of its own.
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:amount", "556500");
        COMPARE_CELL(rolled->economy, "scenarios:chosen:parent", "none");
        QVERIFY(tells(*rolled, Fate::leftOut, "scenarios:chosen"));
        COMPARE_CELL(rolled->economy, "scenarios:child:parent", "");
        COMPARE_CELL(rolled->economy, "overrides:child:1:value", "110%");
        COMPARE_CELL(rolled->economy, "overrides:child:2:value", "667800"); // × 1.05 × 1.06, as its cell
        COMPARE_CELL(rolled->economy, "overrides:child:3:value", "none");   // of the new base year
        QVERIFY(tells(*rolled, Fate::leftOut, "overrides:child:3"));
        QVERIFY(tells(*rolled, Fate::changed, "scenarios:beside:parent"));
        QVERIFY(!hasErrors(validate(rolled->economy)));
        QVERIFY(projectScenario(rolled->economy, "child"));
    }

    void locksOnWhatBecomesAnotherYearsAreLeftOutAndSaid() {
        EconomyBuilder b = smallEconomy();
        const auto lock = [&](const char* code, const char* at, const char* reason) {
            b.add(TableId::locks, {{"lock", code}, {"cell", at}, {"reason", reason}});
        };
        lock("amount", "budgets:T:nursing:amount", "agreed with the board");
        lock("name", "budgets:T:nursing:name", "as the ledger calls it");
        lock("all", "activity:*:*:*:volume", "");
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "locks:amount:cell", "none");
        COMPARE_CELL(rolled->economy, "locks:all:cell", "none");
        COMPARE_CELL(rolled->economy, "locks:name:cell", "budgets:T:nursing:name");
        QVERIFY(tells(*rolled, Fate::leftOut, "budgets:T:nursing:amount"));
        QVERIFY(tells(*rolled, Fate::leftOut, "activity:*:*:*:volume"));
        QVERIFY(!tells(*rolled, Fate::leftOut, "budgets:T:nursing:name"));
        const auto said =
            std::find_if(rolled->items.begin(), rolled->items.end(), [](const RolledItem& item) {
                return toText(item.address) == "budgets:T:nursing:amount" && item.fate == Fate::leftOut;
            });
        QCOMPARE(QString::fromStdString(english(said->what)),
                 QString("what was locked here changes, and the lock is not carried into the new document: "
                         "agreed with the board"));
        Economy made = b.economy;
        QVERIFY(apply(rolled->command, made).empty());
        QVERIFY(made == rolled->economy);
    }

    void rangesAreKeptWithTheirCells() {
        EconomyBuilder b = smallEconomy();
        const auto range = [&](const char* code, const char* at, const char* low, const char* high) {
            b.add(TableId::uncertainties, {{"uncertainty", code},
                                           {"cell", at},
                                           {"distribution", "normal"},
                                           {"low", low},
                                           {"high", high}});
        };
        range("cost", "budgets:T:nursing:amount", "400000", "600000");
        range("gone", "indices:pay:2015/16:rate", "1%", "3%");
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "uncertainties:cost:low", "432480"); // × 1.02 × 1.06
        COMPARE_CELL(rolled->economy, "uncertainties:cost:high", "648720");
        COMPARE_CELL(rolled->economy, "uncertainties:gone:low", "none");
        QVERIFY(tells(*rolled, Fate::leftOut, "uncertainties:gone"));
    }

    void whatIsUnderWayNamesItsDifference() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::savings, {{"org", "T"},
                                 {"scheme", "wards"},
                                 {"category", "nursing"},
                                 {"start_year", "2015/16"},
                                 {"amount", "20000"}});
        const auto reconciled = reconcileRoll(b.economy, "base");
        QVERIFY2(reconciled, listed(reconciled.problems).c_str());
        QCOMPARE(reconciled->causes.size(), std::size_t{1});
        QCOMPARE(toText(reconciled->causes.front().address), std::string("savings:T:wards"));
        // The 20,000 grow with the line from now on: by 2 % and, of 0.66 of 1.06 of it, with activity.
        const auto next = std::find_if(
            reconciled->figures.begin(), reconciled->figures.end(), [](const ReconciledFigure& figure) {
                return figure.org == "T" && figure.line == StatementLine::surplus &&
                       figure.year.start == 2016;
            });
        QVERIFY(next != reconciled->figures.end());
        // 20,000 × 1.02 × (0.4 + 0.6 × 1.21) ÷ (0.4 + 0.6 × 1.1) − 20,000
        QCOMPARE(toText(next->causes.front()), std::string("1670.19"));
        QCOMPARE(next->difference(), next->causes.front() + next->rounding);
    }
};

QTEST_APPLESS_MAIN(TestRolledChoices)
#include "test_rolled_choices.moc"
