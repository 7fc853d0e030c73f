#include "economy/scenario/scenario.h"
#include "insight/contract/contract_outlook.h"
#include "support/economy_builder.h"

#include <QTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::test;
using enum TableId;

namespace {

// A hospital paid by activity with a marginal rate, a blended contract and a capitation of £10.0m over a
// block.
Economy contractForms(const std::string& spend = "10400000") {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Forms"}, {"base_year", "2014/15"}, {"years", "1"}});
    for (const char* org : {"CCG", "ACUTE", "HOLDER", "FFS"})
        rows.add(organisations, {{"org", org},
                                 {"name", org},
                                 {"kind", org == std::string("CCG") ? "commissioner" : "community"}});
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency admission"}, {"emergency", "yes"}});
    rows.add(services, {{"service", "UEC"}, {"name", "Urgent care"}});
    rows.add(tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2014/15"}, {"price", "1000"}});
    rows.add(tariffs, {{"tariff", "NT"}, {"service", "UEC"}, {"year", "2014/15"}, {"price", "5000"}});
    rows.add(activity,
             {{"commissioner", "CCG"}, {"provider", "ACUTE"}, {"service", "NEL"}, {"volume", "46000"}});
    rows.add(activity,
             {{"commissioner", "CCG"}, {"provider", "ACUTE"}, {"service", "UEC"}, {"volume", "10000"}});
    rows.add(contracts, {{"contract", "MARGINAL"},
                         {"commissioner", "CCG"},
                         {"provider", "ACUTE"},
                         {"form", "activity"},
                         {"tariff", "NT"},
                         {"marginal_rate", "30%"},
                         {"marginal_baseline", "40000000"}});
    rows.add(contracts, {{"contract", "BLENDED"},
                         {"commissioner", "CCG"},
                         {"provider", "ACUTE"},
                         {"form", "blended"},
                         {"tariff", "NT"},
                         {"variable_rate", "20%"}});
    rows.add(contractServices, {{"contract", "MARGINAL"}, {"service", "NEL"}});
    rows.add(contractServices, {{"contract", "BLENDED"}, {"service", "UEC"}});
    rows.add(populations, {{"population", "POP"}, {"segment", "all"}, {"people", "1000"}});
    rows.add(contracts, {{"contract", "CAP"},
                         {"commissioner", "CCG"},
                         {"provider", "HOLDER"},
                         {"form", "capitation"},
                         {"population", "POP"},
                         {"rate_per_head", "10000"}});
    rows.add(contracts, {{"contract", "BLK"},
                         {"commissioner", "CCG"},
                         {"provider", "FFS"},
                         {"form", "block"},
                         {"value", spend}});
    rows.add(subcontracts, {{"contract", "CAP"}, {"subcontract", "BLK"}});
    return rows.economy;
}

void addBand(Economy& economy, const char* band, const char* direction, const char* when, const char* from,
             const char* to, const char* share) {
    EconomyBuilder rows;
    rows.economy = economy;
    rows.add(riskShares, {{"contract", "CAP"},
                          {"band", band},
                          {"party", "CCG"},
                          {"direction", direction},
                          {"when", when},
                          {"from", from},
                          {"to", to},
                          {"share", share}});
    economy = rows.economy;
}

void addSymmetricCorridor(Economy& economy) {
    for (const char* direction : {"gain", "loss"}) {
        addBand(economy, direction, direction, "always", "3%", "8%", "50%");
        addBand(economy, (std::string(direction) + "-far").c_str(), direction, "always", "8%", "", "80%");
    }
}

void set(Economy& economy, const char* address, const char* text) {
    const CellPlace place = economy.locate(address).value();
    economy[place.table].set(place.row, place.column, text);
}

ContractOutlookYear baseYearOf(const Economy& economy, const char* contract) {
    const auto projection = projectScenario(economy, "base");
    if (!projection) throw std::runtime_error(english(projection.problems.front()));
    return contractOutlook(*projection, contract).front();
}

QString pounds(Money amount) { return QString::fromStdString(toText(amount)); }

} // namespace

/// What each form pays, and the corridors risk is shared in, with the figures of published rules.
class TestContractOutlook : public QObject {
    Q_OBJECT

private slots:
    // Monitor and NHS England: the marginal rate above a 2008/09 baseline, 30 % until 2014/15, then 50 % and
    // 70 %.
    void marginalRatePaysAPartAboveTheBaseline_data() {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<QString>("paid");
        QTest::newRow("30%") << QByteArray("30%") << "41800000.00";
        QTest::newRow("50%") << QByteArray("50%") << "43000000.00";
        QTest::newRow("70%") << QByteArray("70%") << "44200000.00";
    }
    void marginalRatePaysAPartAboveTheBaseline() {
        QFETCH(QByteArray, rate);
        QFETCH(QString, paid);
        Economy economy = contractForms();
        set(economy, "contracts:MARGINAL:marginal_rate", rate.constData());
        const ContractOutlookYear year = baseYearOf(economy, "MARGINAL");
        QCOMPARE(pounds(year.paid), paid);
        QCOMPARE(pounds(year.outcome.activityValue), QString("46000000.00"));
        QCOMPARE(pounds(year.outcome.baseline), QString("40000000.00"));
        QCOMPARE(pounds(year.paidLessValue), pounds(year.paid - year.outcome.activityValue));
    }

    // 80:20 blended payment for urgent care (NHS England 2019/20): plan £50m.
    void blendedPaymentPaysAFifthOfTheDifference_data() {
        QTest::addColumn<QByteArray>("avoided");
        QTest::addColumn<QString>("paid");
        QTest::newRow("actual £54m") << QByteArray("-8%") << "50800000.00";
        QTest::newRow("actual £47m") << QByteArray("6%") << "49400000.00";
    }
    void blendedPaymentPaysAFifthOfTheDifference() {
        QFETCH(QByteArray, avoided);
        QFETCH(QString, paid);
        EconomyBuilder rows;
        rows.economy = contractForms();
        rows.add(
            arrangements,
            {{"arrangement", "A"}, {"name", "More or less"}, {"kind", "other"}, {"start_year", "2015/16"}});
        rows.add(effects, {{"arrangement", "A"},
                           {"effect", "e"},
                           {"type", "avoid"},
                           {"org", "ACUTE"},
                           {"service", "UEC"},
                           {"rate", avoided.constData()}});
        const auto projection = projectScenario(rows.economy, "base");
        QVERIFY(projection);
        const auto years = contractOutlook(*projection, "BLENDED");
        QCOMPARE(pounds(years[0].paid), QString("50000000.00"));
        QCOMPARE(pounds(years[1].outcome.plan), QString("50000000.00"));
        QCOMPARE(pounds(years[1].paid), paid);
    }

    // 42 USC 18062: 50 % of what lies between 3 % and 8 % of target, 80 % beyond, both ways.
    void symmetricCorridorSettlesByBands_data() {
        QTest::addColumn<QByteArray>("spend");
        QTest::addColumn<QString>("settled");
        QTest::newRow("10.4m") << QByteArray("10400000") << "50000.00";
        QTest::newRow("10.8m") << QByteArray("10800000") << "250000.00";
        QTest::newRow("11.5m") << QByteArray("11500000") << "810000.00";
        QTest::newRow("9.3m") << QByteArray("9300000") << "-200000.00";
        QTest::newRow("9.2m") << QByteArray("9200000") << "-250000.00";
        QTest::newRow("8.8m") << QByteArray("8800000") << "-570000.00";
        QTest::newRow("9.8m") << QByteArray("9800000") << "0.00";
    }
    void symmetricCorridorSettlesByBands() {
        QFETCH(QByteArray, spend);
        QFETCH(QString, settled);
        Economy economy = contractForms(spend.toStdString());
        addSymmetricCorridor(economy);
        const ContractOutlookYear year = baseYearOf(economy, "CAP");
        QCOMPARE(pounds(year.outcome.target), QString("10000000.00"));
        QCOMPARE(pounds(year.outcome.settled), settled);
        QCOMPARE(pounds(year.variance), pounds(year.outcome.target - year.outcome.actual));
    }

    // Every corridor is rows, none needs code: settlement on £10.0m at four variances.
    void everyCorridorIsRows_data() {
        using Bands = std::function<void(Economy&)>;
        QTest::addColumn<Bands>("bands");
        QTest::addColumn<QStringList>("settled"); // at gains of 5 % and 1 %, losses of 1 % and 5 %
        QTest::newRow("one-sided") << Bands([](Economy& e) {
            addBand(e, "g", "gain", "always", "0%", "", "50%");
        }) << QStringList{"-250000.00", "-50000.00", "0.00", "0.00"};
        QTest::newRow("two-sided") << Bands([](Economy& e) {
            addBand(e, "g", "gain", "always", "0%", "", "50%");
            addBand(e, "l", "loss", "always", "0%", "", "40%");
        }) << QStringList{"-250000.00", "-50000.00", "40000.00", "200000.00"};
        QTest::newRow("capped") << Bands([](Economy& e) {
            addBand(e, "g", "gain", "always", "0%", "2%", "50%");
            addBand(e, "l", "loss", "always", "0%", "2%", "50%");
        }) << QStringList{"-100000.00", "-50000.00", "50000.00", "100000.00"};
        QTest::newRow("deadband, then from the first pound") << Bands([](Economy& e) {
            set(e, "contracts:CAP:minimum_variance", "2%");
            addBand(e, "g", "gain", "above", "0%", "", "50%");
            addBand(e, "l", "loss", "above", "0%", "", "50%");
        }) << QStringList{"-250000.00", "0.00", "0.00", "250000.00"};
        QTest::newRow("deadband, then the part beyond it") << Bands([](Economy& e) {
            addBand(e, "g", "gain", "always", "2%", "", "50%");
            addBand(e, "l", "loss", "always", "2%", "", "50%");
        }) << QStringList{"-150000.00", "0.00", "0.00", "150000.00"};
    }
    void everyCorridorIsRows() {
        QFETCH(std::function<void(Economy&)>, bands);
        QFETCH(QStringList, settled);
        const std::array<std::pair<const char*, double>, 4> cases{
            {{"9500000", 0.05}, {"9900000", 0.01}, {"10100000", -0.01}, {"10500000", -0.05}}};
        for (std::size_t i = 0; i < cases.size(); ++i) {
            Economy economy = contractForms(cases[i].first);
            bands(economy);
            const ContractOutlookYear year = baseYearOf(economy, "CAP");
            QCOMPARE(pounds(year.outcome.settled), settled[static_cast<int>(i)]);
            curveRunsThrough(payoffCurve(economy, "CAP", 0.2), cases[i].second,
                             toDouble(year.outcome.settled) / 1e7);
        }
    }

    void aJumpAtTheMinimumVarianceIsTwoPoints() {
        Economy economy = contractForms();
        set(economy, "contracts:CAP:minimum_variance", "2%");
        addBand(economy, "g", "gain", "above", "0%", "", "50%");
        const auto curve = payoffCurve(economy, "CAP", 0.1);
        int atTheBorder = 0;
        for (const PayoffPoint& point : curve) atTheBorder += point.variance == 0.02;
        QCOMPARE(atTheBorder, 2);
        QVERIFY(payoffCurve(economy, "BLK", 0.1).empty());
    }

    void aSubcontractIsBorneByHolderAndCommissioner() {
        Economy economy = contractForms();
        set(economy, "subcontracts:CAP:BLK:share", "40%");
        const ContractOutlookYear year = baseYearOf(economy, "BLK");
        QCOMPARE(pounds(year.paid), QString("10400000.00"));
        QCOMPARE(pounds(year.byHolders), QString("4160000.00"));
        QCOMPARE(pounds(year.byCommissioner), QString("6240000.00"));
        const auto projection = projectScenario(economy, "base");
        const PerHead head = perHead(contractOutlook(*projection, "CAP")).front();
        QCOMPARE(head.people, 1000.0);
        QCOMPARE(head.paid, 10000.0);
        QCOMPARE(head.cost, 4160.0);
    }

private:
    static void curveRunsThrough(const std::vector<PayoffPoint>& curve, double variance, double settlement) {
        for (std::size_t i = 1; i < curve.size(); ++i) {
            const PayoffPoint &a = curve[i - 1], &b = curve[i];
            if (variance < a.variance || variance > b.variance || a.variance == b.variance) continue;
            const double at = a.settlement + (b.settlement - a.settlement) * (variance - a.variance) /
                                                 (b.variance - a.variance);
            QVERIFY2(std::abs(at - settlement) < 1e-12,
                     qPrintable(QString("%1 at %2, not %3").arg(at).arg(variance).arg(settlement)));
            return;
        }
        QFAIL("the curve does not reach there");
    }
};

QTEST_APPLESS_MAIN(TestContractOutlook)
#include "test_contract_outlook.moc"
