#include "exchange/package.h"
#include "hand_worked.h"
#include "insight/decision/bridge_findings.h"
#include "support/figures.h"
#include "support/generator.h"
#include "support/owned_rows.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<std::string> scenariosOf(const Economy& economy) {
    std::vector<std::string> codes{"base"};
    for (const Row& row : economy[TableId::scenarios].rows()) codes.push_back(row.front());
    return codes;
}

Money sum(const Bridge& bridge) {
    Money total;
    for (const BridgeStep& step : bridge.steps) total += step.amount;
    return total;
}

QString shown(const Bridge& bridge) {
    QStringList steps;
    for (const BridgeStep& step : bridge.steps)
        steps += QString::fromStdString(step.name + " " + toText(step.amount));
    return steps.join("; ");
}

// The surplus its own postings come to, merged or not.
Money ownSurplus(const ExactProjection& projection, OrganisationIndex org, std::size_t year) {
    Money surplus;
    for (const auto& posting : projection.postings) {
        if (posting.year != year) continue;
        if (posting.payer == org && isInSurplus(posting.payerLine)) surplus -= posting.amount;
        if (posting.payee == org && isInSurplus(posting.payeeLine)) surplus += posting.amount;
    }
    return surplus;
}

// What is wrong with the bridges of a scenario to one of its years; blank if nothing is.
std::string wrong(const Economy& economy, const std::string& scenario, std::size_t year) {
    const auto projection = projectScenario(economy, scenario);
    if (!projection) return scenario + listed(projection.problems);
    const auto whole = scenarioBridge(economy, scenario, projection->years[year]);
    if (!whole) return scenario + listed(whole.problems);
    const auto& statements = projection->statements;
    for (std::int32_t i = 0; i <= statements.economy().value; ++i) {
        const OrganisationIndex org{i};
        const std::string code = org == statements.economy() ? "economy" : whole->organisations[i];
        const Bridge bridge = bridgeFromBase(*whole, code);
        const Money last = statements.shown(org, year) ? statements.amount(org, year, StatementLine::surplus)
                                                       : ownSurplus(*projection, org, year);
        if (bridge.from.surplus != statements.amount(org, 0, StatementLine::surplus))
            return scenario + ": with every cause off " + code + " is not at the base year";
        if (bridge.to.surplus != last) return scenario + ": with every cause on " + code + " is not there";
        if (sum(bridge) != bridge.change()) return scenario + ": the steps of " + code + " do not sum";
        if (bridge.ownSurplus == statements.shown(org, year)) return scenario + ": " + code + " is not told";
    }
    return {};
}

} // namespace

/// What moves a surplus from one position to another, cause by cause (rules 12.1).
class TestBridge : public QObject {
    Q_OBJECT

private slots:
    // 2014/15 to 2015/16. Non-recurrent: the flood of 300 goes, a gift of 400 comes. Starting: 5,000. Growth:
    // ten more at 1,000, and half of 80,000 of nursing grows by a tenth. Prices: 110 × 20, 1 % of 10,000,
    // 5 % of 1,000 and 400. Inflation: 2 % of 84,000. The arrangement: 11 fewer at 1,020, 5.5 % of 81,600
    // less nursing, and 2,000 of its contract. Financing: 2 % of 500.
    void everyCauseIsWorthWhatItIsByHand() {
        const auto result = bridge(everyCause(), {.org = "T", .to = {2015}});
        QVERIFY2(result, listed(result.problems).c_str());
        QCOMPARE(toText(result->from.surplus), std::string("30200.00"));
        QCOMPARE(shown(*result), QString("non_recurrent 700.00; starting_and_ending 5000.00; growth 6000.00; "
                                         "prices 2370.00; inflation -1680.00; savings 1000.00; "
                                         "arrangement:A -4732.00; financing -10.00"));
        QCOMPARE(toText(result->to.surplus), std::string("38848.00"));
    }

    void oneMoreYearIsTheDifferenceOfTwoBridges() {
        const auto result = bridge(everyCause(), {.org = "C", .from = FinancialYear{2015}, .to = {2016}});
        QVERIFY2(result, listed(result.problems).c_str());
        // 2016/17: 121 admissions at 1,020, uplifts of 1 % again; from 110 × 1,000 and 11 × 20 + 100 a year
        // before. The arrangement avoids 12.1 rather than 11 of them.
        QCOMPARE(shown(*result), QString("non_recurrent 0.00; starting_and_ending 0.00; growth -11000.00; "
                                         "prices -321.00; inflation 0.00; savings 0.00; "
                                         "arrangement:A 1122.00; financing 0.00"));
        QCOMPARE(sum(*result), result->change());
    }

    // Its other income is 100 more: in the base year, and 5 more by prices after that.
    void twoScenariosBeginWithTheBaseYearWhereThatDiffers() {
        const auto result =
            bridge(everyCause(), {.scenario = "without", .against = "base", .org = "T", .to = {2015}});
        QVERIFY2(result, listed(result.problems).c_str());
        QCOMPARE(shown(*result), QString("base_year 100.00; non_recurrent 0.00; starting_and_ending 0.00; "
                                         "growth 0.00; prices 5.00; inflation 0.00; savings 0.00; "
                                         "arrangement:A 4732.00; financing 0.00"));
        QCOMPARE(toText(result->change()), std::string("4837.00"));
    }

    void bridgesOfSamplesSum_data() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"}) QTest::newRow(sample) << sample;
    }

    void bridgesOfSamplesSum() {
        QFETCH(QString, sample);
        const auto economy =
            readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples" / sample.toStdString());
        QVERIFY(economy);
        for (const std::string& scenario : scenariosOf(*economy))
            for (const std::size_t year : {0, 3, 6}) QCOMPARE(wrong(*economy, scenario, year), std::string());
    }

    void bridgesOfRandomEconomiesSum() {
        for (int seed = 1; seed <= 200; ++seed) {
            const int years = 2 + seed % 9;
            const Economy economy = withOwnedRows(
                randomEconomy(static_cast<std::uint64_t>(seed),
                              {2 + seed % 6, 1 + seed % 4, 3 + seed % 5, 8 + seed % 40, years}));
            for (const char* scenario : {"base", "worse"}) {
                const std::string found =
                    wrong(economy, scenario, static_cast<std::size_t>(1 + seed % years));
                QVERIFY2(found.empty(), (std::to_string(seed) + " " + found).c_str());
            }
        }
    }

    void refusesWhatThereIsNot() {
        const Economy economy = everyCause();
        QVERIFY(!bridge(economy, {.org = "X", .to = {2015}}));
        QVERIFY(!bridge(economy, {.to = {2019}}));
        QVERIFY(!bridge(economy, {.from = FinancialYear{2013}, .to = {2015}}));
        QVERIFY(!bridge(economy, {.scenario = "none", .to = {2015}}));
    }

    void saysWhatMovesItMost() {
        const Economy economy = everyCause();
        const auto told = [&](const BridgeRequest& request) {
            QStringList texts;
            for (const Message& finding : bridgeFindings(economy, *bridge(economy, request)))
                texts += QString::fromStdString(english(finding));
            return texts.join(" ");
        };
        QCOMPARE(told({.org = "T", .to = {2015}}),
                 QString("The surplus of The Trust grows from £30k in 2014/15 to £39k in 2015/16. The "
                         "largest adverse step is the arrangement “Arrangement A”, £5k. The largest "
                         "favourable step is growth in activity and population, £6k."));
        QCOMPARE(told({.scenario = "without", .against = "base", .org = "T", .to = {2015}}),
                 QString("In 2015/16 the result of The Trust is £5k better under “Without it” than under "
                         "“base”. The largest favourable step is the arrangement “Arrangement A”, £5k."));
    }
};

QTEST_APPLESS_MAIN(TestBridge)
#include "test_bridge.moc"
