#include "insight/decision/business_case.h"
#include "insight/measure/benefit.h"
#include "insight/programme/pooled_kinds.h"
#include "insight/programme/programme.h"
#include "insight/tables/programme_tables.h"
#include "support/problem_list.h"
#include "support/programme_sites.h"
#include "support/samples.h"

#include <QTest>

#include <map>
#include <stdexcept>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Sites that are in memory: what stands at each path.
using Sites = std::map<std::string, Result<Economy>>;

Programme assessed(const Sites& sites, const std::string& kind = {}, std::size_t threads = 0) {
    std::vector<FoundSite> found;
    for (const auto& [name, economy] : sites) found.push_back({name, name, false});
    const ReadSite read = [&](const std::filesystem::path& path) { return sites.at(path.string()); };
    auto programme = assessProgramme(found, read, kind, {}, {}, threads);
    if (!programme) throw std::logic_error("no programme");
    return std::move(*programme);
}

const SiteArrangement& only(const Programme& programme, std::size_t site = 0) {
    return programme.sites[site].arrangements.at(0);
}

std::string money(const std::optional<Money>& amount) { return amount ? toText(*amount) : "none"; }

constexpr FinancialYear y2015{2015}, y2016{2016}, y2017{2017};

bool near(double a, double b, double within = 1e-12) { return std::abs(a - b) <= within; }

} // namespace

/// What arrangements do in many places.
class TestProgramme : public QObject {
    Q_OBJECT

private slots:
    // Avoiding 5 % of 12,000 admissions: the CCG's £1.2m is the trust's loss; the trust sheds 60 % × 5 % of
    // £24m = £720,000. Outside brings £30,000 a year, setting up costs £100,000 once.
    void effectsAreWorkedByHand() {
        const Programme programme = assessed({{"a", siteEconomy({})}});
        const SiteArrangement& plan = only(programme);
        QVERIFY2(plan.problems.empty(), listed(plan.problems).c_str());
        QCOMPARE(money(plan.effectIn({2014})), std::string("0.00"));
        QCOMPARE(money(plan.effectIn(y2015)), std::string("650000.00"));
        QCOMPARE(money(plan.effectIn(y2016)), std::string("750000.00"));
        QCOMPARE(money(plan.cumulativeIn(y2016)), std::string("1400000.00"));
        QCOMPARE(money(plan.effectIn({2018})), std::string("none"));
        QCOMPARE(toText(plan.oneOff), std::string("100000.00"));
        QCOMPARE(toText(plan.support), std::string("90000.00"));
        // Benefit 620,000, 720,000, 720,000, each at 3.5 %.
        QCOMPARE(toText(plan.netPresentValue), std::string("1920560.27"));
        QCOMPARE(toText(*plan.payback), std::string("2015/16"));
        QVERIFY(!plan.realised);
        QCOMPARE(programme.lastYear(), y2017);
    }

    void figuresAreThoseOfTheBusinessCase() {
        for (const char* sample : {"cumbria", "dudley", "salford"}) {
            const Economy economy = sampleEconomy(sample);
            const Programme programme = assessed({{sample, economy}});
            QCOMPARE(programme.sites[0].arrangements.size(), economy[TableId::arrangements].size());
            for (const SiteArrangement& one : programme.sites[0].arrangements) {
                const auto expected = businessCase(economy, "base", one.code);
                QVERIFY2(expected, listed(expected.problems).c_str());
                QCOMPARE(one.years.size(), expected->years.size());
                for (std::size_t t = 0; t < one.years.size(); ++t) {
                    QCOMPARE(toText(one.years[t].effect), toText(expected->years[t].effect));
                    QCOMPARE(toText(one.years[t].benefit), toText(expected->years[t].benefit));
                }
                QCOMPARE(toText(one.oneOff), toText(expected->oneOffCost));
                QCOMPARE(toText(one.support), toText(expected->support));
                QCOMPARE(toText(one.netPresentValue), toText(expected->netPresentValue));
                QCOMPARE(one.payback, expected->payback);
            }
        }
    }

    void onTheBaseOthersStayAsTheyAre() {
        // With a second one on, which avoids a tenth of what is left, the first avoids a twentieth of all,
        // less what the second would have avoided of it.
        EconomyBuilder rows = siteRows({});
        rows.add(TableId::arrangements,
                 {{"arrangement", "other"}, {"name", "Another"}, {"kind", "mcp"}, {"start_year", "2015/16"}});
        rows.add(TableId::effects, {{"arrangement", "other"},
                                    {"effect", "more"},
                                    {"type", "avoid"},
                                    {"org", "T"},
                                    {"service", "NEL"},
                                    {"rate", "10%"}});
        const Programme programme = assessed({{"a", rows.economy}});
        // 0.9 × 720,000 + 30,000
        QCOMPARE(money(only(programme).effectIn(y2016)), std::string("678000.00"));
        QVERIFY(near(only(programme).plannedShares[2]->share, 0.05));
        QCOMPARE(assessed({{"a", rows.economy}}, "mcp").sites[0].arrangements.size(), std::size_t(1));
        QCOMPARE(assessed({{"a", rows.economy}}, "group").sites[0].arrangements.size(), std::size_t(0));
    }

    void oneThatIsOffIsToldAsIfItWereOn() {
        const Programme programme =
            assessed({{"off", siteEconomy({.enabled = false})}, {"on", siteEconomy({})}});
        QVERIFY(!only(programme, 0).enabled);
        QCOMPARE(money(only(programme, 0).effectIn(y2016)), money(only(programme, 1).effectIn(y2016)));
    }

    void aPlannedShareHasTheSigmaOfItsRange() {
        const Programme programme =
            assessed({{"none", siteEconomy({})}, {"ranged", siteEconomy({.low = "2%", .high = "10%"})}});
        const auto none = only(programme, 0).shareIn(y2016), ranged = only(programme, 1).shareIn(y2016);
        QVERIFY(none && !none->observed && !none->sigma);
        QVERIFY(near(none->share, 0.05));
        QVERIFY(ranged && ranged->sigma);
        QVERIFY2(near(*ranged->sigma, 0.08 / 2.5631031310892007, 1e-9),
                 qPrintable(QString::number(*ranged->sigma, 'g', 12)));
        QVERIFY(!only(programme, 0).shareIn({2014})); // before it starts
    }

    void whatIsObservedIsShareOfWhatWouldHaveBeen() {
        const Economy economy = siteEconomy({.low = "2%", .high = "10%", .seen = 970.0});
        const Programme programme = assessed({{"seen", economy}});
        const SiteArrangement& plan = only(programme);
        const auto share = plan.shareIn(y2016);
        QVERIFY(share && share->observed);
        QVERIFY(near(share->share, 0.03)); // 30 of 1,000 a month
        // Going 40 from month to month: σ = 40 / 1.128 × √12 of 12,000.
        QVERIFY(near(*share->sigma, 40 / 1.128 * std::sqrt(12.0) / 12'000));
        const auto measured = measureProgress(economy, "base", {});
        const Benefit& benefit = *measured->front().benefit;
        QCOMPARE(toText(*plan.realised->part, 10), toText(*benefit.realised, 10));
        QCOMPARE(toText(*plan.realised->part, 10), std::string("0.6"));
        QCOMPARE(toText(plan.realised->interval->low, 10), toText(benefit.realisedInterval()->low, 10));
        QCOMPARE(toText(*plan.realised->valueForMoney, 10), toText(*benefit.valueForMoney, 10));
    }

    void severalMeasuresCountByTheirValue() {
        EconomyBuilder rows = siteRows({.seen = 970.0});
        const auto before = rows.economy;
        rows.add(TableId::measures, {{"measure", "again"},
                                     {"name", "Admissions once more"},
                                     {"arrangement", "plan"},
                                     {"service", "NEL"},
                                     {"better", "down"},
                                     {"value", "500"}});
        for (const Row& row : before[TableId::observations].rows())
            rows.add(TableId::observations, {{"measure", "again"}, {"month", row[1]}, {"value", row[2]}});
        const auto once = only(assessed({{"a", before}})).shareIn(y2015);
        const auto twice = only(assessed({{"a", rows.economy}})).shareIn(y2015);
        QVERIFY(near(twice->share, once->share));
        // √(1500² + 500²) of 1500 + 500
        QVERIFY(near(*twice->sigma, *once->sigma * std::sqrt(2'500'000.0) / 2000));
    }

    void savingsAreSharesOfTheCostTheyCover() {
        EconomyBuilder rows = siteRows({.kind = {}});
        rows.add(TableId::arrangements,
                 {{"arrangement", "chain"}, {"name", "Chain"}, {"kind", "group"}, {"start_year", "2015/16"}});
        rows.add(TableId::effects, {{"arrangement", "chain"},
                                    {"effect", "pay"},
                                    {"type", "save"},
                                    {"org", "T"},
                                    {"category", "pay"},
                                    {"rate", "2%"}});
        rows.add(TableId::uncertainties, {{"uncertainty", "u"},
                                          {"cell", "effects:chain:*:rate"},
                                          {"change", "multiply"},
                                          {"distribution", "normal"},
                                          {"low", "50%"},
                                          {"high", "150%"}});
        const auto share = only(assessed({{"a", rows.economy}})).shareIn(y2016);
        QVERIFY(share && share->of == ShareOf::cost);
        QVERIFY(near(share->share, 0.02, 1e-9));
        QVERIFY(near(*share->sigma, 0.02 / 2.5631031310892007, 1e-9));
    }

    // 1, 2 and 6 % each with σ of 1 %: Q = Σ(x − 3)² = 14, τ² = (14 − 2) ÷ (3 − 1) = 6 in points squared.
    void theSitesTogetherArePooled() {
        const auto ranged = [](const char* rate, const char* low, const char* high) {
            return siteEconomy({.rate = rate, .low = low, .high = high});
        };
        const double z = 1.2815515655446004;
        const Programme programme =
            assessed({{"a", ranged("1%", "-0.2815515655446004%", "2.2815515655446004%")},
                      {"b", ranged("2%", "0.7184484344553996%", "3.2815515655446004%")},
                      {"c", ranged("6%", "4.7184484344553996%", "7.2815515655446004%")},
                      {"d", siteEconomy({})},
                      {"e", siteEconomy({.kind = "mcp"})}});
        const auto kinds = pooledKinds(programme, y2016);
        QCOMPARE(kinds.size(), std::size_t(2));
        QCOMPARE(kinds[0].kind, std::string("mcp"));
        QVERIFY(!kinds[0].pooled);
        QCOMPARE(kinds[0].leftOut, std::size_t(1));
        const PooledKind& pacs = kinds[1];
        QCOMPARE(pacs.sites.size(), std::size_t(3));
        QCOMPARE(pacs.leftOut, std::size_t(1));
        QVERIFY(near(pacs.pooled->effect, 0.03, 1e-9));
        QVERIFY(near(pacs.pooled->tau2, 6e-4, 1e-9));
        QVERIFY(near(pacs.pooled->i2, 12.0 / 14, 1e-6));
        QVERIFY(near(pacs.pooled->sigma, std::sqrt(7e-4 / 3), 1e-9));
        QVERIFY(near(pacs.pooled->newSite80->high, 0.03 + z * std::sqrt(6e-4 + 7e-4 / 3), 1e-9));
        QVERIFY(near(pacs.sites[2].weight, 1.0 / 3, 1e-9));
        QVERIFY(near(pacs.sites[2].interval.low, 0.06 - z * 0.01, 1e-9));
    }

    void withFewerThanThreeSitesThereIsNoPrediction() {
        const Economy ranged = siteEconomy({.low = "2%", .high = "10%"});
        const auto kinds = pooledKinds(assessed({{"a", ranged}, {"b", ranged}}), y2016);
        QVERIFY(kinds[0].pooled && !kinds[0].hasPrediction());
    }

    void aSiteThatDoesNotOpenIsARow() {
        Sites sites{{"good", siteEconomy({})}};
        sites["closed"] = errorSaying(message("closed for ever"));
        EconomyBuilder wrong = siteRows({});
        Table& contracts = wrong.economy[TableId::contracts];
        contracts.set(0, *contracts.spec().find("tariff"), "nowhere"); // it has no prices
        sites["wrong"] = wrong.economy;
        const Programme programme = assessed(sites);
        QVERIFY(!programme.sites[0].isOpened());
        QVERIFY(programme.sites[1].isOpened());
        QVERIFY(!programme.sites[2].isOpened());
        const ResultTable table = sitesTable(programme, y2016);
        QCOMPARE(table.rows.size(), std::size_t(3));
        const QString csv = QString::fromStdString(csvOf(table));
        QVERIFY2(csv.contains("closed for ever"), qPrintable(csv));
        QVERIFY2(csv.contains("good,plan,pacs,yes,2015/16,2016/17,750000.00,1400000.00,100000.00,90000.00,"
                              "1920560.27,2015/16,,,,,0.05,activity,planned,,"),
                 qPrintable(csv));
        QVERIFY(std::get<std::string>(table.rows[2].back()).size() > 10);
    }

    void whatASiteThrowsIsItsProblem() {
        const ReadSite read = [](const std::filesystem::path& path) -> Result<Economy> {
            if (path == "b") throw std::runtime_error("the disk is on fire");
            return siteEconomy({});
        };
        const auto programme = assessProgramme({{"a", "a"}, {"b", "b"}, {"c", "c", true}}, read);
        QVERIFY(programme->sites[0].isOpened());
        QVERIFY(english(programme->sites[1].problems.front()).find("on fire") != std::string::npos);
        QVERIFY(!programme->sites[2].isOpened());
    }

    void aSiteWithoutArrangementsIsARowOfItsName() {
        const Programme programme = assessed({{"bare", siteEconomy({.kind = {}})}});
        QVERIFY2(programme.sites[0].isOpened(), listed(programme.sites[0].problems).c_str());
        QCOMPARE(sitesTable(programme, y2016).rows.size(), std::size_t(1));
        QCOMPARE(sitesTable(programme, y2016, "pacs").rows.size(), std::size_t(0));
    }

    void itIsTheSameOnAnyNumberOfThreads() {
        Sites sites;
        for (int i = 0; i < 12; ++i)
            sites["site " + std::to_string(i)] =
                siteEconomy({.rate = std::to_string(i % 5 + 1) + "%", .low = "0%", .high = "9%"});
        sites["broken"] = errorSaying(message("no"));
        const auto all = [&](std::size_t threads) {
            const Programme programme = assessed(sites, {}, threads);
            return csvOf(sitesTable(programme, y2016)) + csvOf(pooledTable(pooledKinds(programme, y2016)));
        };
        QCOMPARE(all(1), all(5));
    }

    void itStopsWhenNoLongerWanted() {
        int read = 0;
        std::vector<FoundSite> found;
        for (int i = 0; i < 20; ++i) found.push_back({std::to_string(i), std::to_string(i), false});
        const auto programme = assessProgramme(
            found,
            [&](const std::filesystem::path&) -> Result<Economy> {
                ++read;
                return siteEconomy({});
            },
            {}, [&] { return read < 3; }, {}, 1);
        QVERIFY(!programme);
        QVERIFY(programme.problems.empty());
        QVERIFY(read < 6);
    }

    void progressIsToldOfEverySite() {
        std::vector<std::size_t> told;
        assessProgramme(
            {{"a", "a"}, {"b", "b"}, {"c", "c", true}},
            [](const std::filesystem::path&) -> Result<Economy> { return siteEconomy({}); }, {}, {},
            [&](std::size_t done, std::size_t of) { told.push_back(10 * done + of); });
        QCOMPARE(told, (std::vector<std::size_t>{13, 23, 33}));
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "test_programme.moc"
