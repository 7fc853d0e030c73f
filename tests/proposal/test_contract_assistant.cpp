#include "economy/check/validation.h"
#include "economy/scenario/scenario.h"
#include "insight/contract/contract_findings.h"
#include "proposal/contract/capitation_assistant.h"
#include "support/economy_builder.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using enum TableId;

namespace {

// A hospital paid by activity (emergencies of £46.0m) and by block, no growth, £53,000,000.03 in all.
Economy hospital() {
    EconomyBuilder rows;
    rows.add(economy, {{"name", "Hospital"}, {"base_year", "2015/16"}, {"years", "4"}});
    rows.add(organisations, {{"org", "CCG"}, {"name", "CCG"}, {"kind", "commissioner"}});
    rows.add(organisations, {{"org", "ACU"}, {"name", "Hospital"}, {"kind", "acute"}});
    rows.add(organisations, {{"org", "MCP"}, {"name", "Community provider"}, {"kind", "community"}});
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency"}, {"emergency", "yes"}});
    rows.add(tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2015/16"}, {"price", "1000"}});
    rows.add(activity,
             {{"commissioner", "CCG"}, {"provider", "ACU"}, {"service", "NEL"}, {"volume", "46000"}});
    rows.add(contracts, {{"contract", "ACT"},
                         {"commissioner", "CCG"},
                         {"provider", "ACU"},
                         {"form", "activity"},
                         {"tariff", "NT"}});
    rows.add(contracts, {{"contract", "BLK"},
                         {"commissioner", "CCG"},
                         {"provider", "ACU"},
                         {"form", "block"},
                         {"value", "7000000.03"}});
    rows.add(contractServices, {{"contract", "ACT"}, {"service", "NEL"}});
    rows.add(populations, {{"population", "POP"}, {"segment", "adults"}, {"people", "100003"}});
    rows.add(populations,
             {{"population", "POP"}, {"segment", "older"}, {"people", "20001"}, {"weight", "2.5"}});
    rows.add(scenarios, {{"scenario", "mcp"}, {"name", "MCP"}});
    return rows.economy;
}

ExactProjection projected(const Economy& economy, std::string_view scenario = "base") {
    auto projection = projectScenario(economy, scenario);
    if (!projection) throw std::runtime_error(english(projection.problems.front()));
    return std::move(*projection);
}

CapitationPlan wholePlan() {
    CapitationPlan plan = proposedCapitation(hospital(), "base", projected(hospital()));
    plan.phaseIn = "100%";
    return plan;
}

QString pounds(Money amount) { return QString::fromStdString(toText(amount)); }

} // namespace

/// Contracts made by the assistant pay what it promises.
class TestContractAssistant : public QObject {
    Q_OBJECT

private slots:
    void opensWithSensibleValues() {
        const CapitationPlan plan = proposedCapitation(hospital(), "base", projected(hospital()));
        QCOMPARE(plan.commissioner, std::string("CCG"));
        QCOMPARE(plan.holder, std::string("MCP"));
        QCOMPARE(plan.contracts, (std::vector<std::string>{"ACT", "BLK"}));
        QCOMPARE(plan.population, std::string("POP"));
        QCOMPARE(toText(plan.start), std::string("2017/18"));
        QCOMPARE(activityContracts(hospital()), std::vector<std::string>{"ACT"});
    }

    // Six decimals of a pound over 150,005.5 weighted heads are at most 8 pence.
    void aWholeCapitationWithoutGrowthPaysWhatItsSubcontractsPay() {
        const Economy before = hospital();
        const CapitationPlan plan = wholePlan();
        const CapitationBaseline baseline = baselineOf(before, projected(before), plan);
        QCOMPARE(pounds(baseline.paid), QString("53000000.03"));
        const auto proposal = capitationProposal(before, "base", projected(before), plan);
        QVERIFY(proposal);
        const ProposalPreview preview = previewOf(before, "base", *proposal);
        QVERIFY(preview.problems.empty());
        QVERIFY(preview.before.empty());
        const ContractOutlookYear& first = preview.after[2];
        QVERIFY(!preview.after[1].inForce && first.inForce);
        QCOMPARE(pounds(first.outcome.actual), QString("53000000.03"));
        const Money apart = first.outcome.target - first.outcome.actual;
        QVERIFY2(std::abs(apart.pence()) <= 8, qPrintable(pounds(apart)));
        qInfo("target %s, subcontracts %s", qPrintable(pounds(first.outcome.target)),
              qPrintable(pounds(first.outcome.actual)));
    }

    void phasesAndCorridorAreRowsOfTheContract() {
        Economy economy = hospital();
        CapitationPlan plan = wholePlan();
        plan.phaseIn = "25%;60%;100%";
        plan.corridor = {Corridor::deadbandFirstPound, "CCG", Decimal("0.5"), Decimal("0.02")};
        const auto proposal = capitationProposal(economy, "base", projected(economy), plan);
        QVERIFY(proposal);
        QVERIFY(apply(proposal->command, economy).empty());
        QVERIFY(!hasErrors(validate(economy)));
        QCOMPARE(economy[subcontracts].size(), std::size_t(2));
        QCOMPARE(economy[riskShares].size(), std::size_t(2));
        QCOMPARE(economy.effectiveText(contracts, 2, "minimum_variance"), std::string("2%"));
        QCOMPARE(economy.effectiveText(contracts, 2, "phase_in"), std::string("25%;60%;100%"));
        QVERIFY(apply(inverse(proposal->command), economy).empty());
        QVERIFY(economy == hospital());
    }

    void namedCorridorsSettleAsNamed_data() {
        QTest::addColumn<int>("corridor");
        QTest::addColumn<QStringList>("settled"); // at a gain and a loss of 5 %, each on £10.0m
        const auto row = [](const char* name, Corridor corridor) -> QTestData& {
            return QTest::newRow(name) << static_cast<int>(corridor);
        };
        row("none", Corridor::none) << QStringList{"0.00", "0.00"};
        row("two-sided", Corridor::twoSided) << QStringList{"-250000.00", "250000.00"};
        row("one-sided", Corridor::oneSided) << QStringList{"-250000.00", "0.00"};
        row("capped", Corridor::capped) << QStringList{"-100000.00", "100000.00"};
        row("first pound", Corridor::deadbandFirstPound) << QStringList{"-250000.00", "250000.00"};
        row("marginal", Corridor::deadbandMarginal) << QStringList{"-150000.00", "150000.00"};
    }
    void namedCorridorsSettleAsNamed() {
        QFETCH(int, corridor);
        QFETCH(QStringList, settled);
        const std::array spends{"9500000", "10500000"};
        for (int i = 0; i < 2; ++i) {
            EconomyBuilder rows;
            rows.add(economy, {{"name", "Corridor"}, {"base_year", "2015/16"}, {"years", "1"}});
            for (const char* org : {"CCG", "MCP", "ACU"})
                rows.add(organisations, {{"org", org},
                                         {"name", org},
                                         {"kind", org == std::string("CCG") ? "commissioner" : "acute"}});
            rows.add(populations, {{"population", "POP"}, {"segment", "all"}, {"people", "1000"}});
            const CorridorTerms terms{static_cast<Corridor>(corridor), "CCG"};
            rows.add(contracts, {{"contract", "CAP"},
                                 {"commissioner", "CCG"},
                                 {"provider", "MCP"},
                                 {"form", "capitation"},
                                 {"population", "POP"},
                                 {"rate_per_head", "10000"},
                                 {"minimum_variance", minimumVariance(terms)}});
            rows.add(contracts, {{"contract", "BLK"},
                                 {"commissioner", "CCG"},
                                 {"provider", "ACU"},
                                 {"form", "block"},
                                 {"value", spends[static_cast<std::size_t>(i)]}});
            rows.add(subcontracts, {{"contract", "CAP"}, {"subcontract", "BLK"}});
            for (Row& row : corridorRows("CAP", terms)) QVERIFY(rows.economy[riskShares].append(row));
            QVERIFY(!hasErrors(validate(rows.economy)));
            const auto outlook = contractOutlook(projected(rows.economy), "CAP");
            QCOMPARE(pounds(outlook.front().outcome.settled), settled[i]);
        }
    }

    void aCorridorReplacesTheBandsWithItsPartyAlone() {
        Economy economy = hospital();
        QVERIFY(apply(capitationProposal(economy, "base", projected(economy), wholePlan())->command, economy)
                    .empty());
        const std::string contract = "CCG-MCP";
        const auto put = [&](const CorridorTerms& terms) {
            const auto command = corridorCommand(economy, "base", contract, terms);
            QVERIFY(command);
            QVERIFY(apply(*command, economy).empty());
            QVERIFY(!hasErrors(validate(economy)));
        };
        const auto minimum = [&] { return economy.effectiveText(contracts, 2, "minimum_variance"); };
        put({Corridor::deadbandFirstPound, "CCG", Decimal("0.5"), Decimal("0.03")});
        put({Corridor::oneSided, "ACU", Decimal("0.2")});
        QCOMPARE(economy[riskShares].size(), std::size_t(3));
        QCOMPARE(minimum(), std::string("3%"));
        put({Corridor::capped, "CCG", Decimal("0.4"), Decimal("0.05")});
        QCOMPARE(economy[riskShares].size(), std::size_t(3));
        QCOMPARE(economy[riskShares].at(0, "party"), std::string("ACU"));
        QCOMPARE(economy[riskShares].at(1, "to"), std::string("5%"));
        QCOMPARE(minimum(), std::string("0%"));
        put({Corridor::none, "CCG"});
        QCOMPARE(economy[riskShares].size(), std::size_t(1));
        QVERIFY(!corridorCommand(economy, "mcp", contract, {Corridor::oneSided, "CCG"}));
        QVERIFY(!corridorCommand(economy, "base", contract, {Corridor::oneSided, ""}));
    }

    void inAScenarioOnlyTheScenarioHasIt() {
        Economy economy = hospital();
        const auto proposal = capitationProposal(economy, "mcp", projected(economy), wholePlan());
        QVERIFY(proposal);
        QVERIFY(apply(proposal->command, economy).empty());
        QVERIFY(!hasErrors(validate(economy)));
        QVERIFY(contractOutlook(projected(economy), proposal->contract).empty());
        const auto outlook = contractOutlook(projected(economy, "mcp"), proposal->contract);
        QCOMPARE(outlook.size(), std::size_t(5));
        QVERIFY(!outlook[1].inForce && outlook[2].inForce);
    }

    void whatACapitationElsewhereTakesOverIsFree() {
        Economy economy = hospital();
        const auto made = capitationProposal(economy, "mcp", projected(economy), wholePlan());
        QVERIFY(made && apply(made->command, economy).empty());
        const std::vector<std::string> both{"ACT", "BLK"};
        QCOMPARE(contractsToTakeOver(economy, "another", "CCG"), both);
        QVERIFY(contractsToTakeOver(economy, "base", "CCG").empty()); // it would clash in mcp
        QVERIFY(contractsToTakeOver(*applyScenario(economy, "mcp"), "mcp", "CCG").empty());
    }

    void aNewHolderAndPopulationAreMade() {
        Economy economy = hospital();
        CapitationPlan plan = wholePlan();
        plan.holder = "new_care";
        plan.holderName = "New Care";
        plan.population = "";
        plan.people = "120000";
        const auto proposal = capitationProposal(economy, "base", projected(economy), plan);
        QVERIFY(proposal);
        QVERIFY(apply(proposal->command, economy).empty());
        QVERIFY(!hasErrors(validate(economy)));
        QVERIFY(economy[organisations].find({"new_care"}));
        QCOMPARE(economy[populations].size(), std::size_t(3));
    }

    void aNewPopulationLeavesOneOfTheSameCodeAlone() {
        EconomyBuilder rows;
        rows.economy = hospital();
        rows.add(populations, {{"population", "ccg"}, {"segment", "children"}, {"people", "7"}});
        CapitationPlan plan = wholePlan();
        plan.population = "";
        plan.people = "120000";
        const auto proposal = capitationProposal(rows.economy, "base", projected(rows.economy), plan);
        QVERIFY(proposal);
        QVERIFY(apply(proposal->command, rows.economy).empty());
        QCOMPARE(rows.economy.effectiveText(contracts, 2, "population"), std::string("ccg-2"));
        QVERIFY(rows.economy[populations].find({"ccg-2", "everyone"}));
    }

    void whatIsMissingIsSaid() {
        CapitationPlan plan = wholePlan();
        plan.contracts.clear();
        const auto proposal = capitationProposal(hospital(), "base", projected(hospital()), plan);
        QVERIFY(!proposal);
        QVERIFY(QString::fromStdString(english(proposal.problems.front())).contains("at least one contract"));
    }

    // Monitor: 30 %, then 50 % and 70 % of tariff above the baseline; £40.0m and £46.0m.
    void marginalRatePreviewsWhatItPays_data() {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<QString>("paid");
        QTest::newRow("30%") << QByteArray("30%") << "41800000.00";
        QTest::newRow("50%") << QByteArray("50%") << "43000000.00";
        QTest::newRow("70%") << QByteArray("70%") << "44200000.00";
    }
    void marginalRatePreviewsWhatItPays() {
        QFETCH(QByteArray, rate);
        QFETCH(QString, paid);
        const Economy economy = hospital();
        const auto proposal = marginalRateProposal(economy, "base", {"ACT", rate.toStdString(), "40000000"});
        QVERIFY(proposal);
        const ProposalPreview preview = previewOf(economy, "base", *proposal);
        QCOMPARE(pounds(preview.before.front().paid), QString("46000000.00"));
        QCOMPARE(pounds(preview.after.front().paid), paid);
    }

    void aBaselineIsTheEmergencyValueAtBasePrices() {
        EconomyBuilder rows;
        rows.economy = hospital();
        rows.add(tariffChanges,
                 {{"tariff", "NT"}, {"year", "2016/17"}, {"cost_uplift", "3.8%"}, {"efficiency", "2%"}});
        const ExactProjection projection = projected(rows.economy);
        for (const int year : {2015, 2017}) {
            const auto baseline = proposedBaseline(rows.economy, projection, "ACT", {year});
            QVERIFY(baseline);
            QCOMPARE(pounds(*baseline), QString("46000000.00"));
        }
        QVERIFY(!proposedBaseline(rows.economy, projection, "BLK", {2015}));
    }

    void anActivityContractBecomesBlended() {
        Economy economy = hospital();
        const auto proposal = blendedProposal(economy, "base", {"ACT", "20%", ""});
        QVERIFY(proposal);
        const ProposalPreview preview = previewOf(economy, "base", *proposal);
        QVERIFY(preview.problems.empty());
        QCOMPARE(pounds(preview.after.back().outcome.plan), QString("46000000.00"));
        QCOMPARE(pounds(preview.after.back().paid), QString("46000000.00"));
        QCOMPARE(english(paymentFinding("blended", preview.after)),
                 std::string("In 2019/20 activity is as planned, and it pays the plan: £46.0m."));
    }
};

QTEST_APPLESS_MAIN(TestContractAssistant)
#include "test_contract_assistant.moc"
