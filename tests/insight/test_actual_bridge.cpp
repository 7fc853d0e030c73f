#include "insight/actual/actual_bridge.h"
#include "insight/actual/actual_findings.h"
#include "insight/actual/variance.h"
#include "support/draw.h"
#include "support/economy_builder.h"
#include "support/figures.h"
#include "support/generator.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr FinancialYear y2015{2015};

/// A trust with one service: its visits are paid for one by one at `price`, or by a blended contract; its
/// costs a part fixed and a part that follows visits.
EconomyBuilder visits(const char* volume, const char* price) {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "2"}});
    rows.add(TableId::organisations, {{"org", "T"}, {"name", "Trust"}, {"kind", "acute"}});
    rows.add(TableId::organisations, {{"org", "C"}, {"name", "CCG"}, {"kind", "commissioner"}});
    rows.add(TableId::services, {{"service", "V"}, {"name", "Visits"}});
    rows.add(TableId::tariffs, {{"tariff", "own"}, {"service", "V"}, {"year", "2014/15"}, {"price", price}});
    rows.add(TableId::activity,
             {{"commissioner", "C"}, {"provider", "T"}, {"service", "V"}, {"volume", volume}});
    return rows;
}

void payByVisit(EconomyBuilder& rows, const char* form = "activity", const char* variableRate = "") {
    rows.add(TableId::contracts, {{"contract", "V1"},
                                  {"commissioner", "C"},
                                  {"provider", "T"},
                                  {"form", form},
                                  {"tariff", "own"},
                                  {"variable_rate", variableRate}});
    rows.add(TableId::contractServices, {{"contract", "V1"}, {"service", "V"}});
}

void addCost(EconomyBuilder& rows, const char* line, const char* category, const char* amount,
             const char* variable, const char* index = "") {
    rows.add(TableId::budgets, {{"org", "T"},
                                {"line", line},
                                {"name", line},
                                {"category", category},
                                {"amount", amount},
                                {"index", index},
                                {"variable", variable},
                                {"driver", *variable ? "V" : ""}});
}

void see(EconomyBuilder& rows, const char* line, const std::string& amount, const char* org = "T") {
    rows.add(TableId::actuals, {{"org", org},
                                {"year", "2015/16"},
                                {"line", line},
                                {"month", "12"},
                                {"kind", "actual"},
                                {"amount", amount}});
}

void seeVisits(EconomyBuilder& rows, const char* volume, const char* month = "12") {
    rows.add(TableId::activityActuals, {{"commissioner", "C"},
                                        {"provider", "T"},
                                        {"service", "V"},
                                        {"year", "2015/16"},
                                        {"month", month},
                                        {"volume", volume}});
}

/// "1000.00 activity -400.00 … = 620.00".
QString shown(const ActualBridge& bridge) {
    QString text = QString::fromStdString(toText(bridge.projected));
    for (const BridgeStep& step : bridge.steps)
        text += QString::fromStdString(" " + step.name + " " + toText(step.amount));
    return text + QString::fromStdString(" = " + toText(bridge.actual));
}

QString bridgeOf(const EconomyBuilder& rows, StatementLine line = StatementLine::surplus,
                 std::string_view rates = "base", std::string_view org = "T") {
    const auto bridges = actualBridges(rows.economy, y2015, rates, line);
    if (!bridges) return QString::fromStdString(listed(bridges.problems));
    const ActualBridge* const bridge = bridges->find(org);
    return bridge ? shown(*bridge) : QString("none");
}

Money sumOf(const ActualBridge& bridge) {
    Money sum = bridge.projected;
    for (const BridgeStep& step : bridge.steps) sum += step.amount;
    return sum;
}

} // namespace

/// The bridge from what was projected of a year to what came (rules 18.1).
class TestActualBridge : public QObject {
    Q_OBJECT

private slots:
    /// A flexed budget (justaaa 247284): 1,000 visits planned, 900 seen; income 10,000 and 9,100; variable
    /// cost 6,000 and 5,580, fixed 3,000 and 2,900. Income: volume −1,000, price +100; result: static 1,000,
    /// flexed 600, actual 620.
    void aFlexedBudgetComesOut() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows);
        addCost(rows, "variable", "clinical_supplies", "6000", "100%");
        addCost(rows, "fixed", "premises", "3000", "");
        seeVisits(rows, "900");
        see(rows, "patient_care_income", "9100");
        see(rows, "clinical_supplies", "5580");
        see(rows, "premises", "2900");
        QCOMPARE(bridgeOf(rows, StatementLine::patientCareIncome),
                 QString("10000.00 activity -1000.00 prices 0.00 inflation 0.00 other 100.00 = 9100.00"));
        QCOMPARE(bridgeOf(rows),
                 QString("1000.00 activity -400.00 prices 0.00 inflation 0.00 other 20.00 = 620.00"));
        QCOMPARE(bridgeOf(rows, StatementLine::clinicalSupplies),
                 QString("6000.00 activity -600.00 prices 0.00 inflation 0.00 other 180.00 = 5580.00"));
    }

    /// Nursing hours (jiskha 1399996728): 2,000 patients, 1,000 hours at 40 planned, 2,600 patients, 1,200
    /// hours, 50,000 actual: volume 12,000 adverse, quantity 4,000 favourable and price 2,000 adverse, which
    /// together are the rest.
    void nursingCostsFlexWithPatients() {
        EconomyBuilder rows = visits("2000", "100");
        payByVisit(rows);
        addCost(rows, "nursing", "nursing", "40000", "100%");
        seeVisits(rows, "2600");
        see(rows, "nursing", "50000");
        QCOMPARE(bridgeOf(rows, StatementLine::nursing),
                 QString("40000.00 activity 12000.00 prices 0.00 inflation 0.00 other -2000.00 = 50000.00"));
        const auto bridges = actualBridges(rows.economy, y2015, "base", StatementLine::nursing);
        QCOMPARE(QString::fromStdString(english(*actualBridgeFinding(bridges->bridges.front()))),
                 QString("Activity made the largest difference between plan and outturn: £12k adverse."));
    }

    /// A blended payment keeps its plan: a tenth fewer visits take half their price.
    void aBlendedPaymentKeepsItsPlan() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows, "blended", "50%");
        seeVisits(rows, "900");
        see(rows, "patient_care_income", "9500");
        see(rows, "surplus", "9500");
        QCOMPARE(bridgeOf(rows),
                 QString("10000.00 activity -500.00 prices 0.00 inflation 0.00 other 0.00 = 9500.00"));
    }

    /// A volume seen is met exactly, one that is not seen stays as planned, and none at all may come.
    void volumesOfTwelveMonthsCount() {
        EconomyBuilder rows = visits("3", "333.33");
        payByVisit(rows);
        see(rows, "surplus", "0");
        QCOMPARE(bridgeOf(rows),
                 QString("999.99 activity 0.00 prices 0.00 inflation 0.00 other -999.99 = 0.00"));
        seeVisits(rows, "1", "6"); // half a year is none
        QCOMPARE(bridgeOf(rows),
                 QString("999.99 activity 0.00 prices 0.00 inflation 0.00 other -999.99 = 0.00"));
        seeVisits(rows, "7");
        QCOMPARE(bridgeOf(rows),
                 QString("999.99 activity 1333.32 prices 0.00 inflation 0.00 other -2333.31 = 0.00"));
        rows.economy[TableId::activityActuals].set(1, 5, "0");
        QCOMPARE(bridgeOf(rows),
                 QString("999.99 activity -999.99 prices 0.00 inflation 0.00 other 0.00 = 0.00"));
    }

    /// An arrangement that was to avoid a tenth and to send a fifth of the rest elsewhere: 720 and 180 were
    /// planned, 800 and 150 came.
    void volumesAreSeenAfterArrangements() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows);
        rows.add(TableId::services, {{"service", "H"}, {"name", "Home visits"}});
        rows.add(TableId::tariffs,
                 {{"tariff", "own"}, {"service", "H"}, {"year", "2014/15"}, {"price", "4"}});
        rows.add(TableId::contractServices, {{"contract", "V1"}, {"service", "H"}});
        rows.add(TableId::arrangements,
                 {{"arrangement", "mcp"}, {"name", "MCP"}, {"kind", "mcp"}, {"start_year", "2015/16"}});
        rows.add(TableId::effects, {{"arrangement", "mcp"},
                                    {"effect", "less"},
                                    {"type", "avoid"},
                                    {"org", "T"},
                                    {"service", "V"},
                                    {"rate", "10%"}});
        rows.add(TableId::effects, {{"arrangement", "mcp"},
                                    {"effect", "home"},
                                    {"type", "divert"},
                                    {"org", "T"},
                                    {"partner", "T"},
                                    {"service", "V"},
                                    {"to_service", "H"},
                                    {"rate", "20%"}});
        seeVisits(rows, "800");
        see(rows, "surplus", "8600");
        // Planned 720 × 10 + 180 × 4; 800 × 10 + 180 × 4, the home visits not being seen yet.
        QCOMPARE(bridgeOf(rows),
                 QString("7920.00 activity 800.00 prices 0.00 inflation 0.00 other -120.00 = 8600.00"));
        rows.add(TableId::activityActuals, {{"commissioner", "C"},
                                            {"provider", "T"},
                                            {"service", "H"},
                                            {"year", "2015/16"},
                                            {"month", "12"},
                                            {"volume", "150"}});
        QCOMPARE(bridgeOf(rows),
                 QString("7920.00 activity 680.00 prices 0.00 inflation 0.00 other 0.00 = 8600.00"));
    }

    void whatThePlanHasNoneOfIsTold() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows);
        see(rows, "surplus", "12000");
        rows.add(TableId::services, {{"service", "N"}, {"name", "New"}});
        rows.add(TableId::activityActuals, {{"commissioner", "C"},
                                            {"provider", "T"},
                                            {"service", "N"},
                                            {"year", "2015/16"},
                                            {"month", "12"},
                                            {"volume", "5"}});
        const auto bridges = actualBridges(rows.economy, y2015);
        QVERIFY2(bridges.value.has_value(), listed(bridges.problems).c_str());
        QCOMPARE(bridges->unplanned, std::vector<std::string>{"activity_actuals:C:T:N:2015/16:12"});
        QCOMPARE(bridges->observed, std::size_t{0});
        QCOMPARE(bridges->notObserved, std::size_t{1});
    }

    /// Rates as they came stand in another scenario than the plan. An index of income and cost alike counts
    /// in both steps: 10,000 of other income and 8,000 of cost were to grow by 2 % and grew by 3 %; the price
    /// by 5 %.
    void ratesAsTheyCameArePricesAndInflation() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows);
        rows.add(TableId::indices, {{"index", "cpi"}, {"year", "2015/16"}, {"rate", "2%"}});
        addCost(rows, "rents", "other_income", "10000", "", "cpi");
        addCost(rows, "goods", "general_supplies", "8000", "", "cpi");
        addCost(rows, "drugs", "drugs", "2000", "100%", "cpi");
        rows.add(TableId::scenarios, {{"scenario", "came"}});
        rows.add(
            TableId::overrides,
            {{"scenario", "came"}, {"position", "1"}, {"cell", "indices:cpi:2015/16:rate"}, {"value", "3%"}});
        rows.add(TableId::tariffChanges, {{"tariff", "own"}, {"year", "2015/16"}, {"other", "0%"}});
        rows.add(TableId::overrides, {{"scenario", "came"},
                                      {"position", "2"},
                                      {"cell", "tariff_changes:own:2015/16:other"},
                                      {"value", "5%"}});
        seeVisits(rows, "1100");
        see(rows, "surplus", "10000");
        // Planned 10,000 + 10,200 − 8,160 − 2,040 = 10,000. Activity: +1,000 − 204. Prices: 11,000 × 5 % and
        // 10,000 × 1 %. Inflation: 8,000 × 1 % and 2,200 × 1 %.
        QCOMPARE(
            bridgeOf(rows, StatementLine::surplus, "came"),
            QString("10000.00 activity 796.00 prices 650.00 inflation -102.00 other -1344.00 = 10000.00"));
        QCOMPARE(bridgeOf(rows, StatementLine::surplus, "base"),
                 QString("10000.00 activity 796.00 prices 0.00 inflation 0.00 other -796.00 = 10000.00"));
    }

    void thoseWithAnOutturnAreBridgedTogether() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows);
        seeVisits(rows, "900");
        see(rows, "surplus", "9000");
        QCOMPARE(bridgeOf(rows, StatementLine::surplus, "base", "economy"),
                 QString("10000.00 activity -1000.00 prices 0.00 inflation 0.00 other 0.00 = 9000.00"));
        see(rows, "surplus", "-9100", "C");
        QCOMPARE(bridgeOf(rows, StatementLine::surplus, "base", "economy"),
                 QString("0.00 activity 0.00 prices 0.00 inflation 0.00 other -100.00 = -100.00"));
    }

    void whatCannotBeBridgedIsSaid() {
        EconomyBuilder rows = visits("1000", "10");
        payByVisit(rows);
        const auto none = actualBridges(rows.economy, y2015);
        QVERIFY(!none &&
                listed(none.problems).find("no outturn for the whole of 2015/16") != std::string::npos);
        for (const FinancialYear year : {FinancialYear{2014}, FinancialYear{2017}}) {
            const auto other = actualBridges(rows.economy, year);
            QVERIFY(!other && listed(other.problems).find("not a projected year") != std::string::npos);
        }
    }

    /// With all rates of a scenario that differs from the plan in indices and tariffs alone, and no volume
    /// seen, the steps lead to that scenario's projection; with volumes, they sum to the outturn to the
    /// penny.
    void randomEconomiesAreBridgedToThePenny() {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Economy economy = randomEconomy(seed);
            Draw draw(seed);
            rateAsTheyCame(economy, draw);
            const auto came = projectScenario(economy, "as_it_came"),
                       plan = projectScenario(economy, planScenarioOf(economy));
            QVERIFY2(came && plan,
                     (std::to_string(seed) + listed(came.problems) + listed(plan.problems)).c_str());
            const std::size_t at =
                static_cast<std::size_t>(draw.between(1, static_cast<std::int64_t>(plan->years.size()) - 1));
            outturnOf(economy, *came, at);
            const auto bridges = actualBridges(economy, plan->years[at], "as_it_came");
            QVERIFY2(bridges.value.has_value(), listed(bridges.problems).c_str());
            QVERIFY(bridges->bridges.size() > 3);
            for (const ActualBridge& bridge : bridges->bridges) {
                QCOMPARE(sumOf(bridge), bridge.actual);
                QVERIFY2(
                    bridge.steps.back().amount == Money{},
                    (std::to_string(seed) + " " + bridge.org + " " + shown(bridge).toStdString()).c_str());
                const auto org = party(*plan, bridge.org);
                QCOMPARE(bridge.projected, plan->statements.amount(*org, at, StatementLine::surplus));
            }
            volumesOf(economy, *came, at, draw);
            const auto seen = actualBridges(economy, plan->years[at], "as_it_came");
            QVERIFY2(seen.value.has_value(), listed(seen.problems).c_str());
            QVERIFY(seen->observed > 0);
            std::size_t moved = 0;
            for (const ActualBridge& bridge : seen->bridges) {
                QCOMPARE(sumOf(bridge), bridge.actual);
                moved += bridge.steps.front().amount != Money{} ? 1 : 0;
            }
            QVERIFY(moved > 0);
        }
    }

private:
    /// A scenario in which indices and tariff changes came otherwise.
    static void rateAsTheyCame(Economy& economy, Draw& draw) {
        const auto append = [&](TableId id, std::vector<std::pair<const char*, std::string>> cells) {
            Row row(specification(id).columns.size());
            for (const auto& [column, text] : cells) row[*specification(id).find(column)] = text;
            QVERIFY(economy[id].append(std::move(row)));
        };
        append(TableId::scenarios, {{"scenario", "as_it_came"}, {"parent", planScenarioOf(economy)}});
        int position = 0;
        const auto change = [&](TableId id, const char* column) {
            for (std::size_t row = 0; row < economy[id].size(); ++row)
                append(TableId::overrides, {{"scenario", "as_it_came"},
                                            {"position", std::to_string(++position)},
                                            {"cell", toText(economy[id].address(row, column))},
                                            {"change", "add"},
                                            {"value", perCent(draw.between(-150, 150))}});
        };
        change(TableId::indices, "rate");
        change(TableId::tariffChanges, "other");
    }

    /// What came of every organisation that has a statement is what a scenario projects.
    static void outturnOf(Economy& economy, const ExactProjection& came, std::size_t at) {
        for (std::size_t i = 0; i < came.organisations.size(); ++i) {
            const auto org = OrganisationIndex::at(i);
            if (!came.statements.shown(org, at)) continue;
            QVERIFY(economy[TableId::actuals].append(
                {came.organisations[i], toText(came.years[at]), "surplus", "12", "actual",
                 toText(came.statements.amount(org, at, StatementLine::surplus)), ""}));
        }
    }

    /// Volumes as they might have been seen.
    static void volumesOf(Economy& economy, const ExactProjection& came, std::size_t at, Draw& draw) {
        for (const auto& activity : came.activity)
            if (!draw.oneIn(3))
                QVERIFY(economy[TableId::activityActuals].append(
                    {came.organisations[activity.commissioner.place()],
                     came.organisations[activity.provider.place()], activity.service, toText(came.years[at]),
                     "12",
                     toText(Decimal(activity.volumes[at] * Decimal(static_cast<int>(draw.between(0, 140))) /
                                    100),
                            6)}));
    }
};

QTEST_APPLESS_MAIN(TestActualBridge)
#include "test_actual_bridge.moc"
