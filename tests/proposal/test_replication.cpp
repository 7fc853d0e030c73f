#include "economy/table/value.h"
#include "proposal/programme/replication.h"
#include "support/problem_list.h"
#include "support/programme_sites.h"

#include <QTest>

#include <cmath>
#include <map>
#include <stdexcept>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using Sites = std::map<std::string, Result<Economy>>;

ReadSite readOf(const Sites& sites) {
    return [&sites](const std::filesystem::path& path) { return sites.at(path.string()); };
}

std::vector<FoundSite> foundIn(const Sites& sites) {
    std::vector<FoundSite> found;
    for (const auto& [name, economy] : sites) found.push_back({name, name, false});
    return found;
}

/// Three sites that plan 3, 4 and 5 %, each with a range.
Sites programme() {
    return {{"a", siteEconomy({.rate = "3%", .low = "1%", .high = "5%"})},
            {"b", siteEconomy({.rate = "4%", .low = "3%", .high = "5%"})},
            {"c", siteEconomy({.rate = "5%", .low = "3%", .high = "7%"})}};
}

PooledKind pooled(const Sites& sites) {
    const auto assessed = assessProgramme(foundIn(sites), readOf(sites));
    return pooledKinds(*assessed, {2016}).front();
}

/// What is copied, by the programme above, spread so that half are reached by 2017/18.
ReplicationOrder orderOf(const Sites& sites, FinancialYear start = {2016}) {
    const auto assessed = assessProgramme(foundIn(sites), readOf(sites));
    const PooledKind kind = pooledKinds(*assessed, {2016}).front();
    auto pattern = patternOf(*assessed, kind, readOf(sites));
    if (!pattern) throw std::logic_error("no pattern");
    return {std::move(*pattern),
            {*kind.pooled, {}, start},
            *SpreadCurve::through({{2016}, 0.25}, {{2018}, 0.75}, start),
            400,
            1};
}

std::string cell(const Economy& economy, std::string_view address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "no row";
}

SiteModel place(const std::string& name, int years = 4) { return {.name = name, .kind = {}, .years = years}; }

std::string money(Money amount) { return toText(amount); }

} // namespace

/// What a programme found, copied into places that have not got it.
class TestReplication : public QObject {
    Q_OBJECT

private slots:
    void theHeaviestSiteIsThePattern() {
        const auto order = orderOf(programme());
        QCOMPARE(cell(order.pattern.economy, "economy:name"), std::string("Westshire"));
        QCOMPARE(cell(order.pattern.economy, "effects:plan:admissions:rate"), std::string("4%"));
        QVERIFY(std::abs(order.pattern.share - 0.04) < 1e-12);
    }

    // The sites' mean is 4 %, of which 55 % is kept: 2.2 %.
    void aCopyDoesWhatIsPooledTimesWhatIsKept() {
        const ReplicationOrder order = orderOf(programme());
        const auto replica =
            replicaIn(siteEconomy(place("Eastshire")), "Eastshire", order.pattern, order.terms);
        QVERIFY2(replica, listed(replica.problems).c_str());
        const Economy& economy = replica->economy;
        QCOMPARE(cell(economy, "arrangements:plan:start_year"), std::string("2016/17"));
        QCOMPARE(cell(economy, "arrangements:plan:enabled"), std::string("yes"));
        QCOMPARE(cell(economy, "effects:plan:admissions:rate"), std::string("2.2%"));
        QCOMPARE(cell(economy, "effects:plan:set-up:last_year"), std::string("2016/17"));
        QCOMPARE(cell(economy, "effects:plan:set-up:amount"),
                 std::string("100000")); // as large as the pattern
        QCOMPARE(economy[TableId::measures].size(), std::size_t(0));
        const PooledEffect& effect = order.terms.pooled;
        const Table& ranges = economy[TableId::uncertainties];
        QCOMPARE(ranges.size(), std::size_t(2));
        QCOMPARE(replica->ranges.size(), std::size_t(2));
        const double low = toDouble(numberIn(ranges.at(0, "low"))),
                     high = toDouble(numberIn(ranges.at(0, "high")));
        QVERIFY(std::abs(low - 0.55 * effect.newSite80->low) < 1e-8);
        QVERIFY(std::abs(high - 0.55 * effect.newSite80->high) < 1e-8);
        QCOMPARE(ranges.at(1, "change"), std::string("multiply"));
        QCOMPARE(ranges.at(1, "low"), std::string("45.4545%"));
        QCOMPARE(ranges.at(1, "high"), std::string("181.8182%"));
    }

    void amountsScaleWithTheIncomeOfTheEconomy() {
        SiteModel twice = place("Large");
        EconomyBuilder rows = siteRows(twice);
        Table& budgets = rows.economy[TableId::budgets];
        budgets.set(1, *budgets.spec().find("amount"), "48000000"); // the CCG's allocation
        const ReplicationOrder order = orderOf(programme());
        const auto replica = replicaIn(rows.economy, "Large", order.pattern, order.terms);
        QVERIFY2(replica, listed(replica.problems).c_str());
        QCOMPARE(cell(replica->economy, "effects:plan:set-up:amount"), std::string("200000"));
        QCOMPARE(cell(replica->economy, "effects:plan:admissions:rate"), std::string("2.2%"));
    }

    void rangesOfPlacesDifferAndWhatIsCommonIsCommon() {
        const ReplicationOrder order = orderOf(programme());
        const auto one = replicaIn(siteEconomy(place("Eastshire")), "East/one", order.pattern, order.terms);
        const auto other =
            replicaIn(siteEconomy(place("Eastshire")), "East/other", order.pattern, order.terms);
        QVERIFY(one->ranges[0] != other->ranges[0]);
        const Table& a = one->economy[TableId::uncertainties];
        const Table& b = other->economy[TableId::uncertainties];
        for (const std::size_t row : {0, 1}) {
            QCOMPARE(a.at(row, "group"), b.at(row, "group"));
            QVERIFY(!a.at(row, "group").empty());
            QVERIFY(a.at(row, "uncertainty").size() <= 40);
        }
        // Three sites that agree vary by chance alone: all of it is the pooled effect's own.
        QCOMPARE(order.terms.pooled.tau2, 0.0);
        QCOMPARE(a.at(0, "common"), std::string("100%"));
    }

    // A place gains, a year, 60 % × 2.2 % of £24m + £30,000 = £346,800; £100,000 less in its first.
    void gainsAreWorkedByHandAndSpread() {
        Sites places{{"east", siteEconomy(place("Eastshire"))},
                     {"has it", siteEconomy({})},
                     {"north", siteEconomy(place("Northshire"))},
                     {"wrong", errorSaying(message("broken"))}};
        const ReplicationOrder order = orderOf(programme());
        const auto all = replicateEverywhere(foundIn(places), readOf(places), order);
        QVERIFY2(all, listed(all.problems).c_str());
        QCOMPARE(all->copies(), std::size_t(2));
        QVERIFY(all->sites[1].hasItAlready);
        QVERIFY(!all->sites[3].replica);
        QCOMPARE(all->sites[3].problems.size(), std::size_t(1));
        QCOMPARE(money(all->sites[0].gain[0]), std::string("246800.00"));
        QCOMPARE(money(all->sites[0].gain[1]), std::string("346800.00"));
        QCOMPARE(all->years.size(), std::size_t(3));
        QCOMPARE(money(all->years[0].whole), std::string("493600.00"));
        // A quarter by 2016/17, half by 2017/18, three quarters by 2018/19.
        QCOMPARE(money(all->years[0].gain), std::string("123400.00"));
        QCOMPARE(money(all->years[1].gain), std::string("296800.00"));
        QCOMPARE(money(all->years[2].gain), std::string("470200.00"));
        QCOMPARE(money(all->sites[0].total), std::string("940400.00"));
    }

    void theFanIsAboutWhatIsCentralAndAsWideAsWhatIsUncertain() {
        const Sites places{{"east", siteEconomy(place("Eastshire"))}};
        ReplicationOrder order = orderOf(programme());
        order.terms.kept = {1, 1, 1}; // all of the effect is kept, for sure
        order.curve = *SpreadCurve::through({{2016}, 0.999999}, {{2018}, 0.999999}, {2016});
        order.draws = 4000;
        const auto all = replicateEverywhere(foundIn(places), readOf(places), order);
        const FanYear& year = all->fan.years[1];
        // Of the rate's 80 % interval, at £14.4m for the whole of it.
        const EffectInterval& range = *order.terms.pooled.newSite80;
        const double whole = 14'400'000 * 0.999999;
        QVERIFY(std::abs(toDouble(year.percentiles[1]) - 30'000 - range.low * whole) <
                0.05 * range.high * whole);
        QVERIFY(std::abs(toDouble(year.percentiles[5]) - 30'000 - range.high * whole) <
                0.05 * range.high * whole);
        QVERIFY(year.chance.share > 0.9);
        QCOMPARE(all->fan.years.size(), all->years.size());
    }

    void otherRangesOfAPlaceAreNotDrawn() {
        EconomyBuilder rows = siteRows(place("Eastshire"));
        rows.add(TableId::uncertainties, {{"uncertainty", "wild"},
                                          {"cell", "budgets:C:allocation:amount"},
                                          {"distribution", "uniform"},
                                          {"low", "1000000"},
                                          {"high", "90000000"}});
        const Sites wild{{"east", rows.economy}}, calm{{"east", siteEconomy(place("Eastshire"))}};
        const ReplicationOrder order = orderOf(programme());
        const auto one = replicateEverywhere(foundIn(wild), readOf(wild), order);
        const auto other = replicateEverywhere(foundIn(calm), readOf(calm), order);
        for (std::size_t p = 0; p < toldPercentiles.size(); ++p)
            QVERIFY(std::abs(toDouble(one->fan.years[1].percentiles[p] -
                                      other->fan.years[1].percentiles[p])) <= 0.01);
    }

    void aPlaceWithNothingToActOnOrWhichBeganLaterIsSaidSo() {
        EconomyBuilder other = trustWithoutAdmissions();
        const Sites places{{"late", siteEconomy({.kind = {}, .years = 3, .baseYear = "2016/17"})},
                           {"nothing", other.economy}};
        const auto all = replicateEverywhere(foundIn(places), readOf(places), orderOf(programme()));
        QVERIFY(all);
        QCOMPARE(all->copies(), std::size_t(0));
        QCOMPARE(all->years.size(), std::size_t(0));
        QVERIFY(english(all->sites[0].problems.at(0)).find("not before the start") != std::string::npos);
        QVERIFY(!all->sites[1].problems.empty());
    }

    void fewerThanThreeSitesLendTheirOwnInterval() {
        Sites two = programme();
        two.erase("c");
        const PooledKind kind = pooled(two);
        const ReplicatedEffect effect = replicatedEffect({*kind.pooled, {}, {2016}});
        QVERIFY(!effect.isPrediction);
        QVERIFY(std::abs(effect.range.low - 0.55 * kind.pooled->interval80.low) < 1e-12);
        QCOMPARE(effect.common, 1.0);
    }

    void theSameOrderGivesTheSameFan() {
        const Sites places{{"east", siteEconomy(place("Eastshire"))},
                           {"north", siteEconomy(place("Northshire"))}};
        const ReplicationOrder order = orderOf(programme());
        const auto one = replicateEverywhere(foundIn(places), readOf(places), order);
        const auto again = replicateEverywhere(foundIn(places), readOf(places), order);
        for (std::size_t t = 0; t < one->fan.years.size(); ++t)
            QCOMPARE(one->fan.years[t].percentiles, again->fan.years[t].percentiles);
    }

    void itStopsWhenNoLongerWanted() {
        const Sites places{{"east", siteEconomy(place("Eastshire"))}};
        const auto all =
            replicateEverywhere(foundIn(places), readOf(places), orderOf(programme()), [] { return false; });
        QVERIFY(!all);
        QVERIFY(all.problems.empty());
    }

private:
    static EconomyBuilder trustWithoutAdmissions() {
        EconomyBuilder rows;
        rows.add(TableId::economy, {{"name", "Dry"}, {"base_year", "2014/15"}, {"years", "3"}});
        rows.add(TableId::organisations, {{"org", "X"}, {"name", "Trust"}, {"kind", "acute"}});
        rows.add(TableId::organisations, {{"org", "Y"}, {"name", "CCG"}, {"kind", "commissioner"}});
        rows.add(TableId::budgets, {{"org", "Y"},
                                    {"line", "allocation"},
                                    {"name", "Allocation"},
                                    {"category", "allocation"},
                                    {"amount", "1000000"}});
        return rows;
    }
};

QTEST_GUILESS_MAIN(TestReplication)
#include "test_replication.moc"
