#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/business_case.h"
#include "insight/decision/options.h"
#include "insight/statement/compare.h"
#include "insight/tables/decision_tables.h"
#include "support/generator.h"
#include "support/owned_rows.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr int economies = 25;
const std::string scenario = "worse";

Economy economyOf(int seed) {
    return withOwnedRows(
        randomEconomy(static_cast<std::uint64_t>(seed),
                      {2 + seed % 6, 1 + seed % 4, 3 + seed % 5, 8 + seed % 40, 2 + seed % 5}));
}

std::vector<std::string> enabledIn(const Economy& economy) {
    const auto effective = applyScenario(economy, scenario);
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < (*effective)[TableId::arrangements].size(); ++row)
        if (isYes(effective->effectiveText(TableId::arrangements, row, "enabled")))
            codes.push_back((*effective)[TableId::arrangements].at(row, "arrangement"));
    return codes;
}

// The scenario with arrangements switched off, as a scenario of its own on top of it.
Economy without(Economy economy, const std::vector<std::string>& arrangements) {
    Table& scenarios = economy[TableId::scenarios];
    Row added(scenarios.spec().columns.size());
    added[0] = "off";
    added[*scenarios.spec().find("parent")] = scenario;
    scenarios.append(added);
    Table& overrides = economy[TableId::overrides];
    int position = 0;
    for (const std::string& code : arrangements) {
        Row row(overrides.spec().columns.size());
        row[*overrides.spec().find("scenario")] = "off";
        row[*overrides.spec().find("position")] = std::to_string(++position);
        row[*overrides.spec().find("cell")] = "arrangements:" + code + ":enabled";
        row[*overrides.spec().find("value")] = "no";
        overrides.append(row);
    }
    return economy;
}

Money economySurplus(const ExactProjection& projection, std::size_t year) {
    return projection.statements.amount(projection.statements.economy(), year, StatementLine::surplus);
}

bool isNear(Money a, Money b) { return a - b <= Money::fromPence(2) && b - a <= Money::fromPence(2); }

Money sumOf(const ResultTable& table, std::size_t column) {
    Money sum;
    for (const auto& row : table.rows) sum += std::get<Money>(row[column]);
    return sum;
}

} // namespace

/// Bridges, attribution, options, cases and comparison say the same of the same change, on random economies.
class TestDecisionsAgree : public QObject {
    Q_OBJECT

private slots:
    void theyAgree_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= economies; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void theyAgree() {
        QFETCH(int, seed);
        const Economy economy = economyOf(seed);
        const auto enabled = enabledIn(economy);
        const Economy both = without(economy, enabled);
        const auto on = projectScenario(both, scenario), off = projectScenario(both, "off");
        QVERIFY2(on && off, listed(off.problems).c_str());
        const auto shares = attribute(economy, scenario);
        QVERIFY2(shares, listed(shares.problems).c_str());
        QCOMPARE(shares->arrangements, enabled);

        for (std::size_t year = 0; year < on->years.size(); ++year) {
            // What all of them do together is the difference of the two scenarios, organisation by
            // organisation.
            Money all;
            for (std::size_t org = 0; org < shares->organisations.size(); ++org)
                all += shares->total(org, year);
            QCOMPARE(all, shares->total(shares->economy(), year));
            QCOMPARE(all, economySurplus(*on, year) - economySurplus(*off, year));
            QCOMPARE(sumOf(attributionTable(*shares, year), 2), all);
        }

        const FinancialYear last = on->years.back();
        const std::size_t end = on->years.size() - 1;
        const auto whole = scenarioBridge(economy, scenario, last);
        QVERIFY2(whole, listed(whole.problems).c_str());
        // Nobody is merged before the first step; after the last those merged are in their group's.
        Money before, after;
        for (std::size_t org = 0; org < whole->organisations.size(); ++org) {
            before += whole->standing.front()[org];
            if (!whole->ownSurplus[org]) after += whole->standing.back()[org];
        }
        QCOMPARE(before, whole->standing.front().back());
        QCOMPARE(after, whole->standing.back().back());
        const auto against =
            bridge(both, {.scenario = scenario, .against = "off", .org = "economy", .from = {}, .to = last});
        QVERIFY2(against, listed(against.problems).c_str());
        QCOMPARE(sumOf(bridgeTable(*against), 1), shares->total(shares->economy(), end));
        for (const LineDifference& line : compare(*off, *on))
            if (line.org == "economy" && line.year == last && line.line == StatementLine::surplus)
                QCOMPARE(*line.difference, against->change());
    }

    // One arrangement switched off: the same in attribution, its case, the options and a bridge.
    void oneArrangementAgrees_data() { theyAgree_data(); }

    void oneArrangementAgrees() {
        QFETCH(int, seed);
        const Economy economy = economyOf(seed);
        const auto shares = attribute(economy, scenario);
        QVERIFY2(shares, listed(shares.problems).c_str());
        const FinancialYear last = shares->years.back();
        const std::size_t end = shares->years.size() - 1;
        for (std::size_t a = 0; a < shares->arrangements.size(); ++a) {
            const std::string& code = shares->arrangements[a];
            const Money effect = shares->effect(shares->economy(), a, end).without;
            const auto found = businessCase(economy, scenario, code);
            QVERIFY2(found, listed(found.problems).c_str());
            QCOMPARE(found->years.back().effect, effect);
            if (found->start > last) continue; // options asks for a year of start within the projection
            const auto choice = options(economy, {scenario, {code}, {found->start}, last});
            QVERIFY2(choice, listed(choice.problems).c_str());
            if (!choice->all[1].impossible)
                QVERIFY2(isNear(choice->all[1].surplus - choice->all[0].surplus, effect), code.c_str());
            const auto moved =
                bridge(without(economy, {code}),
                       {.scenario = scenario, .against = "off", .org = "economy", .from = {}, .to = last});
            QVERIFY2(moved, listed(moved.problems).c_str());
            QCOMPARE(moved->change(), effect);
        }
    }
};

QTEST_APPLESS_MAIN(TestDecisionsAgree)
#include "test_decisions_agree.moc"
