#include "economy/check/validation.h"
#include "proposal/roll/reconciliation.h"
#include "proposal/rolled_economies.h"
#include "support/economy_builder.h"
#include "support/figures.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A trust and a commissioner: base year 2014/15, activity grows by 10 % a year, pay by 2 %.
EconomyBuilder smallEconomy(const char* years = "3") {
    EconomyBuilder b;
    b.add(TableId::economy, {{"name", "Small"}, {"base_year", "2014/15"}, {"years", years}});
    b.add(TableId::organisations, {{"org", "T"}, {"name", "Trust"}, {"kind", "acute"}});
    b.add(TableId::organisations, {{"org", "C"}, {"name", "Commissioner"}, {"kind", "commissioner"}});
    b.add(TableId::services, {{"service", "EL"}, {"name", "Elective"}});
    b.add(TableId::indices, {{"index", "growth"}, {"year", "2015/16"}, {"rate", "10%"}});
    b.add(TableId::indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "2%"}});
    b.add(TableId::tariffs, {{"tariff", "N"}, {"service", "EL"}, {"year", "2014/15"}, {"price", "1000"}});
    b.add(TableId::tariffChanges, {{"tariff", "N"}, {"year", "2015/16"}, {"cost_uplift", "1%"}});
    b.add(TableId::activity, {{"commissioner", "C"},
                              {"provider", "T"},
                              {"service", "EL"},
                              {"volume", "1000"},
                              {"growth_index", "growth"}});
    b.add(
        TableId::contracts,
        {{"contract", "K"}, {"commissioner", "C"}, {"provider", "T"}, {"form", "activity"}, {"tariff", "N"}});
    b.add(TableId::contractServices, {{"contract", "K"}, {"service", "EL"}});
    b.add(TableId::budgets, {{"org", "T"},
                             {"line", "nursing"},
                             {"name", "Nursing"},
                             {"category", "nursing"},
                             {"amount", "500000"},
                             {"index", "pay"},
                             {"variable", "40%"},
                             {"step", "20%"},
                             {"driver", "EL"}});
    return b;
}

std::string cell(const Economy& economy, const char* address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "none";
}

bool tells(const RollForward& rolled, Fate fate, const std::string& address) {
    return std::any_of(rolled.items.begin(), rolled.items.end(),
                       [&](const RolledItem& item) { return item.fate == fate && toText(item.address) == address; });
}

#define COMPARE_CELL(economy, address, expected)                                                             \
    QCOMPARE(QString::fromStdString(cell(economy, address)), QString(expected))

} // namespace

/// What the rows of a document say a year on, by hand (rules 18.7).
class TestRolledRows : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheNextYear() {
        const auto rolled = rollForward(smallEconomy().economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "economy:base_year", "2015/16");
        COMPARE_CELL(rolled->economy, "economy:years", "2");
        COMPARE_CELL(rolled->economy, "activity:C:T:EL:volume", "1100");
        COMPARE_CELL(rolled->economy, "tariffs:N:EL:2015/16:price", "1010");
        // A = S = 1.1: the line costs 500,000 × 1.02 × (0.4 + 0.44 + 0.22), and 0.44 and 0.22 of 1.06 follow.
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:amount", "540600");
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:variable", "41.5094339622641509434%");
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:step", "20.7547169811320754717%");
        // 1,000 × £1,000 less 500,000 in the old base year.
        COMPARE_CELL(rolled->economy, "actuals:T:2014/15:surplus:12:actual:amount", "500000");
        QVERIFY(tells(*rolled, Fate::carried, "activity"));
    }

    void theLastYearIsNotRolled() {
        const auto rolled = rollForward(smallEconomy("1").economy, {});
        QVERIFY(!rolled);
        QCOMPARE(rolled.problems.front().address, std::string("economy:years"));
    }

    void theOldBaseIsAVersion() {
        const auto rolled = rollForward(smallEconomy().economy, {"base", {}, "2016-04-01T09:00:00Z", 17});
        COMPARE_CELL(rolled->economy, "versions:base-2014/15:name", "Base year 2014/15");
        COMPARE_CELL(rolled->economy, "versions:base-2014/15:moment", "17");
        COMPARE_CELL(rolled->economy, "versions:base-2014/15:made", "2016-04-01T09:00:00Z");
    }

    void recurrentSavingsAreOutOfTheBudgets() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::indices, {{"index", "cip"}, {"year", "2015/16"}, {"rate", "4%"}});
        b.add(TableId::savings, {{"org", "T"},
                                 {"scheme", "wards"},
                                 {"category", "nursing"},
                                 {"start_year", "2015/16"},
                                 {"rate_index", "cip"},
                                 {"first_year_share", "50%"}});
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:amount", "529788"); // 540,600 × 0.98
        COMPARE_CELL(rolled->economy, "savings:T:wards:start_year", "2016/17");
        COMPARE_CELL(rolled->economy, "savings:T:wards:first_year_share", "");
        // In a full year 4 %, of which 2 % are out: 1 − 0.96 ÷ 0.98.
        COMPARE_CELL(rolled->economy, "savings:T:wards_full_year:start_year", "2016/17");
        COMPARE_CELL(rolled->economy, "indices:t_wards_full_year:2016/17:rate", "2.0408163265306122449%");
        COMPARE_CELL(rolled->economy, "indices:t_wards_full_year:2017/18:rate", "0%");
    }

    void aSavingOfOneYearIsALineOfThatYear() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::savings, {{"org", "T"},
                                 {"scheme", "freeze"},
                                 {"category", "nursing"},
                                 {"start_year", "2015/16"},
                                 {"amount", "12345.67"},
                                 {"recurrent", "no"}});
        const auto rolled = rollForward(b.economy, {});
        COMPARE_CELL(rolled->economy, "savings:T:freeze:amount", "none");
        COMPARE_CELL(rolled->economy, "budgets:T:freeze:amount", "-12345.67");
        COMPARE_CELL(rolled->economy, "budgets:T:freeze:recurrent", "no");
        COMPARE_CELL(rolled->economy, "budgets:T:freeze:end_year", "2015/16");
        QVERIFY(tells(*rolled, Fate::changed, "savings:T:freeze"));
    }

    void anArrangementGoesOnWithWhatIsStillToCome() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::arrangements, {{"arrangement", "A"},
                                      {"name", "Care model"},
                                      {"kind", "mcp"},
                                      {"start_year", "2015/16"},
                                      {"ramp", "25%;100%"}});
        b.add(TableId::effects, {{"arrangement", "A"},
                                 {"effect", "fewer"},
                                 {"type", "avoid"},
                                 {"org", "T"},
                                 {"service", "EL"},
                                 {"rate", "20%"}});
        b.add(TableId::effects, {{"arrangement", "A"},
                                 {"effect", "team"},
                                 {"type", "spend"},
                                 {"org", "T"},
                                 {"category", "nursing"},
                                 {"amount", "10000"},
                                 {"index", "pay"}});
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "activity:C:T:EL:volume", "1045"); // 1,100 × 0.95
        COMPARE_CELL(rolled->economy, "arrangements:A:start_year", "2016/17");
        COMPARE_CELL(rolled->economy, "arrangements:A:ramp", "100%");
        // 20 % × (100 % − 25 %) of what 95 % is left of.
        COMPARE_CELL(rolled->economy, "effects:A:fewer:rate", "15.78947368421052631579%");
        COMPARE_CELL(rolled->economy, "effects:A:fewer:ramp", "100%");
        COMPARE_CELL(rolled->economy, "effects:A:team:amount", "10200");
        COMPARE_CELL(rolled->economy, "budgets:T:a_team:amount", "2550"); // of 2015/16 alone
        const auto before = projectScenario(b.economy, "base"),
                   after = projectScenario(rolled->economy, "base");
        for (const char* year : {"2015/16", "2016/17", "2017/18"})
            QCOMPARE(statementAmount(*after, "T", year, "patient_care_income"),
                     statementAmount(*before, "T", year, "patient_care_income"));
    }

    void anArrangementOfWhichNothingIsLeftGoes() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::arrangements,
              {{"arrangement", "A"}, {"name", "Care model"}, {"kind", "mcp"}, {"start_year", "2015/16"}});
        b.add(TableId::effects, {{"arrangement", "A"},
                                 {"effect", "fewer"},
                                 {"type", "avoid"},
                                 {"org", "T"},
                                 {"service", "EL"},
                                 {"rate", "20%"}});
        const auto rolled = rollForward(b.economy, {});
        COMPARE_CELL(rolled->economy, "arrangements:A:start_year", "none");
        COMPARE_CELL(rolled->economy, "activity:C:T:EL:volume", "880");
        QVERIFY(tells(*rolled, Fate::leftOut, "arrangements:A"));
    }

    void balancesLoansAndProjectsAreThoseAtTheClose() {
        EconomyBuilder b = smallEconomy();
        for (const auto& [item, amount] : {std::pair{"fixed_assets", "1000000"}, {"cash", "100000"}})
            b.add(TableId::balances, {{"org", "T"}, {"item", item}, {"amount", amount}});
        b.add(TableId::loans, {{"org", "T"},
                               {"loan", "old"},
                               {"balance", "50000"},
                               {"rate", "4%"},
                               {"annual_repayment", "20000"}});
        b.add(TableId::capital, {{"org", "T"},
                                 {"project", "wing"},
                                 {"year", "2015/16"},
                                 {"amount", "100000"},
                                 {"life_years", "3"},
                                 {"funding", "loan"},
                                 {"interest_rate", "3%"}});
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "balances:T:fixed_assets:amount", "1100000");
        COMPARE_CELL(rolled->economy, "loans:T:old:balance", "30000");
        COMPARE_CELL(rolled->economy, "loans:T:wing:balance", "100000");
        COMPARE_CELL(rolled->economy, "loans:T:wing:rate", "3%");
        COMPARE_CELL(rolled->economy, "loans:T:wing:annual_repayment", "33333.33");
        COMPARE_CELL(rolled->economy, "budgets:T:wing:amount", "33333.33");
        COMPARE_CELL(rolled->economy, "budgets:T:wing:start_year", "2016/17");
        COMPARE_CELL(rolled->economy, "budgets:T:wing:end_year", "2017/18");
        COMPARE_CELL(rolled->economy, "budgets:T:wing-2:amount", "33333.34"); // the last takes the penny
        COMPARE_CELL(rolled->economy, "budgets:T:interest:amount", "2000");   // 4 % of 50,000, of 2015/16
        COMPARE_CELL(rolled->economy, "budgets:T:interest:end_year", "2015/16");
        COMPARE_CELL(rolled->economy, "capital:T:wing:amount", "none");
    }

    void supportStandsAsALoan() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::balances, {{"org", "T"}, {"item", "cash"}, {"amount", "-900000"}});
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        const auto before = projectScenario(b.economy, "base"),
                   after = projectScenario(rolled->economy, "base");
        const Money drawn = statementAmount(*before, "T", "2015/16", "support_drawn");
        QVERIFY(drawn > Money{});
        QCOMPARE(cell(rolled->economy, "loans:T:support:balance"), toText(toDecimal(drawn)));
        COMPARE_CELL(rolled->economy, "loans:T:support:rate", "1.5%");
        // The trust has a surplus and pays support back: all debt is the same in every year.
        for (const char* year : {"2016/17", "2017/18"})
            for (const char* line : {"loans", "cash", "interest", "pdc_dividend", "surplus"})
                QCOMPARE(statementAmount(*after, "T", year, line), statementAmount(*before, "T", year, line));
        QVERIFY(tells(*rolled, Fate::changed, "organisations:T"));
    }

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

QTEST_APPLESS_MAIN(TestRolledRows)
#include "test_rolled_rows.moc"
