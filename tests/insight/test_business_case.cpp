#include "exchange/package.h"
#include "hand_worked.h"
#include "insight/decision/business_case_findings.h"
#include "insight/statement/stranded.h"
#include "support/figures.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// In its first year it costs 1,000 once and brings 300 from outside; every year it saves the trust 700, of
// which the trust gives the commissioner 200.
EconomyBuilder worked(const char* lead = "T") {
    EconomyBuilder rows = trustAndCommissioner();
    rows.add(TableId::arrangements, {{"arrangement", "A"},
                                     {"name", "The plan"},
                                     {"kind", "other"},
                                     {"lead", lead},
                                     {"start_year", "2015/16"},
                                     {"enabled", "no"}});
    const auto add = [&](EconomyBuilder::Cells cells) { rows.add(TableId::effects, cells); };
    add({{"arrangement", "A"},
         {"effect", "cost"},
         {"type", "spend"},
         {"org", "T"},
         {"category", "other_cost"},
         {"amount", "1000"},
         {"recurrent", "no"},
         {"last_year", "2015/16"}});
    add({{"arrangement", "A"},
         {"effect", "fund"},
         {"type", "fund"},
         {"org", "T"},
         {"partner", "outside"},
         {"amount", "300"},
         {"last_year", "2015/16"}});
    add({{"arrangement", "A"},
         {"effect", "save"},
         {"type", "save"},
         {"org", "T"},
         {"category", "pay"},
         {"amount", "700"}});
    add({{"arrangement", "A"},
         {"effect", "share"},
         {"type", "fee"},
         {"org", "T"},
         {"partner", "C"},
         {"amount", "200"}});
    rows.add(TableId::budgets, {{"org", "T"},
                                {"line", "nursing"},
                                {"name", "Nursing"},
                                {"category", "nursing"},
                                {"amount", "10000"}});
    rows.add(TableId::budgets, {{"org", "T"},
                                {"line", "income"},
                                {"name", "Income"},
                                {"category", "other_income"},
                                {"amount", "10100"}});
    return rows;
}

QString amounts(const std::vector<BusinessCaseYear>& years, Money BusinessCaseYear::*figure) {
    QStringList texts;
    for (const BusinessCaseYear& year : years) texts += QString::fromStdString(toText(year.*figure));
    return texts.join(" ");
}

} // namespace

/// Whether an arrangement pays, for whom, and what it leaves behind.
class TestBusinessCase : public QObject {
    Q_OBJECT

private slots:
    void effectsPaybackAndPresentValueAreWorkedByHand() {
        const auto result = businessCase(worked().economy, "base", "A");
        QVERIFY2(result, listed(result.problems).c_str());
        QCOMPARE(amounts(result->years, &BusinessCaseYear::effect), QString("0.00 0.00 700.00"));
        QCOMPARE(amounts(result->years, &BusinessCaseYear::support), QString("0.00 300.00 0.00"));
        QCOMPARE(amounts(result->years, &BusinessCaseYear::oneOff), QString("0.00 1000.00 0.00"));
        QCOMPARE(amounts(result->years, &BusinessCaseYear::benefit), QString("0.00 -300.00 700.00"));
        QCOMPARE(amounts(result->years, &BusinessCaseYear::cumulative), QString("0.00 -300.00 400.00"));
        // 300 / 1.035, and 700 / 1.035²
        QCOMPARE(amounts(result->years, &BusinessCaseYear::present), QString("0.00 -289.86 653.46"));
        QCOMPARE(toText(result->netPresentValue), std::string("363.60"));
        QCOMPARE(toText(*result->payback), std::string("2016/17"));
        QCOMPARE(toText(result->oneOffCost), std::string("1000.00"));
    }

    void inflationIsTakenOutByAnIndex() {
        EconomyBuilder rows = worked();
        rows.add(TableId::indices, {{"index", "gdp"}, {"year", "2015/16"}, {"rate", "2%"}});
        const auto result = businessCase(rows.economy, "base", "A", {Decimal("0.035"), "gdp"});
        QVERIFY2(result, listed(result.problems).c_str());
        // 300 / (1.035 × 1.02), 700 / (1.035 × 1.02)²
        QCOMPARE(amounts(result->years, &BusinessCaseYear::present), QString("0.00 -284.17 628.08"));
        QVERIFY(!businessCase(rows.economy, "base", "A", {Decimal("0.035"), "rpi"}));
    }

    void paybackIsNothingIfItEndsBelow() {
        EconomyBuilder rows = worked();
        rows.add(TableId::effects, {{"arrangement", "A"},
                                    {"effect", "again"},
                                    {"type", "spend"},
                                    {"org", "T"},
                                    {"category", "other_cost"},
                                    {"amount", "401"},
                                    {"first_year", "2016/17"}});
        const auto result = businessCase(rows.economy, "base", "A");
        QVERIFY(result && !result->payback);
    }

    void tellsWhoGainsAndHowTheLeadFares() {
        EconomyBuilder rows = worked();
        const auto result = businessCase(rows.economy, "base", "A");
        QVERIFY(result);
        // The trust: 300 − 1,000 + 700 − 200, then 500; the commissioner 200 twice.
        QCOMPARE(toText(result->organisations[0].total), std::string("300.00"));
        QCOMPARE(toText(result->organisations[1].total), std::string("400.00"));
        QCOMPARE(result->gainers, (std::vector<std::size_t>{1, 0}));
        QVERIFY(result->losers.empty());
        QVERIFY(result->lead && !result->lead->inBalance);
        QCOMPARE(toText(*result->lead->with[1]), std::string("-100.00"));
        QCOMPARE(toText(*result->lead->without[1]), std::string("100.00"));
        QCOMPARE(toText(*result->lead->firstDeficit), std::string("2015/16"));
        QVERIFY(!result->lead->deficitWithout);
        QStringList texts;
        for (const Message& finding : businessCaseFindings(rows.economy, *result))
            texts += QString::fromStdString(english(finding));
        QCOMPARE(texts.join(" "),
                 QString("Up to 2016/17 “The plan” is worth £364 to the economy at present value, excluding "
                         "external support. Its one-off cost of £1k is paid back by 2016/17. The CCG gains "
                         "most over the years, £400; no organisation loses. The lead, The Trust, falls into "
                         "deficit in 2015/16; without the arrangement it would not."));
    }

    // Merged, it is the group's statement that shows whether the rescuer stays in balance.
    void rescuerIsReadWithThoseItHasTakenOver() {
        const auto cumbria = readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples/cumbria");
        const auto result = businessCase(*cumbria, "base", "acquisition");
        QVERIFY2(result, listed(result.problems).c_str());
        const auto projection = projectScenario(*cumbria, "acquisition");
        QCOMPARE(toText(*result->lead->with[6]),
                 toText(statementAmount(*projection, "RTF", "2020/21", "surplus")));
        QCOMPARE(toText(result->support), std::string("49000000.00"));
        QVERIFY(!businessCase(*cumbria, "base", "takeover"));

        const auto base = projectScenario(*cumbria, "base");
        const BusinessCaseYear& last = result->years.back();
        QCOMPARE(toText(last.cashSupport),
                 toText(statementAmount(*projection, "economy", "2020/21", "support_drawn")));
        QCOMPARE(toText(last.cashSupportWithout),
                 toText(statementAmount(*base, "economy", "2020/21", "support_drawn")));
        QVERIFY(last.cashSupport < last.cashSupportWithout);
        QCOMPARE(last.inRegime, 2);
        QCOMPARE(last.inRegimeWithout, 3);
    }

    void strandedCostIsToldLineByLine() {
        const auto dudley = readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples/dudley");
        const auto projection = projectScenario(*dudley, "mcp");
        QVERIFY(projection);
        const auto& statements = projection->statements;
        std::vector<Money> sum(projection->years.size());
        for (const StrandedLine& line : strandedLines(*projection)) {
            QVERIFY(line.line.starts_with("budgets:" + projection->organisations[line.org.value] + ":"));
            for (std::size_t t = 0; t < sum.size(); ++t) sum[t] += line.amounts[t];
        }
        QVERIFY(sum.back() > Money{});
        const auto whole = strandedCost(*projection, statements.economy());
        for (std::size_t t = 0; t < sum.size(); ++t) {
            QCOMPARE(sum[t], whole[t]);
            QCOMPARE(sum[t], statements.amount(statements.economy(), t, StatementLine::strandedCost));
        }
        const auto result = businessCase(*dudley, "base", "mcp");
        for (std::size_t t = 0; t < sum.size(); ++t) QCOMPARE(result->years[t].stranded, sum[t]);
    }
};

QTEST_APPLESS_MAIN(TestBusinessCase)
#include "test_business_case.moc"
