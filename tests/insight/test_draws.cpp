#include "economy/scenario/scenario.h"
#include "hand_worked.h"
#include "insight/uncertainty/draws.h"
#include "insight/uncertainty/normal.h"
#include "support/problem_list.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Two trusts with two lines each, an index of pay with two years, a tariff and a saving.
EconomyBuilder twoTrusts() {
    EconomyBuilder rows = trustAndCommissioner();
    using enum TableId;
    rows.add(organisations, {{"org", "U"}, {"name", "The Other"}, {"kind", "acute"}});
    for (const char* year : {"2015/16", "2016/17"})
        rows.add(indices, {{"index", "pay"}, {"year", year}, {"rate", "2%"}});
    for (const char* org : {"T", "U"})
        for (const char* line : {"nursing", "medical"})
            rows.add(budgets, {{"org", org},
                               {"line", line},
                               {"name", line},
                               {"category", line},
                               {"amount", "1000"},
                               {"index", "pay"}});
    return rows;
}

void addRange(EconomyBuilder& rows, EconomyBuilder::Cells cells) { rows.add(TableId::uncertainties, cells); }

Draws drawsOf(const Economy& economy, std::uint64_t seed = 1, const char* scenario = "base") {
    const auto compiled = CompiledScenario::make(economy, scenario);
    if (!compiled) throw std::runtime_error(listed(compiled.problems));
    return *Draws::make(*compiled, seed);
}

/// z of all cells in one draw.
std::vector<double> zOf(const Draws& draws, std::uint64_t draw) {
    std::vector<double> z(draws.cells().size());
    draws.drawZ({&draw, 1}, z);
    return z;
}

double fresh(const std::string& text, std::uint64_t pair, std::uint64_t seed = 1) {
    return randomNormal(hashOf(text), pair, seed);
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(a)); }

/// What the cell of an address is drawn as; blank where it is not drawn.
std::string valueAt(const Draws& draws, const std::vector<DrawnValue>& values, const char* address) {
    const auto place = draws.scenario().economy().locate(address);
    for (const DrawnValue& value : values)
        if (place && value.place == *place) return value.text;
    return {};
}

double percentAt(const Draws& draws, const std::vector<DrawnValue>& values, const char* address) {
    return QString::fromStdString(valueAt(draws, values, address)).remove('%').toDouble();
}

/// The z with which every cell is at low, or at high.
std::vector<double> all(const Draws& draws, double z) { return std::vector<double>(draws.cells().size(), z); }

} // namespace

/// Draws move cells as the rules say (rules 16.3 to 16.5).
class TestDraws : public QObject {
    Q_OBJECT

private slots:
    /// What is common is the group's, of the same year; what is own is the row's, whatever its year.
    void zIsMadeOfCommonAndOwnParts() {
        EconomyBuilder rows = twoTrusts();
        addRange(rows, {{"uncertainty", "awards"},
                        {"cell", "indices:pay:*:rate"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-1%"},
                        {"high", "1%"},
                        {"group", "inflation"},
                        {"common", "64%"},
                        {"persistence", "60%"}});
        addRange(rows, {{"uncertainty", "lines"},
                        {"cell", "budgets:*:*:amount"},
                        {"change", "multiply"},
                        {"distribution", "normal"},
                        {"low", "0.9"},
                        {"high", "1.1"},
                        {"group", "-inflation"},
                        {"common", "36%"}});
        const Draws draws = drawsOf(rows.economy);
        QCOMPARE(draws.cells().size(), std::size_t{6});
        const std::vector<double> z = zOf(draws, 5);
        const double common1 = fresh("inflation:1", 3),
                     common2 = 0.6 * common1 + 0.8 * fresh("inflation:2", 3);
        const double own1 = fresh("awards|pay:1", 3), own2 = 0.6 * own1 + 0.8 * fresh("awards|pay:2", 3);
        QVERIFY(near(z[0], 0.8 * common1 + 0.6 * own1));
        QVERIFY(near(z[1], 0.8 * common2 + 0.6 * own2));
        QVERIFY(near(z[2], -0.6 * common1 + 0.8 * fresh("lines|T:nursing:1", 3)));
        QVERIFY(near(z[5], -0.6 * common1 + 0.8 * fresh("lines|U:medical:1", 3)));
        const std::vector<double> opposite = zOf(draws, 6);
        for (std::size_t i = 0; i < z.size(); ++i) QCOMPARE(opposite[i], -z[i]);
    }

    void withoutAGroupWhatIsCommonIsTheUncertaintys() {
        EconomyBuilder rows = twoTrusts();
        addRange(rows, {{"uncertainty", "lines"},
                        {"cell", "budgets:*:nursing:amount"},
                        {"change", "multiply"},
                        {"distribution", "normal"},
                        {"low", "0.9"},
                        {"high", "1.1"},
                        {"common", "100%"}});
        const std::vector<double> z = zOf(drawsOf(rows.economy, 9), 2);
        QCOMPARE(z.size(), std::size_t{2});
        QVERIFY(near(z[0], -fresh("lines:1", 1, 9)));
        QCOMPARE(z[1], z[0]);
    }

    /// Draws of a block, of single draws and of any order are the same.
    void drawsAreTheSameWhateverElseIsDrawn() {
        EconomyBuilder rows = twoTrusts();
        addRange(rows, {{"uncertainty", "lines"},
                        {"cell", "budgets:*:*:amount"},
                        {"change", "multiply"},
                        {"distribution", "pert"},
                        {"low", "0.9"},
                        {"high", "1.1"},
                        {"common", "30%"}});
        const Draws draws = drawsOf(rows.economy);
        const std::vector<std::uint64_t> several{7, 8, 1, 4, 3, 9'999'999'999};
        std::vector<double> z(draws.cells().size() * several.size());
        draws.drawZ(several, z);
        for (std::size_t draw = 0; draw < several.size(); ++draw) {
            const std::vector<double> alone = zOf(draws, several[draw]);
            for (std::size_t cell = 0; cell < alone.size(); ++cell)
                QCOMPARE(z[cell * several.size() + draw], alone[cell]);
        }
    }

    void changesAreMadeInTableOrderEachOnWhatWasLeft() {
        EconomyBuilder rows = twoTrusts();
        const char* cell = "budgets:T:nursing:amount";
        addRange(rows, {{"uncertainty", "a"},
                        {"cell", cell},
                        {"distribution", "normal"},
                        {"low", "900"},
                        {"high", "1200"}});
        addRange(rows, {{"uncertainty", "b"},
                        {"cell", cell},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-50"},
                        {"high", "10"}});
        addRange(rows, {{"uncertainty", "c"},
                        {"cell", cell},
                        {"change", "multiply"},
                        {"distribution", "normal"},
                        {"low", "0.5"},
                        {"high", "2"}});
        const Draws draws = drawsOf(rows.economy);
        // (1000 - 100 - 50) × 0.5 and (1000 + 200 + 10) × 2
        QCOMPARE(valueAt(draws, draws.values(all(draws, -ninthDecile)), cell), std::string("425"));
        QCOMPARE(valueAt(draws, draws.values(all(draws, ninthDecile)), cell), std::string("2420"));
    }

    /// `set` moves what a scenario has made of the cell by as much as it would the base's.
    void setKeepsWhatAScenarioChanges() {
        EconomyBuilder rows = twoTrusts();
        rows.add(TableId::scenarios, {{"scenario", "more"}, {"parent", "base"}, {"name", "More"}});
        rows.add(TableId::overrides, {{"scenario", "more"},
                                      {"position", "1"},
                                      {"cell", "budgets:T:nursing:amount"},
                                      {"change", "add"},
                                      {"value", "300"}});
        addRange(rows, {{"uncertainty", "a"},
                        {"cell", "budgets:T:nursing:amount"},
                        {"distribution", "triangular"},
                        {"low", "900"},
                        {"high", "1200"}});
        const Draws draws = drawsOf(rows.economy, 1, "more");
        const std::string text =
            valueAt(draws, draws.values(all(draws, ninthDecile)), "budgets:T:nursing:amount");
        QVERIFY(near(QString::fromStdString(text).toDouble(), 1500));
        const std::vector<double> still(1, notDrawn);
        QVERIFY(draws.values(still).empty());
    }

    void listsMoveElementByElement() {
        EconomyBuilder rows = twoTrusts();
        addArrangement(rows, "A", "20%;60%;100%");
        addRange(rows, {{"uncertainty", "pace"},
                        {"cell", "arrangements:A:ramp"},
                        {"change", "multiply"},
                        {"distribution", "normal"},
                        {"low", "0.5"},
                        {"high", "1.5"}});
        const Draws draws = drawsOf(rows.economy);
        QCOMPARE(valueAt(draws, draws.values(all(draws, -ninthDecile)), "arrangements:A:ramp"),
                 std::string("10%;30%;50%"));
    }

    void whatLeavesItsColumnIsPutBack() {
        EconomyBuilder rows = twoTrusts();
        rows.add(TableId::services, {{"service", "NEL"}, {"name", "Emergency"}});
        rows.add(TableId::activity,
                 {{"commissioner", "C"}, {"provider", "T"}, {"service", "NEL"}, {"volume", "100"}});
        rows.add(TableId::budgets, {{"org", "T"},
                                    {"line", "ward"},
                                    {"name", "Ward"},
                                    {"category", "nursing"},
                                    {"amount", "100"},
                                    {"variable", "50%"},
                                    {"step", "30%"},
                                    {"driver", "NEL"}});
        addRange(rows, {{"uncertainty", "volume"},
                        {"cell", "activity:C:T:NEL:volume"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-150"},
                        {"high", "150"}});
        addRange(rows, {{"uncertainty", "variable"},
                        {"cell", "budgets:T:ward:variable"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-60%"},
                        {"high", "40%"}});
        const Draws draws = drawsOf(rows.economy);
        const auto low = draws.values(all(draws, -ninthDecile));
        QCOMPARE(valueAt(draws, low, "activity:C:T:NEL:volume"), std::string("0"));
        QCOMPARE(valueAt(draws, low, "budgets:T:ward:variable"), std::string("0%"));
        QCOMPARE(valueAt(draws, low, "budgets:T:ward:step"), std::string());
        // 90 % and 30 % are scaled alike to 100 %.
        const auto high = draws.values(all(draws, ninthDecile));
        QCOMPARE(valueAt(draws, high, "activity:C:T:NEL:volume"), std::string("250"));
        QVERIFY(near(percentAt(draws, high, "budgets:T:ward:variable"), 75));
        QVERIFY(near(percentAt(draws, high, "budgets:T:ward:step"), 25));
        std::vector<double> numbers(draws.numbers().size());
        std::vector<char> putBack(2);
        draws.move(all(draws, ninthDecile), 1, numbers, {}, putBack);
        QCOMPARE(putBack, (std::vector<char>{0, 1}));
    }

    /// Shares of bands that overlap come to 100 % at most.
    void sharesOfOneBandAreScaledAlike() {
        EconomyBuilder rows = twoTrusts();
        rows.add(TableId::populations, {{"population", "P"}, {"segment", "all"}, {"people", "100"}});
        rows.add(TableId::contracts, {{"contract", "CAP"},
                                      {"commissioner", "C"},
                                      {"provider", "T"},
                                      {"form", "capitation"},
                                      {"population", "P"},
                                      {"rate_per_head", "100"}});
        const auto band = [&](const char* code, const char* party, const char* share) {
            rows.add(TableId::riskShares, {{"contract", "CAP"},
                                           {"band", code},
                                           {"party", party},
                                           {"direction", "gain"},
                                           {"share", share}});
        };
        band("one", "C", "60%");
        band("two", "U", "20%");
        addRange(rows, {{"uncertainty", "shares"},
                        {"cell", "risk_shares:CAP:one:share"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-10%"},
                        {"high", "40%"}});
        const Draws draws = drawsOf(rows.economy);
        const auto high = draws.values(all(draws, ninthDecile));
        QVERIFY(near(percentAt(draws, high, "risk_shares:CAP:one:share"), 100 / 1.2));
        QVERIFY(near(percentAt(draws, high, "risk_shares:CAP:two:share"), 20 / 1.2));
        QVERIFY(
            near(percentAt(draws, draws.values(all(draws, -ninthDecile)), "risk_shares:CAP:one:share"), 50));
    }

    /// Whole years, halves up, never before the year after the base year.
    void startsSlipInWholeYears() {
        EconomyBuilder rows = twoTrusts();
        addArrangement(rows, "A");
        addRange(rows, {{"uncertainty", "slip"},
                        {"cell", "arrangements:A:start_year"},
                        {"change", "add"},
                        {"distribution", "uniform"},
                        {"low", "-1"},
                        {"high", "3"},
                        {"range", "limits"}});
        const Draws draws = drawsOf(rows.economy);
        const auto startAt = [&](double u) {
            return valueAt(draws, draws.values(all(draws, normalQuantile(u))), "arrangements:A:start_year");
        };
        QCOMPARE(startAt(0.01), std::string("2015/16")); // a year earlier would be the base year
        QCOMPARE(startAt(0.3), std::string("2015/16"));
        QCOMPARE(startAt(0.38), std::string("2016/17")); // 0.52 years
        QCOMPARE(startAt(0.99), std::string("2018/19"));
    }

    /// A default is drawn from what it counts as; a blank cell without one is passed over.
    void blanksCountAsTheirDefault() {
        EconomyBuilder rows = twoTrusts();
        addRange(rows, {{"uncertainty", "m"},
                        {"cell", "organisations:*:market_forces_factor"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-0.1"},
                        {"high", "0.1"}});
        addRange(rows, {{"uncertainty", "c"},
                        {"cell", "organisations:*:agency_ceiling"},
                        {"change", "multiply"},
                        {"distribution", "normal"},
                        {"low", "0.9"},
                        {"high", "1.1"}});
        const Draws draws = drawsOf(rows.economy);
        const auto high = draws.values(all(draws, ninthDecile));
        QCOMPARE(high.size(), std::size_t{3});
        QVERIFY(valueAt(draws, high, "organisations:T:market_forces_factor").starts_with("1.1"));
        QCOMPARE(valueAt(draws, high, "organisations:T:agency_ceiling"), std::string());
    }

    /// A carried rate follows the year it is carried from.
    void aCarriedRateFollows() {
        EconomyBuilder rows = trustAndCommissioner();
        rows.add(TableId::indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "0%"}});
        rows.add(TableId::budgets, {{"org", "T"},
                                    {"line", "nursing"},
                                    {"name", "Nursing"},
                                    {"category", "nursing"},
                                    {"amount", "1000"},
                                    {"index", "pay"}});
        addRange(rows, {{"uncertainty", "awards"},
                        {"cell", "indices:pay:*:rate"},
                        {"change", "add"},
                        {"distribution", "normal"},
                        {"low", "-10%"},
                        {"high", "10%"}});
        const Draws draws = drawsOf(rows.economy);
        const auto high = draws.values(all(draws, ninthDecile));
        QCOMPARE(high.size(), std::size_t{1});
        const auto drawn = withDrawn(draws.scenario(), high);
        QVERIFY(drawn);
        const ExactProjection projection = drawn->projectExactly();
        const auto cost = [&](std::size_t year) {
            return toText(
                projection.statements.amount(OrganisationIndex::at(0), year, StatementLine::nursing));
        };
        QCOMPARE(cost(1), std::string("1100.00"));
        QCOMPARE(cost(2), std::string("1210.00"));
    }

    void rangesCanBeLeftOut() {
        EconomyBuilder rows = twoTrusts();
        for (const char* code : {"one", "two"})
            addRange(rows, {{"uncertainty", code},
                            {"cell", "budgets:*:*:amount"},
                            {"change", "multiply"},
                            {"distribution", "normal"},
                            {"low", "0.9"},
                            {"high", "1.1"}});
        const auto compiled = CompiledScenario::make(rows.economy, "base");
        const std::vector<std::string> leftOut{"one"};
        const auto draws = Draws::make(*compiled, 1, leftOut);
        QCOMPARE(draws->ranges().size(), std::size_t{1});
        QVERIFY(near(zOf(*draws, 1)[0], fresh("two|T:nursing:1", 1)));
    }
};

QTEST_APPLESS_MAIN(TestDraws)
#include "test_draws.moc"
