#include "proposal/uncertainty/future_scenario.h"
#include "support/uncertain_sample.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// A draw made a scenario is the future that was drawn.
class TestFutureScenario : public QObject {
    Q_OBJECT

    static Economy after(Economy economy, const Command& command) {
        if (!apply(command, economy).empty()) qFatal("not carried out");
        return economy;
    }

    /// What draws and projections of a scenario differ by at most: pennies of postings that are not rounded.
    static constexpr double pennies = 100;

    static void isWhatWasDrawn(const Economy& economy, const std::string& scenario) {
        const DrawnScenario around = drawn(economy, scenario, 500);
        const Simulation& simulation = *around.simulation;
        const OrganisationIndex whole = simulation.economy();
        const std::size_t last = simulation.years().size() - 1;
        for (const double percentile : {5.0, 50.0, 95.0}) {
            const std::uint64_t draw = simulation.drawAt(whole, last, DrawnFigure::surplus, percentile);
            const auto command =
                futureScenario(economy, around.scenario.compiled, simulation.seed(), draw, "Future");
            QVERIFY2(command, command.problems.empty() ? "" : english(command.problems.front()).c_str());
            const Economy changed = after(economy, *command);
            const Table& scenarios = changed[TableId::scenarios];
            const std::string code = scenarios.at(scenarios.size() - 1, "scenario");
            QCOMPARE(changed.effectiveText(TableId::scenarios, scenarios.size() - 1, "parent"), scenario);
            const auto told = compileAndProject(changed, code);
            QVERIFY(told);
            for (std::size_t year = 0; year <= last; ++year) {
                const double exact =
                    toDouble(told->projection->statements.amount(whole, year, StatementLine::surplus));
                const double binary = simulation.amounts(whole, year, DrawnFigure::surplus)[draw - 1];
                QVERIFY2(std::abs(exact - binary) < pennies,
                         qPrintable(QString("%1: %2 %3").arg(year).arg(exact).arg(binary)));
            }
            QVERIFY(after(changed, inverse(*command)) == economy);
        }
    }

private slots:
    void ofTheBase() { isWhatWasDrawn(uncertainSample(), "base"); }

    void ofAScenario() {
        const Economy economy = uncertainSample();
        for (const char* scenario : {"no_savings", "pay_awards_half", "acquisition"})
            isWhatWasDrawn(economy, scenario);
    }

    /// What an arrangement sets is drawn too, and held where the arrangement set it.
    void whereAnArrangementSetsWhatIsDrawn() {
        Economy economy = uncertainSample();
        const Table& arrangements = economy[TableId::arrangements];
        QVERIFY(arrangements.size() > 0);
        const std::string arrangement = arrangements.at(0, "arrangement");
        economy[TableId::scenarios].append(rowOf(TableId::scenarios, {{"scenario", "set"}}));
        const auto override = [&](const char* position, std::string cell, const char* change,
                                  const char* value, const std::string& owner) {
            economy[TableId::overrides].append(rowOf(TableId::overrides, {{"scenario", "set"},
                                                                          {"position", position},
                                                                          {"cell", std::move(cell)},
                                                                          {"change", change},
                                                                          {"value", value},
                                                                          {"arrangement", owner}}));
        };
        override("1", "arrangements:" + arrangement + ":enabled", "set", "yes", "");
        override("2", "savings:*:*:delivery", "multiply", "50%", arrangement);
        isWhatWasDrawn(economy, "set");
    }

    /// A start that slips is held as the year it slips to.
    void whereAPlanSlips() {
        Economy economy = uncertainSample();
        const Table& arrangements = economy[TableId::arrangements];
        const std::string arrangement = arrangements.at(0, "arrangement");
        addRange(economy, "slip", ("arrangements:" + arrangement + ":start_year").c_str(), "add", "0", "2");
        economy[TableId::scenarios].append(rowOf(TableId::scenarios, {{"scenario", "on"}}));
        economy[TableId::overrides].append(
            rowOf(TableId::overrides, {{"scenario", "on"},
                                       {"position", "1"},
                                       {"cell", "arrangements:" + arrangement + ":enabled"},
                                       {"value", "yes"}}));
        isWhatWasDrawn(economy, "on");
    }
};

QTEST_APPLESS_MAIN(TestFutureScenario)
#include "test_future_scenario.moc"
