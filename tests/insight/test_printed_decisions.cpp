#include "insight/decision/printed_decisions.h"

#include "economy/scenario/scenario.h"
#include "insight/scenario/scenario_figures.h"
#include "insight/statement/print_rounding.h"
#include "support/samples.h"

#include <QtTest>

#include <cstdlib>
#include <numeric>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::array units{MoneyUnit::pounds, MoneyUnit::thousands, MoneyUnit::millions};

/// Scenarios of the samples that have an arrangement on.
constexpr std::array<std::pair<const char*, const char*>, 5> cases{{{"cumbria", "acquisition"},
                                                                    {"cumbria", "management"},
                                                                    {"cumbria", "morecambe_pacs"},
                                                                    {"dudley", "mcp"},
                                                                    {"dudley", "mcp_high"}}};

std::vector<std::string> enabled(const Economy& economy, const std::string& scenario) {
    const Economy effective = *applyScenario(economy, scenario);
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < effective[TableId::arrangements].size(); ++row)
        if (effective.effectiveText(TableId::arrangements, row, "enabled") == "yes")
            codes.push_back(effective[TableId::arrangements].at(row, "arrangement"));
    return codes;
}

bool isNear(Money shown, Money exact, MoneyUnit unit, int steps = 1) {
    return std::abs((shown - exact).pence()) < steps * printedStep(unit);
}

Money sum(const std::vector<Money>& amounts) { return std::accumulate(amounts.begin(), amounts.end(), Money{}); }

} // namespace

class TestPrintedDecisions : public QObject {
    Q_OBJECT

private slots:
    void rowsAndColumnsOfATableAddUp() {
        std::mt19937 random(7);
        std::uniform_int_distribution<std::int64_t> pence(-3'000'000'00, 3'000'000'00);
        const MoneyUnit unit = MoneyUnit::thousands;
        for (int round = 0; round < 200; ++round) {
            const std::size_t rows = 1 + random() % 12, columns = 1 + random() % 8;
            std::vector<std::vector<Money>> cells(rows, std::vector<Money>(columns));
            std::vector<Money> across(rows), down(columns);
            for (std::size_t r = 0; r < rows; ++r)
                for (std::size_t c = 0; c < columns; ++c) {
                    if (random() % 4 == 0) continue;
                    cells[r][c] = Money::fromPence(pence(random));
                    across[r] += cells[r][c];
                    down[c] += cells[r][c];
                }
            const Money total = roundToNearest(sum(across), unit);
            const auto rowTotals = roundToTotal(across, total, unit), columnTotals = roundToTotal(down, total, unit);
            const auto shown = roundTable(cells, rowTotals, columnTotals, unit);
            for (std::size_t r = 0; r < rows; ++r) QCOMPARE(sum(shown[r]), rowTotals[r]);
            for (std::size_t c = 0; c < columns; ++c) {
                Money column;
                for (std::size_t r = 0; r < rows; ++r) {
                    column += shown[r][c];
                    QVERIFY(isNear(shown[r][c], cells[r][c], unit, 3));
                }
                QCOMPARE(column, columnTotals[c]);
            }
        }
    }

    void effectsAddUpToTheDifferenceOfWhatTheStatementsPrint() {
        for (const auto& [sample, scenario] : cases) {
            const Economy economy = sampleEconomy(sample);
            for (const std::string& code : enabled(economy, scenario)) {
                const auto exact = businessCase(economy, scenario, code);
                QVERIFY(exact);
                for (const MoneyUnit unit : units) {
                    const BusinessCase shown = printed(*exact, unit);
                    const auto with = scenarioFigures(economy, scenario, unit);
                    const auto without = roundForPrint(exact->without->statements, unit);
                    const auto& statements = with->printed.statements;
                    for (std::size_t t = 0; t < shown.years.size(); ++t) {
                        Money effects;
                        for (std::size_t org = 0; org < shown.organisations.size(); ++org) {
                            effects += shown.organisations[org].effect(t);
                            QVERIFY(isNear(shown.organisations[org].effect(t), exact->organisations[org].effect(t),
                                           unit, 3));
                            if (exact->organisations[org].effect(t) == Money{})
                                QCOMPARE(shown.organisations[org].effect(t), Money{});
                        }
                        QCOMPARE(effects, shown.years[t].effect);
                        QCOMPARE(effects,
                                 statements.amount(statements.economy(), t, StatementLine::surplus) -
                                     without.amount(without.economy(), t, StatementLine::surplus));
                        QCOMPARE(shown.years[t].cashSupport,
                                 statements.amount(statements.economy(), t, StatementLine::supportDrawn));
                    }
                }
            }
        }
    }

    void aCareModelIsToldInTheFiguresOfItsCase() {
        const Economy economy = sampleEconomy("dudley");
        const auto found = careModelStory(economy, "mcp", "mcp");
        QVERIFY(found && *found);
        for (const MoneyUnit unit : units) {
            const CareModelStory shown = printed(**found, unit);
            const BusinessCase whole = printed(*businessCase(economy, "mcp", "mcp"), unit);
            for (std::size_t t = 0; t < shown.years.size(); ++t) {
                Money commissioners;
                for (const OrganisationCase& org : whole.organisations) {
                    if (org.org == shown.holder) QCOMPARE(shown.shared.holder[t], org.effect(t));
                    if (org.org == shown.hospital) QCOMPARE(shown.shared.hospital[t], org.effect(t));
                    if (org.org == shown.hospital) QCOMPARE(shown.stranded[t], org.stranded[t]);
                    const auto row = economy[TableId::organisations].find({org.org});
                    if (economy[TableId::organisations].at(*row, "kind") == "commissioner")
                        commissioners += org.effect(t);
                }
                QCOMPARE(shown.shared.commissioners[t], commissioners);
            }
        }
    }

    void fairSharesAddUpAndAreTheEffectWhereThereIsOneArrangement() {
        for (const auto& [sample, scenario] : cases) {
            const Economy economy = sampleEconomy(sample);
            const auto exact = attribute(economy, scenario);
            QVERIFY(exact);
            for (const MoneyUnit unit : units) {
                const Attribution shown = printed(*exact, unit);
                std::optional<BusinessCase> only;
                if (shown.arrangements.size() == 1)
                    only = printed(*businessCase(economy, scenario, shown.arrangements.front()), unit);
                for (std::size_t year = 0; year < shown.years.size(); ++year) {
                    QCOMPARE(shown.total(shown.economy(), year), shown.with[year] - shown.without[year]);
                    for (std::size_t a = 0; a < shown.arrangements.size(); ++a) {
                        Money column;
                        for (std::size_t org = 0; org < shown.organisations.size(); ++org)
                            column += shown.effect(org, a, year).shapley;
                        QCOMPARE(column, shown.effect(shown.economy(), a, year).shapley);
                    }
                    for (std::size_t org = 0; only && org < shown.organisations.size(); ++org)
                        QCOMPARE(shown.total(org, year), only->organisations[org].effect(year));
                }
            }
        }
    }

    void aBridgeLeadsFromOnePrintedSurplusToTheOther() {
        for (const auto& [sample, scenario] : cases) {
            const Economy economy = sampleEconomy(sample);
            for (const char* org : {"economy", sample[0] == 'c' ? "RNL" : "RNA"}) {
                const auto years = projectScenario(economy, scenario)->years;
                const auto stated = statedBridge(economy, {.scenario = scenario, .org = org, .to = years[2]});
                QVERIFY(stated);
                for (const MoneyUnit unit : units) {
                    const Bridge shown = printed(*stated, unit);
                    Money at = shown.from.surplus;
                    for (const BridgeStep& step : shown.steps) at += step.amount;
                    QCOMPARE(at, shown.to.surplus);
                    if (stated->bridge.ownSurplus) continue;
                    const auto figures = scenarioFigures(economy, scenario, unit);
                    QCOMPARE(shown.to.surplus,
                             figures->printed.statements.amount(stated->org, 2, StatementLine::surplus));
                }
            }
        }
    }

    void contractsPayWhatThePayersPay() {
        const auto projection = projectScenario(sampleEconomy("dudley"), "mcp");
        for (const auto& contract : projection->contracts)
            for (const ContractOutlookYear& exact : contractOutlook(*projection, contract.contract))
                for (const MoneyUnit unit : units) {
                    const ContractOutlookYear shown = printed(exact, unit);
                    QCOMPARE(shown.byCommissioner + shown.byHolders + shown.outcome.settled, shown.paid);
                    if (exact.paidLessValue != Money{})
                        QCOMPARE(shown.paid - shown.outcome.activityValue, shown.paidLessValue);
                    if (exact.variance != Money{})
                        QCOMPARE(shown.outcome.target - shown.outcome.actual, shown.variance);
                }
    }
};

QTEST_APPLESS_MAIN(TestPrintedDecisions)
#include "test_printed_decisions.moc"
