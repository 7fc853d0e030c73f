#include "insight/actual/activity_variance.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/seen.h"
#include "linear_economy.h"
#include "support/figures.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using enum StatementLine;
constexpr FinancialYear y2015{2015};

Money pounds(double amount) { return nearestPenny(amount); }

void see(EconomyBuilder& rows, const char* line, const char* month, const char* kind, const char* amount,
         const char* nonRecurrent = "", const char* org = "T", const char* year = "2015/16") {
    rows.add(TableId::actuals, {{"org", org},
                                {"year", year},
                                {"line", line},
                                {"month", month},
                                {"kind", kind},
                                {"amount", amount},
                                {"non_recurrent", nonRecurrent}});
}

YearVariance varianceOf(const EconomyBuilder& rows, std::optional<int> month = std::nullopt) {
    auto found = variance(rows.economy, y2015, month);
    if (!found) throw std::runtime_error(listed(found.problems));
    return std::move(*found);
}

LineVariance lineOf(const EconomyBuilder& rows, StatementLine line) {
    return *varianceOf(rows).organisations.front().find(line);
}

/// Six months of the trust of `linearEconomy`, whose plan of 2015/16 is income £1,000,000, nursing £918,000,
/// drugs £50,000 and a surplus of £32,000.
EconomyBuilder halfAYear() {
    EconomyBuilder rows = linearEconomy();
    see(rows, "other_income", "6", "actual", "501000");
    see(rows, "nursing", "6", "actual", "470000", "3000");
    see(rows, "drugs", "6", "actual", "24000");
    return rows;
}

/// A line as people would write it down: plan, actual, variance, outturn, annualised.
QString shown(const LineVariance* line) {
    if (!line) return "none";
    const auto text = [](const std::optional<Money>& amount) {
        return amount ? QString::fromStdString(toText(*amount)) : QString("-");
    };
    return QStringList{text(line->plan), text(line->actual), text(line->variance), text(line->outturn),
                       text(line->annualised)}
        .join(" ");
}

} // namespace

/// Variance and outturn (rules 18.1), by hand.
class TestVariance : public QObject {
    Q_OBJECT

private slots:
    void aLineIsComparedWithTwelfthsOfThePlan() {
        const YearVariance year = varianceOf(halfAYear());
        QCOMPARE(year.month, 6);
        const OrganisationVariance& trust = year.organisations.front();
        // 918,000 × 6 ÷ 12 = 459,000; 470,000 spent is 11,000 worse; 918,000 + 11,000; and annualised
        // 918,000 + (11,000 − 3,000) × 2 + 3,000.
        QCOMPARE(shown(trust.find(nursing)), QString("459000.00 470000.00 -11000.00 929000.00 937000.00"));
        QCOMPARE(shown(trust.find(otherIncome)),
                 QString("500000.00 501000.00 1000.00 1001000.00 1002000.00"));
        QCOMPARE(shown(trust.find(drugs)), QString("25000.00 24000.00 1000.00 49000.00 48000.00"));
        QCOMPARE(name(trust.find(nursing)->origin), std::string_view("twelfths"));
    }

    void totalsAreSummedOfTheirParts() {
        const YearVariance year = varianceOf(halfAYear());
        const OrganisationVariance& trust = year.organisations.front();
        QVERIFY(trust.find(surplus) && trust.find(surplus)->derived && !trust.find(nursing)->derived);
        // 501,000 − 470,000 − 24,000 = 7,000 against 16,000; non-recurrent −3,000:
        // 32,000 + (−9,000 + 3,000) × 2 − 3,000.
        QCOMPARE(shown(trust.find(surplus)), QString("16000.00 7000.00 -9000.00 23000.00 17000.00"));
        QCOMPARE(shown(trust.find(pay)), QString("459000.00 470000.00 -11000.00 929000.00 937000.00"));
        QCOMPARE(shown(trust.find(totalIncome)),
                 QString("500000.00 501000.00 1000.00 1001000.00 1002000.00"));
        QCOMPARE(trust.find(surplus)->nonRecurrent, pounds(-3000));
    }

    void aTotalWithAPlannedPartMissingIsNotMadeUp() {
        EconomyBuilder rows = linearEconomy();
        see(rows, "other_income", "6", "actual", "501000");
        see(rows, "nursing", "6", "actual", "470000");
        const YearVariance year = varianceOf(rows);
        const OrganisationVariance& trust = year.organisations.front();
        QVERIFY(trust.find(pay) && trust.find(totalIncome));
        QVERIFY(!trust.find(nonPay) && !trust.find(ebitda) && !trust.find(surplus));
    }

    void aTypedTotalStandsBesideItsParts() {
        EconomyBuilder rows = halfAYear();
        see(rows, "surplus", "6", "actual", "6500");
        const YearVariance year = varianceOf(rows);
        const LineVariance* const line = year.organisations.front().find(surplus);
        QVERIFY(line && !line->derived);
        QCOMPARE(shown(line), QString("16000.00 6500.00 -9500.00 22500.00 13000.00"));
    }

    /// Points of income are parts of the income planned to date, 500,000, whatever the line.
    void varianceIsToldInPartsOfPlanAndOfIncome() {
        const YearVariance year = varianceOf(halfAYear());
        const OrganisationVariance& trust = year.organisations.front();
        QCOMPARE(trust.plannedIncome, std::optional(pounds(500'000)));
        QCOMPARE(toFixedText(*trust.find(surplus)->ofPlan, 6), std::string("-0.562500"));
        QCOMPARE(toFixedText(*trust.find(surplus)->ofIncome, 6), std::string("-0.018000"));
        QCOMPARE(trust.find(surplus)->score, std::optional(2)); // below −1 %, not below −2 %
        QCOMPARE(toFixedText(*trust.find(nursing)->ofIncome, 6), std::string("-0.022000"));
        QCOMPARE(trust.find(nursing)->score, std::optional(1));
        QCOMPARE(trust.find(drugs)->score, std::optional(4));
    }

    void scoresChangeAtTheBoundaries_data() {
        QTest::addColumn<QString>("distance");
        QTest::addColumn<int>("score");
        QTest::newRow("at plan") << "0" << 4;
        QTest::newRow("noise of division") << "-0.0000000000000000000001" << 4;
        QTest::newRow("below") << "-0.00000000000000000001" << 3;
        QTest::newRow("-1 %") << "-0.01" << 3;
        QTest::newRow("below -1 %") << "-0.0100001" << 2;
        QTest::newRow("-2 %") << "-0.02" << 2;
        QTest::newRow("below -2 %") << "-0.0200001" << 1;
    }
    void scoresChangeAtTheBoundaries() {
        QFETCH(QString, distance);
        QTEST(distanceScore(*parseDecimal(distance.toStdString())), "score");
    }

    /// A plan phased by month wins over twelfths; the year's plan stays the scenario's.
    void aTypedPlanToDateWins() {
        EconomyBuilder rows = halfAYear();
        see(rows, "nursing", "6", "plan", "465000", "1000");
        const YearVariance year = varianceOf(rows);
        const LineVariance* const line = year.organisations.front().find(nursing);
        QCOMPARE(name(line->origin), std::string_view("typed"));
        // 5,000 over; 918,000 + (5,000 − 2,000) × 2 + 2,000.
        QCOMPARE(shown(line), QString("465000.00 470000.00 -5000.00 923000.00 926000.00"));
        // The total follows its parts: 500,000 − 465,000 − 25,000 planned to date.
        const LineVariance* const total = year.organisations.front().find(surplus);
        QCOMPARE(name(total->origin), std::string_view("parts"));
        QCOMPARE(total->plan, std::optional(pounds(10'000)));
        QCOMPARE(total->yearPlan, std::optional(pounds(32'000)));
    }

    void aTypedPlanOfTheYearIsTheYearsPlan() {
        EconomyBuilder rows = halfAYear();
        see(rows, "nursing", "12", "plan", "920000");
        const LineVariance line = lineOf(rows, nursing);
        QCOMPARE(line.yearPlan, std::optional(pounds(920'000)));
        QCOMPARE(line.plan, std::optional(pounds(459'000))); // to date still the scenario's
        QCOMPARE(line.outturn, std::optional(pounds(931'000)));
    }

    void aTypedForecastWinsAndStandsBeside() {
        EconomyBuilder rows = halfAYear();
        see(rows, "nursing", "6", "forecast", "925000");
        LineVariance line = lineOf(rows, nursing);
        QCOMPARE(line.forecast, std::optional(pounds(925'000)));
        QCOMPARE(line.expected, line.forecast);
        QCOMPARE(line.rule, OutturnRule::typed);
        QCOMPARE(line.outturn, std::optional(pounds(929'000)));
        QCOMPARE(line.yearVariance, std::optional(pounds(-7000)));
        line = lineOf(halfAYear(), drugs);
        QCOMPARE(line.expected, line.outturn);
        QCOMPARE(line.rule, OutturnRule::planAndVariance);
    }

    /// Of several forecasts that of the month counts, else that of the year, else the latest before.
    void theForecastOfTheMonthCounts() {
        EconomyBuilder rows = linearEconomy();
        see(rows, "nursing", "3", "forecast", "1");
        see(rows, "nursing", "5", "forecast", "2");
        const auto at = [&](int month) {
            const auto found = seenIn(rows.economy, y2015).at("T").forecastAt(nursing, month);
            return found ? QString::fromStdString(toText(found->amount)) : QString("none");
        };
        QCOMPARE(at(2), QString("none"));
        QCOMPARE(at(4), QString("1.00"));
        QCOMPARE(at(9), QString("2.00"));
        see(rows, "nursing", "", "forecast", "3");
        rows.economy[TableId::actuals].set(2, 3, "12");
        QCOMPARE(at(4), QString("3.00"));
        QCOMPARE(at(5), QString("2.00"));
    }

    /// Of twelve months the outturn is what came, by either rule, and no forecast wins over it.
    void afterTwelveMonthsTheOutturnIsWhatCame() {
        EconomyBuilder rows = linearEconomy();
        see(rows, "nursing", "12", "actual", "917123.45", "5000");
        see(rows, "nursing", "12", "forecast", "900000");
        const LineVariance line = lineOf(rows, nursing);
        QCOMPARE(line.outturn, std::optional(pounds(917123.45)));
        QCOMPARE(line.annualised, line.outturn);
        QCOMPARE(line.expected, line.outturn);
        QCOMPARE(line.rule, OutturnRule::actual);
        QCOMPARE(line.variance, std::optional(pounds(876.55)));
    }

    void thePlanIsThatOfThePlanScenario() {
        EconomyBuilder rows = halfAYear();
        rows.add(TableId::scenarios, {{"scenario", "plan"}});
        rows.add(TableId::overrides, {{"scenario", "plan"},
                                      {"position", "1"},
                                      {"cell", "budgets:T:drugs:amount"},
                                      {"value", "46000"}});
        rows.economy[TableId::economy].set(0, *specification(TableId::economy).find("plan_scenario"), "plan");
        const YearVariance year = varianceOf(rows);
        QCOMPARE(year.planScenario, std::string("plan"));
        QCOMPARE(shown(year.organisations.front().find(drugs)),
                 QString("23000.00 24000.00 -1000.00 47000.00 48000.00"));
    }

    /// The base year is an outturn and no plan, nor is a year that is not projected; what was typed is one.
    void withoutAPlanThereIsNoVariance() {
        EconomyBuilder rows = linearEconomy();
        see(rows, "nursing", "12", "actual", "900000", "", "T", "2014/15");
        see(rows, "drugs", "12", "actual", "51000", "", "T", "2014/15");
        see(rows, "drugs", "12", "plan", "50000", "", "T", "2014/15");
        const auto year = variance(rows.economy, {2014});
        QVERIFY2(year.value.has_value(), listed(year.problems).c_str());
        const OrganisationVariance& trust = year->organisations.front();
        QCOMPARE(shown(trust.find(nursing)), QString("- 900000.00 - - -"));
        QVERIFY(!trust.find(nursing)->score && trust.find(nursing)->expected == pounds(900'000));
        QCOMPARE(shown(trust.find(drugs)), QString("50000.00 51000.00 -1000.00 51000.00 51000.00"));
    }

    void nothingSeenIsSaid() {
        EconomyBuilder rows = halfAYear();
        const auto none = variance(rows.economy, {2016});
        QVERIFY(!none && listed(none.problems).find("there are no actuals for 2016/17") != std::string::npos);
        const auto later = variance(rows.economy, y2015, 7);
        QVERIFY(!later && listed(later.problems).find("there are to month: 6") != std::string::npos);
        QCOMPARE(yearsSeen(rows.economy), std::vector<FinancialYear>{y2015});
        QCOMPARE(monthsSeen(rows.economy, y2015), std::vector<int>{6});
    }

    /// Sums are of the lines that all who report have; who does not report is counted.
    void thoseThatReportAreSummedTogether() {
        EconomyBuilder rows = halfAYear();
        for (const char* org : {"U", "V"})
            rows.add(TableId::organisations, {{"org", org}, {"name", org}, {"kind", "acute"}});
        rows.add(
            TableId::budgets,
            {{"org", "U"}, {"line", "drugs"}, {"name", "Drugs"}, {"category", "drugs"}, {"amount", "24000"}});
        see(rows, "drugs", "6", "actual", "13000.01", "", "U");
        const YearVariance year = varianceOf(rows);
        QCOMPARE(year.reporting(), std::size_t{2});
        QCOMPARE(year.of, std::size_t{3});
        QVERIFY(!year.together.find(nursing));
        QCOMPARE(shown(year.together.find(drugs)), QString("37000.00 37000.01 -0.01 74000.01 74000.02"));
        QCOMPARE(english(*reportingFinding(year)),
                 std::string("There are actuals for 2 of 3 organisations; totals are for these only."));
        QCOMPARE(year.find("economy"), &year.together);
        QVERIFY(!year.find("V"));
    }

    /// Vale of York CCG, month 9 of 2015/16, £000 (docslib 2238861): surplus planned 2,959, actual 132, the
    /// year planned 3,945, forecast −7,351; programme 329,983 and 330,428, 429,695 and 437,956; running cost
    /// 5,701 and 5,124, 7,602 and 6,692. It prints −2,826, by subtraction −2,827.
    void aPublishedReportComesOut() {
        EconomyBuilder rows;
        rows.add(TableId::economy, {{"name", "Vale of York"}, {"base_year", "2014/15"}, {"years", "1"}});
        rows.add(TableId::organisations, {{"org", "03Q"}, {"name", "CCG"}, {"kind", "commissioner"}});
        const auto line = [&](const char* code, const char* plan, const char* actual, const char* yearPlan,
                              const char* forecast) {
            see(rows, code, "9", "plan", plan, "", "03Q");
            see(rows, code, "9", "actual", actual, "", "03Q");
            see(rows, code, "12", "plan", yearPlan, "", "03Q");
            see(rows, code, "9", "forecast", forecast, "", "03Q");
        };
        line("surplus", "2959000", "132000", "3945000", "-7351000");
        line("purchased_care", "329983000", "330428000", "429695000", "437956000");
        line("other_cost", "5701000", "5124000", "7602000", "6692000");
        const YearVariance year = varianceOf(rows, 9);
        const OrganisationVariance& ccg = year.organisations.front();
        const auto both = [&](StatementLine of) {
            return std::pair(*ccg.find(of)->variance, *ccg.find(of)->yearVariance);
        };
        QCOMPARE(both(surplus), std::pair(pounds(-2'827'000), pounds(-11'296'000)));
        QCOMPARE(both(purchasedCare), std::pair(pounds(-445'000), pounds(-8'261'000)));
        QCOMPARE(both(otherCost), std::pair(pounds(577'000), pounds(910'000)));
    }

    /// Balances stand at a date: half the way from opening to close after six months, and no rate goes on.
    void balancesGoFromOpeningToClose() {
        Economy economy = sampleEconomy("dudley");
        const auto plan = projectScenario(economy, planScenarioOf(economy));
        QVERIFY(plan.value.has_value());
        const auto& statements = plan->statements;
        std::size_t at = 0;
        while (at < plan->organisations.size() && !statements.hasBalances(OrganisationIndex::at(at), 1)) ++at;
        QVERIFY(at < plan->organisations.size());
        const OrganisationIndex org = OrganisationIndex::at(at);
        Row row(specification(TableId::actuals).columns.size());
        row = {plan->organisations[at], toText(plan->years[1]), "cash", "6", "actual", "1000000", ""};
        economy[TableId::actuals].append(row);
        row[2] = "surplus";
        economy[TableId::actuals].append(row);
        const auto year = variance(economy, *plan, plan->years[1], 6);
        QVERIFY(year.has_value());
        const LineVariance* const line = year->organisations.front().find(cash);
        const Decimal half =
            (toDecimal(statements.amount(org, 0, cash)) + toDecimal(statements.amount(org, 1, cash))) / 2;
        QVERIFY(abs(Decimal(toDecimal(*line->plan) - half)) <= Decimal(1) / 100);
        QVERIFY(line->plan != std::optional(statements.amount(org, 1, cash)));
        QVERIFY(!line->annualised && line->outturn);
        const Decimal flow = toDecimal(statements.amount(org, 1, surplus)) / 2;
        QCOMPARE(year->organisations.front().find(surplus)->plan, std::optional(roundToPenny(flow)));
    }

    /// After twelve months nothing is uncertain; before the first all of the year's range is.
    void rangesNarrowAsTheYearGoesBy() {
        const auto at = [](int month) {
            const OutturnRange range =
                outturnRange(pounds(-900), pounds(-1000), pounds(-1600), pounds(-300), month);
            return QString::fromStdString(toText(range.low) + " " + toText(range.high));
        };
        QCOMPARE(at(0), QString("-1500.00 -200.00"));
        QCOMPARE(at(3), QString("-1419.62 -293.78")); // √0.75 = 0.8660254: −519.62 and 606.22
        QCOMPARE(at(9), QString("-1200.00 -550.00")); // half
        QCOMPARE(at(12), QString("-900.00 -900.00"));
    }

    void activityIsComparedWithTwelfthsOfThePlan() {
        EconomyBuilder rows = linearEconomy();
        rows.add(TableId::organisations, {{"org", "C"}, {"name", "CCG"}, {"kind", "commissioner"}});
        rows.add(TableId::services, {{"service", "NEL"}, {"name", "Non-elective"}});
        rows.add(TableId::services, {{"service", "OP"}, {"name", "Outpatient"}});
        rows.add(TableId::indices, {{"index", "growth"}, {"year", "2015/16"}, {"rate", "10%"}});
        rows.add(TableId::activity, {{"commissioner", "C"},
                                     {"provider", "T"},
                                     {"service", "NEL"},
                                     {"volume", "1000"},
                                     {"growth_index", "growth"}});
        const auto saw = [&](const char* service, const char* month, const char* volume) {
            rows.add(TableId::activityActuals, {{"commissioner", "C"},
                                                {"provider", "T"},
                                                {"service", service},
                                                {"year", "2015/16"},
                                                {"month", month},
                                                {"volume", volume}});
        };
        saw("NEL", "3", "300");
        saw("OP", "3", "40");
        const auto plan = projectScenario(rows.economy, "base");
        QVERIFY2(plan.value.has_value(), listed(plan.problems).c_str());
        const auto seen = activityVariance(rows.economy, *plan, y2015, 3);
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(toText(*seen[0].plan), std::string("275"));
        QCOMPARE(toText(*seen[0].difference), std::string("25"));
        QCOMPARE(toFixedText(*seen[0].ofPlan, 6), std::string("0.090909"));
        QCOMPARE(toText(*seen[0].outturn), std::string("1125"));
        QCOMPARE(toText(*seen[0].annualised), std::string("1200"));
        QVERIFY(!seen[1].plan && !seen[1].outturn); // nobody planned it
        QCOMPARE(monthsOfActivitySeen(rows.economy, y2015), std::vector<int>{3});
        const auto sums = activityVarianceByService(seen, "", 3);
        QCOMPARE(sums.size(), std::size_t{2});
        QCOMPARE(toText(*sums[0].outturn), std::string("1125"));
    }

    void sentencesSayHowTheYearGoes() {
        const EconomyBuilder rows = halfAYear();
        const YearVariance year = varianceOf(rows);
        const auto all = varianceFindings(rows.economy, year, year.organisations.front());
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(english(all[0]), std::string("At month 6 of 2015/16 Trust is £9k worse than plan."));
        QCOMPARE(english(all[1]),
                 std::string(
                     "The year is expected to end with a surplus of £23k; the plan was a surplus of £32k."));
        QCOMPARE(QString::fromStdString(english(all[2])),
                 QString("Largest adverse variance: Nursing staff, £11k; largest favourable variance: Other "
                         "income, £1k."));
    }

    void aYearThatBreaksEvenIsSaidToDoSo() {
        YearVariance year = varianceOf(halfAYear());
        OrganisationVariance& trust = year.organisations.front();
        const auto surplus =
            std::find_if(trust.lines.begin(), trust.lines.end(),
                         [](const LineVariance& line) { return line.line == StatementLine::surplus; });
        const auto said = [&](const char* expected, const char* planned) {
            surplus->expected = roundToPenny(Decimal(expected));
            surplus->yearPlan = roundToPenny(Decimal(planned));
            return english(*outturnFinding(year, trust));
        };
        QCOMPARE(said("0", "0"), std::string("The year is expected to break even, as planned."));
        QCOMPARE(said("-0.4", "2000"),
                 std::string("The year is expected to break even; the plan was a surplus of £2k."));
        QCOMPARE(said("0", "-2000"),
                 std::string("The year is expected to break even; the plan was a deficit of £2k."));
        QCOMPARE(said("-2000", "0"),
                 std::string("The year is expected to end with a deficit of £2k; the plan was break-even."));
        QCOMPARE(said("2000", "0"),
                 std::string("The year is expected to end with a surplus of £2k; the plan was break-even."));
    }
};

QTEST_APPLESS_MAIN(TestVariance)
#include "test_variance.moc"
