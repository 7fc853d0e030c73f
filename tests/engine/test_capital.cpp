#include "engine/ledger/projection.h"
#include "support/economy_builder.h"
#include "support/figures.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using enum TableId;

/// Organisations with a yearly income and pay, balances, and what a test adds. Base year 2014/15, £100m of
/// fixed assets of which £2m donated where nothing else is said, dividend 3.5%, support at 1.5%.
class Books : public EconomyBuilder {
public:
    explicit Books(const std::string& supportForm = "loan") {
        add(TableId::economy,
            {{"name", "Books"}, {"base_year", "2014/15"}, {"years", "4"}, {"support_form", supportForm}});
    }

    void organisation(const std::string& org, const char* kind, const char* income, const char* pay,
                      const char* minimumCash) {
        add(organisations, {{"org", org}, {"name", org}, {"kind", kind}, {"minimum_cash", minimumCash}});
        budget(org, "income", "other_income", income);
        budget(org, "pay", "nursing", pay);
    }
    void budget(const std::string& org, const char* line, const char* category, const char* amount,
                const char* start = "", const char* recurrent = "yes") {
        add(budgets, {{"org", org},
                      {"line", line},
                      {"name", line},
                      {"category", category},
                      {"amount", amount},
                      {"start_year", start},
                      {"recurrent", recurrent}});
    }
    void balance(const std::string& org, const char* item, const char* amount) {
        add(balances, {{"org", org}, {"item", item}, {"amount", amount}});
    }

    /// A trust that earns £2m a year before its dividend.
    void trust(const char* cash, const char* minimumCash = "1000000") {
        organisation("T", "acute", "50000000", "48000000", minimumCash);
        balance("T", "fixed_assets", "100000000");
        balance("T", "donated_assets", "2000000");
        balance("T", "cash", cash);
    }

    std::string amount(const char* org, const char* year, const char* line) {
        if (!projected_) projected_ = projectScenario(economy, "base");
        if (!*projected_) return english(projected_->problems.front());
        return toText(statementAmount(**projected_, org, year, line));
    }
    /// Of the trust in the first year projected.
    std::string next(const char* line) { return amount("T", "2015/16", line); }

private:
    std::optional<Result<ExactProjection>> projected_;
};

using Text = std::string;

} // namespace

/// Loans, support and the dividend worked out by hand (rules 10).
class TestCapital : public QObject {
    Q_OBJECT

private slots:
    // (a): relevant net assets are 98m at both ends, whatever the cash; 3.5% of it.
    void theDividendWhereCashPaysEverything() {
        Books books;
        books.trust("20000000");
        QCOMPARE(books.next("pdc_dividend"), Text("3430000.00"));
        QCOMPARE(books.next("support_drawn"), Text("0.00"));
        QCOMPARE(books.next("cash"), Text("18570000.00")); // 20m + 2m - 3.43m
    }

    // (b): 1.75% of 98m + 101m + 2m - 2m - 1m, less the dividend itself: 3,465,000 / 1.0175.
    void theDividendWhereSupportIsDrawn() {
        Books books;
        books.trust("1000000");
        QCOMPARE(books.next("pdc_dividend"), Text("3405405.41"));
        QCOMPARE(books.next("support_drawn"), Text("1405405.41"));
        QCOMPARE(books.next("cash"), Text("1000000.00"));
        QCOMPARE(books.next("loans"), Text("1405405.41"));
        QCOMPARE(books.amount("T", "2016/17", "interest"), Text("21081.08")); // 1.5% of it
    }

    // Support that is PDC gives back what the dividend takes: 3.5% of 98m.
    void theDividendWhereSupportIsDrawnAsPdc() {
        Books books("pdc");
        books.trust("1000000");
        QCOMPARE(books.next("pdc_dividend"), Text("3430000.00"));
        QCOMPARE(books.next("support_drawn"), Text("1430000.00"));
        QCOMPARE(books.next("loans"), Text("0.00"));
        QCOMPARE(books.next("net_assets"), Text("101000000.00")); // + 2m - 3.43m + 1.43m
        QCOMPARE(books.amount("T", "2016/17", "interest"), Text("0.00"));
    }

    // 2.43m + 2m - 3.43m is the minimum exactly: no support. A penny less needs a penny.
    void theBorderBetweenTheTwo() {
        Books enough;
        enough.trust("2430000");
        QCOMPARE(enough.next("pdc_dividend"), Text("3430000.00"));
        QCOMPARE(enough.next("support_drawn"), Text("0.00"));
        QCOMPARE(enough.next("cash"), Text("1000000.00"));
        Books short1p;
        short1p.trust("2429999.99");
        QCOMPARE(short1p.next("pdc_dividend"), Text("3430000.00"));
        QCOMPARE(short1p.next("support_drawn"), Text("0.01"));
        QCOMPARE(short1p.next("cash"), Text("1000000.00"));
    }

    void noDividendOnNegativeNetAssets() {
        Books books;
        books.trust("20000000");
        books.balance("T", "provisions", "150000000");
        QCOMPARE(books.next("pdc_dividend"), Text("0.00"));
    }

    void aBudgetLineInForceReplacesTheDividend() {
        Books books;
        books.trust("20000000");
        books.budget("T", "outturn", "pdc_dividend", "3000000");
        books.budget("T", "agreed", "pdc_dividend", "1234567.89", "2016/17");
        QCOMPARE(books.amount("T", "2014/15", "pdc_dividend"), Text("3000000.00"));
        QCOMPARE(books.next("pdc_dividend"), Text("3430000.00")); // the outturn's line ends with the outturn
        QCOMPARE(books.amount("T", "2016/17", "pdc_dividend"), Text("1234567.89"));
    }

    void supportIsTheShortfallAndRepaidFromTheFirstExcess() {
        Books books;
        books.organisation("P", "primary_care", "10200000", "10000000", "100000");
        books.budget("P", "repair", "premises", "1000000", "2015/16", "no");
        books.balance("P", "cash", "500000");
        const auto year = [&](const char* when, const char* drawn, const char* interest, const char* repaid,
                              const char* loans, const char* cash) {
            QCOMPARE(books.amount("P", when, "support_drawn"), Text(drawn));
            QCOMPARE(books.amount("P", when, "interest"), Text(interest));
            QCOMPARE(books.amount("P", when, "repayments"), Text(repaid));
            QCOMPARE(books.amount("P", when, "loans"), Text(loans));
            QCOMPARE(books.amount("P", when, "cash"), Text(cash));
        };
        year("2015/16", "400000.00", "0.00", "0.00", "400000.00", "100000.00");
        year("2016/17", "0.00", "6000.00", "194000.00", "206000.00", "100000.00");
        year("2017/18", "0.00", "3090.00", "196910.00", "9090.00", "100000.00");
        year("2018/19", "0.00", "136.35", "9090.00", "0.00", "290773.65");
    }

    void aLoanIsRepaidToItsLastPound() {
        Books books;
        books.organisation("P", "primary_care", "10000000", "9000000", "0");
        books.balance("P", "cash", "1000000");
        books.add(loans, {{"org", "P"},
                          {"loan", "building"},
                          {"balance", "1000000"},
                          {"rate", "4%"},
                          {"annual_repayment", "400000"}});
        for (const auto& [year, interest, repaid, left] :
             {std::tuple{"2015/16", "40000.00", "400000.00", "600000.00"},
              std::tuple{"2016/17", "24000.00", "400000.00", "200000.00"},
              std::tuple{"2017/18", "8000.00", "200000.00", "0.00"},
              std::tuple{"2018/19", "0.00", "0.00", "0.00"}}) {
            QCOMPARE(books.amount("P", year, "interest"), Text(interest));
            QCOMPARE(books.amount("P", year, "repayments"), Text(repaid));
            QCOMPARE(books.amount("P", year, "loans"), Text(left));
        }
    }

    // 1,000 over three years: 333.33, 333.33, 333.34, written off and repaid alike.
    void aProjectOnLoanIsRepaidAsItIsDepreciated() {
        Books books;
        books.organisation("P", "primary_care", "10000000", "9000000", "0");
        books.balance("P", "cash", "0");
        books.add(capital, {{"org", "P"},
                            {"project", "scanner"},
                            {"year", "2015/16"},
                            {"amount", "1000"},
                            {"life_years", "3"},
                            {"funding", "loan"},
                            {"interest_rate", "6%"}});
        QCOMPARE(books.amount("P", "2015/16", "capital_spend"), Text("1000.00"));
        QCOMPARE(books.amount("P", "2015/16", "borrowing"), Text("1000.00"));
        QCOMPARE(books.amount("P", "2015/16", "depreciation"), Text("0.00"));
        for (const auto& [year, part, interest] :
             {std::tuple{"2016/17", "333.33", "60.00"}, std::tuple{"2017/18", "333.33", "40.00"},
              std::tuple{"2018/19", "333.34", "20.00"}}) {
            QCOMPARE(books.amount("P", year, "depreciation"), Text(part));
            QCOMPARE(books.amount("P", year, "repayments"), Text(part));
            QCOMPARE(books.amount("P", year, "interest"), Text(interest));
        }
        QCOMPARE(books.amount("P", "2018/19", "fixed_assets"), Text("0.00"));
    }

    // From 2016/17 A is part of B: one cash test with both minimums; A's support stays A's until repaid.
    void aGroupRepaysItsMembersSupport() {
        Books books = twoThatMerge("1000000", "100000");
        QCOMPARE(books.amount("A", "2015/16", "support_drawn"), Text("300000.00")); // 0 - 200k to 100k
        QCOMPARE(books.amount("B", "2016/17", "interest"), Text("4500.00"));
        QCOMPARE(books.amount("B", "2016/17", "surplus"), Text("-104500.00"));
        QCOMPARE(books.amount("B", "2016/17", "repayments"), Text("300000.00"));
        QCOMPARE(books.amount("B", "2016/17", "cash"), Text("795500.00")); // 100k + 1.1m - 104.5k - 300k
        QCOMPARE(books.amount("B", "2016/17", "loans"), Text("0.00"));
    }

    void aGroupDrawsOnThePartner() {
        Books books = twoThatMerge("50000", "0");
        QCOMPARE(books.amount("B", "2015/16", "support_drawn"), Text("0.00"));
        QCOMPARE(books.amount("B", "2016/17", "support_drawn"), Text("204500.00")); // -54.5k to 150k
        QCOMPARE(books.amount("B", "2016/17", "cash"), Text("150000.00"));
        QCOMPARE(books.amount("B", "2016/17", "loans"), Text("504500.00"));
        QCOMPARE(books.amount("B", "2017/18", "interest"), Text("7567.50")); // 1.5% of both loans
    }

private:
    /// A loses £200,000 a year and has no cash; B earns `surplus`.
    Books twoThatMerge(const char* cash, const char* surplus) {
        Books books;
        books.organisation("A", "primary_care", "800000", "1000000", "100000");
        books.organisation("B", "primary_care", surplus, "0", "50000");
        books.balance("A", "cash", "0");
        books.balance("B", "cash", cash);
        books.add(arrangements, {{"arrangement", "join"},
                                 {"name", "Acquisition"},
                                 {"kind", "acquisition"},
                                 {"start_year", "2016/17"}});
        books.add(effects, {{"arrangement", "join"},
                            {"effect", "merge"},
                            {"type", "merge"},
                            {"org", "A"},
                            {"partner", "B"}});
        return books;
    }
};

QTEST_APPLESS_MAIN(TestCapital)
#include "test_capital.moc"
