#include "proposal/progress/reforecast.h"

#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "insight/measured_economy.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr double z80 = 1.2815515655446004;

// 92, 96 and 94 in the first three months: 18 of 30 saved, realised 60 %, σ 4 ÷ 1.128 × √3 ÷ 30.
EconomyBuilder seenEconomy() {
    EconomyBuilder rows = measuredEconomy();
    observe(rows, "ADM", monthOf(2015, 4), {"92", "96", "94"});
    return rows;
}

void addRange(EconomyBuilder& rows, EconomyBuilder::Cells cells) { rows.add(TableId::uncertainties, cells); }

void addRateRange(EconomyBuilder& rows) {
    addRange(rows, {{"uncertainty", "u"},
                    {"cell", "effects:A:avoid:rate"},
                    {"distribution", "pert"},
                    {"low", "6%"},
                    {"high", "14%"}});
}

Result<Reforecast> reforecastOf(const Economy& economy, std::string_view scenario = "base",
                                std::string_view effect = {},
                                const std::optional<RateEvidence>& evidence = std::nullopt) {
    const auto progress = measureProgress(economy, scenario, "ADM", {});
    if (!progress) return progress.problems;
    return reforecast(*applyScenario(economy, scenario), *progress, effect, evidence);
}

QString why(const Result<Reforecast>& refused) {
    if (refused || refused.problems.empty()) return "not refused";
    return QString::fromStdString(english(refused.problems.front()));
}

bool near(const Decimal& value, double expected) { return std::abs(toDouble(value) - expected) < 1e-12; }

std::string textAt(const Economy& economy, const char* address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "nowhere";
}

} // namespace

class TestReforecast : public QObject {
    Q_OBJECT

private slots:
    // Prior 10 %, σ 8 % ÷ 2.5631…; seen 6 %, σ 10 % of that of realised.
    void whatWasHeldAndWhatWasSeenAreWeighedByPrecision() {
        EconomyBuilder rows = seenEconomy();
        addRateRange(rows);
        const auto seen = reforecastOf(rows.economy);
        QVERIFY2(seen.value.has_value(), qPrintable(why(seen)));
        const double sp = 0.08 / 2.5631031310892007, ss = 0.1 * 4 / 1.128 * std::sqrt(3.0) / 30;
        QVERIFY(near(seen->prior.mean, 0.1));
        QVERIFY(near(seen->prior.sigma, sp));
        QVERIFY(near(seen->seen.mean, 0.06));
        QVERIFY(near(seen->seen.sigma, ss));
        const double weights = 1 / (sp * sp) + 1 / (ss * ss);
        QVERIFY(near(seen->posterior.mean, (0.1 / (sp * sp) + 0.06 / (ss * ss)) / weights));
        QVERIFY(near(seen->posterior.sigma, 1 / std::sqrt(weights)));
        QCOMPARE(seen->effect, std::string("avoid"));
        QVERIFY(seen->narrows);
    }

    void itIsAScenarioOfOneOverrideWithItsRangeNarrowedInOneCommand() {
        EconomyBuilder rows = seenEconomy();
        addRateRange(rows);
        const auto seen = reforecastOf(rows.economy);
        const auto command = reforecastScenario(rows.economy, "base", *seen, "As seen", "Seen to June 2015");
        QVERIFY2(command.value.has_value(),
                 command.problems.empty() ? "" : english(command.problems.front()).c_str());
        Economy after = rows.economy;
        QVERIFY(apply(*command, after).empty());
        const Table& overrides = after[TableId::overrides];
        QCOMPARE(overrides.size(), std::size_t{1});
        QCOMPARE(overrides.at(0, "cell"), std::string("effects:A:avoid:rate"));
        const std::string rate = toText(seen->posterior.mean * 100, 4) + "%";
        QCOMPARE(overrides.at(0, "value"), rate);
        QCOMPARE(after[TableId::uncertainties].size(), std::size_t{1});
        QCOMPARE(textAt(after, "uncertainties:u:distribution"), std::string("normal"));
        const Decimal half = Decimal(z80) * seen->posterior.sigma;
        QVERIFY(std::abs(toDouble(numberIn(textAt(after, "uncertainties:u:low")) - (Decimal("0.1") - half))) <
                1e-6);
        QVERIFY(std::abs(toDouble(numberIn(textAt(after, "uncertainties:u:high")) -
                                  (Decimal("0.1") + half))) < 1e-6);
        QCOMPARE(after[TableId::notes].at(0, "text"), std::string("Seen to June 2015"));
        QVERIFY(apply(inverse(*command), after).empty());
        QVERIFY(after == rows.economy);
    }

    // In the new scenario the range lies about the new rate, because set adds what is drawn less its central.
    void theNarrowedRangeLiesAboutTheNewRate() {
        EconomyBuilder rows = seenEconomy();
        addRateRange(rows);
        const auto seen = reforecastOf(rows.economy);
        Economy after = rows.economy;
        QVERIFY(apply(*reforecastScenario(rows.economy, "base", *seen, "seen"), after).empty());
        const auto again = reforecastOf(after, "seen");
        QVERIFY2(again.value.has_value(), qPrintable(why(again)));
        QVERIFY(std::abs(toDouble(again->prior.mean - seen->posterior.mean)) < 1e-6);
        QVERIFY(std::abs(toDouble(again->prior.sigma - seen->posterior.sigma)) < 1e-6);
    }

    // What is added lies 1 % below, and what remains is multiplied by 90 %, σ 20 % of 9 %.
    void rangesThatAddAndMultiplyAreTakenInTermsOfTheRate() {
        EconomyBuilder rows = seenEconomy();
        addRange(rows, {{"uncertainty", "a"},
                        {"cell", "effects:A:avoid:rate"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-3%"},
                        {"central", "-1%"},
                        {"high", "1%"}});
        auto seen = reforecastOf(rows.economy);
        QVERIFY(near(seen->prior.mean, 0.09));
        QVERIFY(near(seen->prior.sigma, 0.04 / 2.5631031310892007));
        addRange(rows, {{"uncertainty", "m"},
                        {"cell", "effects:A:*:rate"},
                        {"change", "multiply"},
                        {"distribution", "uniform"},
                        {"low", "80%"},
                        {"high", "100%"}});
        seen = reforecastOf(rows.economy);
        QVERIFY(near(seen->prior.mean, 0.081));
        QVERIFY(near(seen->prior.sigma, std::hypot(0.04, 0.018) / 2.5631031310892007));
        QVERIFY(!seen->narrows);
    }

    void aRangeOfManyRatesIsLeftAsWideAsItIs() {
        EconomyBuilder rows = seenEconomy();
        rows.add(TableId::effects, {{"arrangement", "A"},
                                    {"effect", "other"},
                                    {"type", "save"},
                                    {"org", "T"},
                                    {"category", "pay"},
                                    {"rate", "1%"}});
        addRange(rows, {{"uncertainty", "m"},
                        {"cell", "effects:A:*:rate"},
                        {"change", "multiply"},
                        {"distribution", "normal"},
                        {"low", "80%"},
                        {"high", "120%"}});
        const auto seen = reforecastOf(rows.economy);
        QVERIFY(!seen->narrows);
        const auto command = reforecastScenario(rows.economy, "base", *seen, "As seen");
        QCOMPARE(command->changes.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(english(reforecastFindings(rows.economy, *seen).back())),
                 QString("Its range stays as wide as it is, because it is not a range of this rate alone."));
    }

    void withoutARangeTheEvidenceOfATemplateIsThePriorAndBecomesOne() {
        EconomyBuilder rows = seenEconomy();
        QVERIFY(why(reforecastOf(rows.economy)).contains("give it a range first"));
        const RateEvidence evidence{Decimal("0.02"), Decimal("0.12"), Decimal("0.18")};
        const auto seen = reforecastOf(rows.economy, "base", {}, evidence);
        QVERIFY(near(seen->prior.mean, 0.12));
        QVERIFY(near(seen->prior.sigma, 0.16 / 2.5631031310892007));
        Economy after = rows.economy;
        QVERIFY(apply(*reforecastScenario(rows.economy, "base", *seen, "As seen"), after).empty());
        QCOMPARE(after[TableId::uncertainties].size(), std::size_t{1});
        QCOMPARE(after[TableId::uncertainties].at(0, "cell"), std::string("effects:A:avoid:rate"));
    }

    void itIsRefusedWithItsReason() {
        EconomyBuilder rows = measuredEconomy();
        addRateRange(rows);
        QVERIFY2(
            why(reforecastOf(rows.economy)).contains("There are no observations of “Emergency admissions”"),
            qPrintable(why(reforecastOf(rows.economy))));
        observe(rows, "ADM", monthOf(2015, 4), {"92"});
        QVERIFY(reforecastOf(rows.economy).value.has_value());
        QVERIFY(
            why(reforecastOf(rows.economy, "base", "team")).contains("does not count what the effect team"));
        const auto set = [&](const char* address, const char* text) {
            const auto place = *rows.economy.locate(address);
            rows.economy[place.table].set(place.row, place.column, text);
        };
        set("uncertainties:u:low", "10%");
        set("uncertainties:u:high", "10%");
        QVERIFY(why(reforecastOf(rows.economy)).contains("is a single value"));
        set("uncertainties:u:low", "-6%");
        rows.add(TableId::effects, {{"arrangement", "A"},
                                    {"effect", "second"},
                                    {"type", "divert"},
                                    {"org", "T"},
                                    {"partner", "C"},
                                    {"service", "NEL"},
                                    {"to_service", "NEL"},
                                    {"unit_cost", "1"},
                                    {"category", "nursing"},
                                    {"rate", "1%"}});
        QVERIFY(why(reforecastOf(rows.economy)).contains("avoid; second. Choose one."));
        QVERIFY(reforecastOf(rows.economy, "base", "avoid").value.has_value());
        set("effects:A:avoid:rate", "0%");
        set("effects:A:second:rate", "0%");
        QVERIFY2(
            why(reforecastOf(rows.economy, "base", "avoid")).contains("was not yet planned to save anything"),
            qPrintable(why(reforecastOf(rows.economy, "base", "avoid"))));
        set("effects:A:second:rate", "1%");
        QVERIFY(why(reforecastOf(rows.economy, "base", "avoid")).contains("has no rate"));
        set("effects:A:avoid:type", "relocate");
        set("effects:A:second:type", "relocate");
        set("effects:A:avoid:partner", "C");
        QVERIFY(why(reforecastOf(rows.economy)).contains("avoids and diverts nothing of what it counts"));
    }

    void theEffectsAMeasureSpeaksOfActOnWhatItCounts() {
        EconomyBuilder rows = seenEconomy();
        const auto effects = [&] {
            QStringList all;
            for (const std::string& code :
                 reforecastableEffects(rows.economy, *trackedMeasure(rows.economy, "ADM")))
                all << QString::fromStdString(code);
            return all;
        };
        QCOMPARE(effects(), QStringList("avoid"));
        rows.add(TableId::services, {{"service", "EL"}, {"name", "Planned"}});
        const auto divert = [&](const char* code, const char* service, const char* toService,
                                const char* commissioner) {
            rows.add(TableId::effects, {{"arrangement", "A"},
                                        {"effect", code},
                                        {"type", "divert"},
                                        {"org", "T"},
                                        {"partner", "T"},
                                        {"commissioner", commissioner},
                                        {"service", service},
                                        {"to_service", toService},
                                        {"rate", "1%"}});
        };
        divert("away", "NEL", "EL", "C");
        divert("here", "EL", "NEL", "");
        divert("elsewhere", "EL", "EL", "");
        divert("others", "NEL", "EL", "T");
        QCOMPARE(effects(), (QStringList{"avoid", "away", "here"}));
    }

    void itIsSaidInSentences() {
        EconomyBuilder rows = seenEconomy();
        addRateRange(rows);
        const auto all = reforecastFindings(rows.economy, *reforecastOf(rows.economy));
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(
            QString::fromStdString(english(all[0])),
            QString("“Arrangement A, avoid” was expected to change what it acts on by 10.0% (8 times in 10 "
                    "between 6.0% and 14.0%)."));
        QCOMPARE(QString::fromStdString(english(all[1])),
                 QString("The observations suggest 6.0% (between 3.4% and 8.6%)."));
        QCOMPARE(
            QString::fromStdString(english(all[2])),
            QString("The two combined, each weighted by its certainty, give 7.2% (between 5.0% and 9.4%)."));
    }

    void whatIsSureIsSaidAsOneFigure() {
        EconomyBuilder rows = seenEconomy();
        addRateRange(rows);
        Reforecast sure = *reforecastOf(rows.economy);
        for (RateBelief* belief : {&sure.prior, &sure.seen, &sure.posterior}) belief->sigma = 0;
        sure.prior.mean = Decimal("0.1");
        sure.seen.mean = Decimal("0.06");
        sure.posterior.mean = Decimal("0.072");
        const auto all = reforecastFindings(rows.economy, sure);
        QCOMPARE(QString::fromStdString(english(all[0])),
                 QString("“Arrangement A, avoid” was expected to change what it acts on by 10.0%."));
        QCOMPARE(QString::fromStdString(english(all[1])), QString("The observations suggest 6.0%."));
        QCOMPARE(QString::fromStdString(english(all[2])),
                 QString("The two combined, each weighted by its certainty, give 7.2%."));
    }
};

QTEST_APPLESS_MAIN(TestReforecast)
#include "test_reforecast.moc"
