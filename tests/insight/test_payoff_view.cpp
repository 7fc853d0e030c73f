#include "insight/contract/contract_scope.h"
#include "insight/contract/payoff_view.h"
#include "insight/contract/phase_in.h"
#include "support/economy_builder.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using enum TableId;

namespace {

// A capitation of £10.0m a year from 2015/16 over a block of £10.4m.
Economy capitation() {
    EconomyBuilder rows;
    rows.add(economy, {{"name", "View"}, {"base_year", "2014/15"}, {"years", "4"}});
    for (const char* org : {"CCG", "MCP", "ACU"})
        rows.add(organisations, {{"org", org},
                                 {"name", org},
                                 {"kind", org == std::string("CCG") ? "commissioner" : "community"}});
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency"}, {"emergency", "yes"}});
    rows.add(services, {{"service", "EL"}, {"name", "Elective"}});
    rows.add(activity,
             {{"commissioner", "CCG"}, {"provider", "ACU"}, {"service", "NEL"}, {"volume", "4000"}});
    rows.add(populations, {{"population", "POP"}, {"segment", "all"}, {"people", "1000"}});
    rows.add(contracts, {{"contract", "CAP"},
                         {"commissioner", "CCG"},
                         {"provider", "MCP"},
                         {"form", "capitation"},
                         {"population", "POP"},
                         {"rate_per_head", "10000"},
                         {"phase_in", "25%;60%;100%"},
                         {"start_year", "2015/16"}});
    for (const char* contract : {"BLK", "BLK2"})
        rows.add(contracts, {{"contract", contract},
                             {"commissioner", "CCG"},
                             {"provider", "ACU"},
                             {"form", "block"},
                             {"value", contract == std::string("BLK") ? "10400000" : "0"}});
    rows.add(contractServices, {{"contract", "BLK"}, {"service", "NEL"}});
    rows.add(subcontracts, {{"contract", "CAP"}, {"subcontract", "BLK"}});
    for (const char* direction : {"gain", "loss"}) {
        rows.add(riskShares, {{"contract", "CAP"},
                              {"band", direction},
                              {"party", "CCG"},
                              {"direction", direction},
                              {"from", "3%"},
                              {"to", "8%"},
                              {"share", "50%"}});
        rows.add(riskShares, {{"contract", "CAP"},
                              {"band", std::string(direction) + "_far"},
                              {"party", "CCG"},
                              {"direction", direction},
                              {"from", "8%"},
                              {"share", "80%"}});
    }
    return rows.economy;
}

} // namespace

/// What the contract page shows beside what is typed.
class TestPayoffView : public QObject {
    Q_OBJECT

private slots:
    void bandsRunFromTheLargestLossToTheLargestGain() {
        const Economy economy = capitation();
        const auto projection = projectScenario(economy, "base");
        const auto outlook = contractOutlook(*projection, "CAP");
        const auto view = payoffView(economy, outlook, "CAP");
        QVERIFY(view);
        std::vector<double> edges, shares;
        for (const PayoffBand& band : view->bands) {
            edges.push_back(band.from);
            shares.push_back(band.share);
        }
        QCOMPARE(shares, (std::vector<double>{0.8, 0.5, 0, 0.5, 0.8}));
        QCOMPARE(edges[1], -0.08);
        QCOMPARE(edges[2], -0.03);
        QCOMPARE(edges[3], 0.03);
        QVERIFY(view->reach > 0.08);
        QCOMPARE(view->marks.size(), std::size_t(4));
        QCOMPARE(toText(view->target), std::string("10000000.00"));
        QCOMPARE(toText(*view->targetYear), std::string("2018/19"));
        QCOMPARE(toText(partOf(view->target, 0.03)), std::string("300000.00"));
        const auto findings = payoffFindings(*view);
        QCOMPARE(english(findings[0]), std::string("Within 3% of target nothing settles."));
        QCOMPARE(english(findings[1]),
                 std::string("In 2018/19 the holder spends £400k more than target and is paid £50k towards "
                             "it."));
        QVERIFY(!payoffView(economy, outlook, "BLK"));
    }

    void aJumpEndsABand() {
        Economy economy = capitation();
        EconomyBuilder rows;
        rows.economy = economy;
        while (rows.economy[riskShares].size() > 0) rows.economy[riskShares].erase(0);
        rows.add(riskShares, {{"contract", "CAP"},
                              {"band", "g"},
                              {"party", "CCG"},
                              {"direction", "gain"},
                              {"when", "above"},
                              {"share", "50%"}});
        const CellPlace minimum = rows.economy.locate("contracts:CAP:minimum_variance").value();
        rows.economy[contracts].set(minimum.row, minimum.column, "2%");
        const auto view = payoffView(rows.economy, {}, "CAP");
        QVERIFY(view);
        QCOMPARE(view->bands.back().from, 0.02);
        QCOMPARE(view->bands.back().share, 0.5);
        QCOMPARE(view->bands.front().share, 0.0);
    }

    void phaseInIsAStripOfYears() {
        const auto years = phaseYears(capitation(), "CAP");
        QCOMPARE(years.size(), std::size_t(4));
        QCOMPARE(toText(*years[0].year), std::string("2015/16"));
        QVERIFY(years[2].typed && !years[3].typed);
        QCOMPARE(years[3].share, Decimal(1));
        QCOMPARE(withPhase("25%;60%;100%", 1, "50%"), std::string("25%;50%;100%"));
        QCOMPARE(withPhase("25%", 2, "100%"), std::string("25%;25%;100%"));
        QCOMPARE(withPhase("25%;60%;100%", 1, ""), std::string("25%"));
        QCOMPARE(withPhase("25%;60%;100%", 0, ""), std::string());
        QCOMPARE(withPhase("", 0, "40%"), std::string("40%"));
    }

    void servicesComeWithTheirVolumes() {
        const Economy economy = capitation();
        const auto projection = projectScenario(economy, "base");
        const auto services = servicesOfContract(economy, &*projection, "BLK2");
        QCOMPARE(services.size(), std::size_t(2));
        QVERIFY(!services[0].covered && services[0].emergency);
        QCOMPARE(services[0].alsoCoveredBy, std::string("BLK"));
        QCOMPARE(services[0].volumes.front(), Decimal(4000));
        QVERIFY(services[1].volumes.empty());
    }
};

QTEST_APPLESS_MAIN(TestPayoffView)
#include "test_payoff_view.moc"
