#include "economy/check/validation.h"
#include "insight/measure/measure_findings.h"
#include "insight/tables/measure_tables.h"
#include "measured_economy.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

MeasureProgress progressOf(const Economy& economy, std::string_view scenario = "base",
                           std::string_view measure = "ADM") {
    auto found = measureProgress(economy, scenario, measure, {});
    if (!found) qFatal("%s", english(found.problems.front()).c_str());
    return std::move(*found);
}

void set(Economy& economy, const std::string& address, const std::string& text) {
    const auto place = *economy.locate(address);
    economy[place.table].set(place.row, place.column, text);
}

std::string text(const std::optional<Decimal>& value) { return value ? toText(*value, 6) : "blank"; }
std::string text(const std::optional<Money>& value) { return value ? toText(*value) : "blank"; }

QStringList english(const std::vector<Message>& messages) {
    QStringList all;
    for (const Message& one : messages) all << QString::fromStdString(breakeven::english(one));
    return all;
}

} // namespace

class TestBenefit : public QObject {
    Q_OBJECT

private slots:
    // Without: 100 a month, planned 90. Seen 92, 96, 94: saved 8 + 4 + 6 of 30. A quarter of 2,400 is spent.
    void savedIsWhatWouldHaveBeenWithoutLessWhatWasSeen() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92", "96", "94"});
        const MeasureProgress progress = progressOf(rows.economy);
        const Benefit& benefit = *progress.benefit;
        QCOMPARE(benefit.months, 3);
        QCOMPARE(benefit.missing, 0);
        QCOMPARE(toText(benefit.saved), std::string("18"));
        QCOMPARE(toText(benefit.plannedSaving), std::string("30"));
        QCOMPARE(text(benefit.realised), std::string("0.6"));
        QCOMPARE(text(benefit.money), std::string("9000.00"));
        QCOMPARE(toText(benefit.spending.spend), std::string("600.00"));
        QCOMPARE(toText(benefit.spent()), std::string("600.00"));
        QCOMPARE(text(benefit.valueForMoney), std::string("15"));
        QCOMPARE(text(progress.months[11].without), std::string("100"));
        QCOMPARE(text(progress.months[11].planned), std::string("100"));
        QCOMPARE(text(progress.months[11].savedToDate), std::string("blank"));
        QCOMPARE(text(progress.months[13].planned), std::string("90"));
        QCOMPARE(text(progress.months[13].savedToDate), std::string("12"));
        QCOMPARE(text(progress.months[13].moneyToDate), std::string("6000.00"));
    }

    // ±1.2815515655446004 × 4 ÷ 1.128 × √3 = ±7.871331 units, of 30 planned, at £500.
    void theIntervalIsOfTheMovingRangeOfTheBaseline() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92", "96", "94"});
        const Benefit benefit = *progressOf(rows.economy).benefit;
        const double half = 1.2815515655446004 * 4 / 1.128 * std::sqrt(3.0);
        QCOMPARE(toDouble(benefit.savedInterval()->low), 18 - half);
        QCOMPARE(toDouble(benefit.savedInterval()->high), 18 + half);
        QCOMPARE(toDouble(benefit.realisedInterval()->low), (18 - half) / 30);
        QCOMPARE(toDouble(benefit.realisedInterval()->high), (18 + half) / 30);
        QCOMPARE(toDouble(benefit.moneyInterval()->high), (18 + half) * 500);
        QCOMPARE(toDouble(*benefit.realisedSigma()), 4 / 1.128 * std::sqrt(3.0) / 30);
    }

    // The plan of the second year is a fifth less, by a ramp of 50 % and 100 % of a rate of 20 %: 90,
    // then 80. 14 months: planned saving 12 × 10 + 2 × 20, spent 2,400 and two twelfths.
    void eachMonthIsHeldAgainstItsOwnYear() {
        EconomyBuilder rows = measuredEconomy();
        set(rows.economy, "effects:A:avoid:rate", "20%");
        set(rows.economy, "effects:A:avoid:ramp", "50%;100%");
        observe(rows, "ADM", monthOf(2015, 4),
                {"90", "90", "90", "90", "90", "90", "90", "90", "90", "90", "90", "90", "85", "85"});
        const Benefit benefit = *progressOf(rows.economy).benefit;
        QCOMPARE(toText(benefit.plannedSaving), std::string("160"));
        QCOMPARE(toText(benefit.saved), std::string("150"));
        QCOMPARE(toText(benefit.spent()), std::string("2800.00"));
    }

    void whatIsBetterUpIsSavedWhenThereIsMore() {
        EconomyBuilder rows = measuredEconomy();
        set(rows.economy, "measures:ADM:better", "up");
        set(rows.economy, "effects:A:avoid:rate", "-10%");
        observe(rows, "ADM", monthOf(2015, 4), {"105", "108"});
        const Benefit benefit = *progressOf(rows.economy).benefit;
        QCOMPARE(toText(benefit.saved), std::string("13"));
        QCOMPARE(toText(benefit.plannedSaving), std::string("20"));
        QCOMPARE(text(benefit.realised), std::string("0.65"));
        QCOMPARE(text(benefit.money), std::string("6500.00"));
    }

    // A second commissioner has 600 a year there, and elsewhere there are 240 more; the effect is on T's.
    void blankNamesCountAll() {
        EconomyBuilder rows = measuredEconomy();
        using enum TableId;
        rows.add(organisations, {{"org", "D"}, {"name", "Second CCG"}, {"kind", "commissioner"}});
        rows.add(organisations, {{"org", "U"}, {"name", "Second trust"}, {"kind", "acute"}});
        rows.add(services, {{"service", "EL"}, {"name", "Planned"}});
        const auto care = [&](const char* commissioner, const char* provider, const char* service,
                              const char* volume) {
            rows.add(activity, {{"commissioner", commissioner},
                                {"provider", provider},
                                {"service", service},
                                {"volume", volume}});
        };
        care("D", "T", "NEL", "600");
        care("C", "U", "NEL", "240");
        care("C", "T", "EL", "120");
        observe(rows, "ADM", monthOf(2015, 4), {"92"});
        const auto both = [&](const char* commissioner, const char* provider, const char* service) {
            set(rows.economy, "measures:ADM:commissioner", commissioner);
            set(rows.economy, "measures:ADM:provider", provider);
            set(rows.economy, "measures:ADM:service", service);
            const MeasureProgress progress = progressOf(rows.economy);
            return text(progress.months.back().without) + " " + text(progress.months.back().planned);
        };
        QCOMPARE(both("C", "T", "NEL"), std::string("100 90"));
        QCOMPARE(both("", "T", "NEL"), std::string("150 135"));
        QCOMPARE(both("C", "", "NEL"), std::string("120 110"));
        QCOMPARE(both("C", "T", ""), std::string("110 100"));
        QCOMPARE(both("", "", "NEL"), std::string("170 155"));
        QCOMPARE(both("", "", ""), std::string("blank blank"));
    }

    // Another arrangement takes half of it first; this one a tenth of the rest, though it is switched off in
    // the scenario.
    void otherArrangementsStandAsTheyAreAndThisOneIsSwitchedOn() {
        EconomyBuilder rows = measuredEconomy();
        using enum TableId;
        addArrangement(rows, "B");
        rows.add(effects, {{"arrangement", "B"},
                           {"effect", "half"},
                           {"type", "avoid"},
                           {"org", "T"},
                           {"service", "NEL"},
                           {"rate", "50%"}});
        rows.add(scenarios, {{"scenario", "s"}, {"name", "Without both"}});
        const auto off = [&](const char* position, const char* cell) {
            rows.add(overrides, {{"scenario", "s"}, {"position", position}, {"cell", cell}, {"value", "no"}});
        };
        off("1", "arrangements:A:enabled");
        observe(rows, "ADM", monthOf(2015, 4), {"48"});
        MeasureProgress progress = progressOf(rows.economy, "s");
        QCOMPARE(text(progress.months.back().without), std::string("50"));
        QCOMPARE(text(progress.months.back().planned), std::string("45"));
        off("2", "arrangements:B:enabled");
        progress = progressOf(rows.economy, "s");
        QCOMPARE(text(progress.months.back().without), std::string("100"));
        QCOMPARE(text(progress.months.back().planned), std::string("90"));
    }

    // T spends 2,400 a year, 1,000 of which the CCG pays it; 600 a year come to the CCG besides. Half a year.
    void moneyThatPaysForSpendIsSpentOnce() {
        EconomyBuilder rows = measuredEconomy();
        const auto fund = [&](const char* effect, const char* org, const char* partner, const char* amount) {
            rows.add(TableId::effects, {{"arrangement", "A"},
                                        {"effect", effect},
                                        {"type", "fund"},
                                        {"org", org},
                                        {"partner", partner},
                                        {"amount", amount}});
        };
        fund("paid", "T", "C", "1000");
        fund("grant", "C", "outside", "600");
        observe(rows, "ADM", monthOf(2015, 9), {"92"});
        const SpentSoFar spending = progressOf(rows.economy).benefit->spending;
        QCOMPARE(toText(spending.spend), std::string("1200.00"));
        QCOMPARE(toText(spending.fund), std::string("800.00"));
        QCOMPARE(toText(spending.counted), std::string("500.00"));
        QCOMPARE(toText(spending.total()), std::string("1500.00"));
    }

    void monthsNotSeenAreLeftOutAndMonthsBeyondTheProjectionAreNotCompared() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2013, 3), {"77"});
        observe(rows, "ADM", monthOf(2015, 5), {"90"});
        observe(rows, "ADM", monthOf(2015, 8), {"95"});
        observe(rows, "ADM", monthOf(2017, 3), {"90", "90"});
        const MeasureProgress progress = progressOf(rows.economy);
        const Benefit& benefit = *progress.benefit;
        QCOMPARE(toText(progress.months.front().month), std::string("2013-03"));
        QCOMPARE(text(progress.months.front().without), std::string("blank"));
        QCOMPARE(text(progress.months.back().without), std::string("blank"));
        QCOMPARE(text(progress.months.back().savedToDate), std::string("blank"));
        QCOMPARE(benefit.months, 3);
        QCOMPARE(toText(benefit.last), std::string("2017-03"));
        QCOMPARE(benefit.missing, 21);
        QCOMPARE(toText(benefit.saved), std::string("25"));
    }

    void withoutAPlanNothingIsRealised() {
        EconomyBuilder rows = measuredEconomy();
        set(rows.economy, "effects:A:avoid:rate", "0%");
        observe(rows, "ADM", monthOf(2015, 4), {"92"});
        const Benefit benefit = *progressOf(rows.economy).benefit;
        QVERIFY(!benefit.realised && !benefit.realisedSigma() && !benefit.realisedInterval());
        QCOMPARE(toText(benefit.saved), std::string("8"));
    }

    void whatIsNotComparedHasNoBenefitAndSaysWhy() {
        EconomyBuilder rows = measuredEconomy();
        const MeasureProgress early = progressOf(rows.economy);
        QVERIFY(!early.benefit);
        QCOMPARE(english(benefitFindings(rows.economy, early)),
                 QStringList("“Emergency admissions” has no observations in a projected year since the "
                             "arrangement began."));
        observe(rows, "ADM", monthOf(2015, 4), {"92"});
        set(rows.economy, "measures:ADM:arrangement", "");
        const MeasureProgress loose = progressOf(rows.economy);
        QVERIFY(!loose.benefit && !loose.chart.rebased);
        QCOMPARE(english(benefitFindings(rows.economy, loose)),
                 QStringList(
                     "“Emergency admissions” belongs to no arrangement, so there is no benefit to report."));
        QVERIFY(!measureProgress(rows.economy, "base", "XYZ", {}));
    }

    void whatHappenedIsSaidInSentences() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92", "96", "94"});
        const MeasureProgress progress = progressOf(rows.economy);
        QCOMPARE(
            english(measureFindings(rows.economy, progress)),
            (QStringList{
                "Since April 2015 “Emergency admissions” came to 94 admissions a month on average, 6.0% "
                "less than before.",
                "Up to June 2015 it varies only by chance.",
                "Whether the target of 95 is met is down to chance: some months will meet it, some will not.",
                "From April 2015 to June 2015 “Emergency admissions” came to 18 admissions less than "
                "without “Arrangement A” (8 times in 10 between 10.1 and 25.9).",
                "The plan was a saving of 30 admissions by then; 60% of it has been achieved (8 times in 10 "
                "between 34% and 86%).",
                "It is worth £9k so far, against £600 spent: £15.00 for every pound.",
                "Each month is compared with a twelfth of the year’s volume, which ignores seasonality."}));
        QCOMPARE(breakeven::english(measuresFinding({progress})),
                 std::string("No measure is changing: all vary only by chance."));
    }

    // Seven months about 80 and two of 100 and 101 after them: a shift that is over.
    void whatWasMarkedBeforeTheLastMonthIsSaidToo() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"78", "84", "78", "84", "78", "84", "78", "100", "101"});
        MeasureProgress progress = progressOf(rows.economy);
        QCOMPARE(english(chartFindings(progress))[1],
                 QString("December 2015 is within chance variation; a change for the better was marked up to "
                         "October 2015."));
        observe(rows, "ADM", monthOf(2016, 1), {"140"});
        progress = progressOf(rows.economy);
        QCOMPARE(english(chartFindings(progress))[1],
                 QString("January 2016 lies outside the limits: a change for the worse."));
        QCOMPARE(breakeven::english(measuresFinding({progress})),
                 std::string("Changing for the better: 0 of 1 measures; for the worse: 1."));
    }

    // The year before came to 1,200 in both; of 1,260 projected it was 4.8 % below.
    void whatWasOffBeforeTheStartIsSaid() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92"});
        const auto said = [&] {
            return english(benefitFindings(rows.economy, progressOf(rows.economy))).filter("Before that");
        };
        QCOMPARE(said(), QStringList());
        set(rows.economy, "activity:C:T:NEL:volume", "1260");
        QCOMPARE(said(), QStringList("Before that it was already 4.8% below the volumes of the scenario, "
                                     "which is included in this."));
        set(rows.economy, "activity:C:T:NEL:volume", "1000");
        QCOMPARE(said(), QStringList("Before that it was already 20.0% above the volumes of the scenario, "
                                     "which is included in this."));
    }

    void moreThanWithoutIsSaidAsMore() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"105", "111"});
        const QStringList sentences = english(benefitFindings(rows.economy, progressOf(rows.economy)));
        QCOMPARE(sentences[0],
                 QString("From April 2015 to May 2015 “Emergency admissions” came to 16 admissions "
                         "more than without “Arrangement A” (8 times in 10 between 9.57 and "
                         "22.4)."));
        QCOMPARE(sentences[1], QString("The plan was a saving of 20 admissions by then; −80% of it has been "
                                       "achieved (8 times in 10 between −112% and −48%)."));
        QCOMPARE(sentences[2],
                 QString("It is worth −£8k so far, against £400 spent: −£20.00 for every pound."));
    }

    void whatIsSureIsSaidAsOneFigure() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92", "96", "94"});
        MeasureProgress progress = progressOf(rows.economy);
        progress.benefit->sigma = 0;
        const QStringList sentences = english(benefitFindings(rows.economy, progress));
        QCOMPARE(sentences[0], QString("From April 2015 to June 2015 “Emergency admissions” came to 18 "
                                       "admissions less than without “Arrangement A”."));
        QCOMPARE(sentences[1],
                 QString("The plan was a saving of 30 admissions by then; 60% of it has been achieved."));
    }

    void aRowAMonthIsHandedOn() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92", "96"});
        const std::string csv = csvOf(measuresTable({progressOf(rows.economy)}));
        QVERIFY(csv.starts_with("measure,month,value,mean,lower,upper,cause,without,planned,saved_to_date,"
                                "money_to_date"));
        QVERIFY2(csv.find("ADM,2014-04,98,100,89.36,110.64,,100,100,,") != std::string::npos, csv.c_str());
        QVERIFY2(csv.find("ADM,2015-05,96,94,83.36,104.64,,100,90,12,6000.00") != std::string::npos,
                 csv.c_str());
    }

    void anErrorOfTheScenarioIsHandedOn() {
        EconomyBuilder rows = measuredEconomy();
        set(rows.economy, "arrangements:A:start_year", "2014/15");
        QVERIFY(hasErrors(measureProgress(rows.economy, "base").problems));
    }

    void workNoLongerWantedEnds() {
        EconomyBuilder rows = measuredEconomy();
        observe(rows, "ADM", monthOf(2015, 4), {"92"});
        const auto none = measureProgress(rows.economy, "base", [] { return false; });
        QVERIFY(!none && none.problems.empty());
    }

    // They are warnings: the measure can still be drawn.
    void whatIsComparedWithTooMuchOrNothingIsWarnedOf() {
        EconomyBuilder rows = measuredEconomy();
        const auto warnings = [&] {
            QStringList all;
            for (const Problem& problem : validate(rows.economy))
                if (problem.address.starts_with("measures:"))
                    all << QString::fromStdString(breakeven::english(problem));
            return all;
        };
        QCOMPARE(warnings(), QStringList());
        set(rows.economy, "measures:ADM:service", "");
        QCOMPARE(
            warnings(),
            QStringList("warning: measures:ADM:service: without a service the measure is compared with the "
                        "volumes of all services together"));
        rows.add(TableId::services, {{"service", "EL"}, {"name", "Planned"}});
        set(rows.economy, "measures:ADM:service", "EL");
        QCOMPARE(warnings(), QStringList("warning: measures:ADM:service: the activity this measure counts is "
                                         "not in the document, so its benefit is compared with none"));
        rows.add(TableId::effects, {{"arrangement", "A"},
                                    {"effect", "more"},
                                    {"type", "divert"},
                                    {"org", "T"},
                                    {"partner", "T"},
                                    {"service", "NEL"},
                                    {"to_service", "EL"},
                                    {"rate", "1%"}});
        QCOMPARE(warnings(), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestBenefit)
#include "test_benefit.moc"
