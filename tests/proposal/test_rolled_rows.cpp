#include "proposal/small_rolled.h"
#include "support/figures.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

#define COMPARE_CELL(economy, address, expected)                                                             \
    QCOMPARE(QString::fromStdString(cell(economy, address)), QString(expected))

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

    void whatBeganWithAnArrangementGoesOnInItsPhase() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::organisations, {{"org", "H"}, {"name", "Holder"}, {"kind", "integrated"}});
        b.add(TableId::arrangements,
              {{"arrangement", "A"}, {"name", "Care model"}, {"kind", "mcp"}, {"start_year", "2015/16"}});
        b.add(TableId::populations,
              {{"population", "P"}, {"segment", "all"}, {"people", "1000"}, {"growth_index", "growth"}});
        b.add(TableId::contracts, {{"contract", "CAP"},
                                   {"commissioner", "C"},
                                   {"provider", "H"},
                                   {"form", "capitation"},
                                   {"population", "P"},
                                   {"rate_per_head", "1200"},
                                   {"uplift_index", "pay"},
                                   {"phase_in", "20%;60%;100%"},
                                   {"arrangement", "A"}});
        b.add(TableId::subcontracts, {{"contract", "CAP"}, {"subcontract", "K"}, {"arrangement", "A"}});
        b.add(TableId::budgets, {{"org", "H"},
                                 {"line", "set-up"},
                                 {"name", "Set-up"},
                                 {"category", "other_cost"},
                                 {"amount", "5000"},
                                 {"recurrent", "no"},
                                 {"arrangement", "A"}});
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "contracts:CAP:start_year", "2015/16");
        COMPARE_CELL(rolled->economy, "contracts:CAP:arrangement", "");
        COMPARE_CELL(rolled->economy, "contracts:CAP:rate_per_head", "1224");
        COMPARE_CELL(rolled->economy, "populations:P:all:people", "1100");
        COMPARE_CELL(rolled->economy, "arrangements:A:start_year", "none");
        const auto before = projectScenario(b.economy, "base"),
                   after = projectScenario(rolled->economy, "base");
        QVERIFY2(after, listed(after.problems).c_str());
        for (const char* org : {"T", "H", "C"})
            for (const char* year : {"2015/16", "2016/17", "2017/18"})
                for (const char* line : {"patient_care_income", "purchased_care", "other_cost", "surplus"})
                    QCOMPARE(statementAmount(*after, org, year, line),
                             statementAmount(*before, org, year, line));
    }

    void whatHasEndedIsLeftOut() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::contracts, {{"contract", "OLD"},
                                   {"commissioner", "C"},
                                   {"provider", "T"},
                                   {"form", "block"},
                                   {"value", "1000"},
                                   {"end_year", "2014/15"}});
        b.add(TableId::contractServices, {{"contract", "OLD"}, {"service", "EL"}});
        b.add(TableId::budgets, {{"org", "T"},
                                 {"line", "once"},
                                 {"name", "Once"},
                                 {"category", "premises"},
                                 {"amount", "1000"},
                                 {"recurrent", "no"}});
        b.add(TableId::notes,
              {{"note", "n"}, {"cell", "budgets:T:once:amount"}, {"text", "From the ledger"}});
        // Two contracts may not cover an activity at once.
        b.economy[TableId::contracts].set(0, *specification(TableId::contracts).find("start_year"),
                                          "2015/16");
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "contracts:OLD:value", "none");
        COMPARE_CELL(rolled->economy, "budgets:T:once:amount", "none");
        COMPARE_CELL(rolled->economy, "notes:n:text", "none");
        QCOMPARE(rolled->economy[TableId::contractServices].size(), std::size_t{1});
        for (const char* gone : {"contracts:OLD", "budgets:T:once", "notes:n"})
            QVERIFY2(tells(*rolled, Fate::leftOut, gone), gone);
    }

    void whatIsNotEnabledBeginsAYearLater() {
        EconomyBuilder b = smallEconomy();
        b.add(TableId::arrangements, {{"arrangement", "A"},
                                      {"name", "Care model"},
                                      {"kind", "mcp"},
                                      {"start_year", "2015/16"},
                                      {"enabled", "no"}});
        b.add(TableId::savings, {{"org", "T"},
                                 {"scheme", "wards"},
                                 {"category", "nursing"},
                                 {"start_year", "2015/16"},
                                 {"amount", "20000"},
                                 {"arrangement", "A"}});
        const auto rolled = rollForward(b.economy, {});
        QVERIFY2(rolled, listed(rolled.problems).c_str());
        COMPARE_CELL(rolled->economy, "arrangements:A:start_year", "2016/17");
        COMPARE_CELL(rolled->economy, "savings:T:wards:start_year", "2016/17");
        COMPARE_CELL(rolled->economy, "savings:T:wards:amount", "20000");
        COMPARE_CELL(rolled->economy, "budgets:T:nursing:amount", "540600");
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
};

QTEST_APPLESS_MAIN(TestRolledRows)
#include "test_rolled_rows.moc"
