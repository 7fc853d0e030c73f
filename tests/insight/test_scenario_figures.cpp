#include "hand_built.h"

#include "economy/reading/assumptions.h"
#include "insight/position/both_sides.h"
#include "insight/position/key_figures.h"
#include "insight/scenario/scenario_comparison.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

ScenarioFigures figuresOf(const std::vector<HandBuilt>& orgs, const std::string& code = "base") {
    return scenarioFigures(economyOf(orgs), code, code, projectionOf(orgs), MoneyUnit::thousands);
}

void append(Economy& economy, TableId id, const std::vector<std::pair<const char*, std::string>>& cells) {
    Row row(specification(id).columns.size());
    for (const auto& [column, text] : cells) row[*specification(id).find(column)] = text;
    QVERIFY(economy[id].append(std::move(row)));
}

} // namespace

class TestScenarioFigures : public QObject {
    Q_OBJECT

private slots:
    void fourKeyFigures() {
        const auto figures = figuresOf(
            {{"A", "Alpha", {9'000'000, 9'000'000}, {5'000'000, 5'000'000}, {6'000'000, 3'000'000}}});
        QStringList said;
        for (const KeyFigure& figure : keyFigures(figures.whole))
            said << QString::fromStdString(english(figure.label) + ": " + english(figure.figure) + ", " +
                                           english(figure.note));
        QCOMPARE(said.join('\n'), QString("Result in 2015/16: £1.0m surplus, £2.0m deficit in 2014/15\n"
                                          "Worst year: 2014/15, £2.0m deficit\n"
                                          "Break-even: From 2015/16, in balance to 2015/16\n"
                                          "Cumulative result: £1.0m deficit, 2014/15 to 2015/16"));
    }

    void whatIsSaidIsWhatIsPrinted() {
        const auto figures = figuresOf({{"A", "Alpha", {1'000'499}, {0}, {0}}});
        QCOMPARE(figures.whole.base().surplus, pounds(1'000'000));
        const auto small = figuresOf({{"A", "Alpha", {0}, {300}, {0}}});
        QCOMPARE(small.whole.base().surplus, pounds(-300));
        QCOMPARE(small.printed.statements.amount({0}, 0, StatementLine::surplus), Money{});
    }

    void scenariosAgainstTheFirst() {
        const std::vector both{
            figuresOf({{"A", "Alpha", {8'000'000, 8'000'000}, {9'000'000, 10'000'000}, {0, 0}}}),
            figuresOf({{"A", "Alpha", {8'000'000, 8'000'000}, {9'000'000, 9'500'000}, {0, 0}}}, "s")};
        QCOMPARE(*scenarioSurplus(both[0], both[1]).differences[1], pounds(500'000));
        const std::vector<std::string> names{"Base", "Plan"};
        QCOMPARE(QString::fromStdString(english(comparisonFinding(both, names))),
                 QString("The best result in 2015/16 is that of “Plan”: a deficit of £1.5m, £500k better "
                         "than “Base”."));
    }

    void aScenarioThatBreaksEvenIsSaidToDoSo() {
        const auto with = [](int costs, const char* scenario) {
            return figuresOf({{"A", "Alpha", {8'000'000, 8'000'000}, {9'000'000, costs}, {0, 0}}}, scenario);
        };
        const std::vector<std::string> names{"Base", "Plan"};
        const std::vector better{with(9'000'000, "base"), with(8'000'000, "s")};
        QCOMPARE(QString::fromStdString(english(comparisonFinding(better, names))),
                 QString("The best result in 2015/16 is that of “Plan”: break-even, £1.0m better than "
                         "“Base”."));
        const std::vector worse{with(8'000'000, "base"), with(9'000'000, "s")};
        QCOMPARE(QString::fromStdString(english(comparisonFinding(worse, names))),
                 QString("No scenario does better in 2015/16 than “Base”, which breaks even."));
    }

    void bothSidesOfAPaymentAreCounted() {
        ExactProjection projection =
            projectionOf({{"A", "Alpha", {5}, {0}, {0}}, {"B", "Beta", {0}, {5}, {0}}});
        projection.postings.push_back(
            {0, {1}, {0}, PostingLine::purchasedCare, PostingLine::patientCare, true, 0, pounds(5)});
        projection.postings.push_back(
            {0, {1}, outsideParty, PostingLine::nursing, PostingLine::none, true, 0, pounds(7)});
        const auto years = bothSides(projection);
        QCOMPARE(years[0].paid, pounds(5));
        QCOMPARE(years[0].received, pounds(5));
        QVERIFY(agree(years));
        projection.statements.amount({0}, 0, StatementLine::surplus) += pounds(1);
        QVERIFY(!agree(bothSides(projection)));
    }

    void ratesByYearWithThoseCarriedOn() {
        Economy economy = economyOf({{"A", "Alpha", {1}, {0}, {0}}});
        append(economy, TableId::indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "1.25%"}});
        append(economy, TableId::indices, {{"index", "pay"}, {"year", "2017/18"}, {"rate", "-2%"}});
        append(economy, TableId::tariffChanges,
               {{"tariff", "national"}, {"year", "2016/17"}, {"cost_uplift", "3.1%"}, {"efficiency", "2%"}});
        const std::vector<FinancialYear> years{{2015}, {2016}, {2017}};
        const auto rates = indexRates(economy, years);
        QCOMPARE(rates[0].rates[0].text, std::string("1.25%"));
        QVERIFY(rates[0].rates[1].carried && !rates[0].rates[2].carried);
        QCOMPARE(rates[0].rates[2].text, std::string("(2.00%)"));
        const auto changes = tariffChangeRates(economy, years);
        QCOMPARE(changes[0].rates[1].text, std::string("1.1%"));
        QVERIFY(changes[0].rates[0].text.empty());
    }
};

QTEST_APPLESS_MAIN(TestScenarioFigures)
#include "test_scenario_figures.moc"
