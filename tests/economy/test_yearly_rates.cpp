#include "economy/reading/assumptions.h"
#include "economy/reading/yearly_rates.h"
#include "economy/small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

Economy withRates() {
    Economy rows;
    add(rows, indices, {{"index", "cpi"}, {"year", "2016/17"}, {"rate", "3%"}});
    add(rows, indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "1%"}});
    add(rows, indices, {{"index", "cpi"}, {"year", "2014/15"}, {"rate", "2%"}});
    add(rows, tariffChanges,
        {{"tariff", "NT"}, {"year", "2015/16"}, {"cost_uplift", "2.5%"}, {"efficiency", "2%"}});
    return rows;
}

} // namespace

/// Rates by year are read by one rule, whoever asks.
class TestYearlyRates : public QObject {
    Q_OBJECT

private slots:
    void aYearWithoutARowTakesTheLatestEarlierOne() {
        const Economy rows = withRates();
        QVERIFY(!rateOf(rows, "cpi", {2013}));
        QCOMPARE(*rateOf(rows, "cpi", {2014}), Decimal("0.02"));
        QCOMPARE(*rateOf(rows, "cpi", {2015}), Decimal("0.02"));
        QCOMPARE(*rateOf(rows, "cpi", {2016}), Decimal("0.03"));
        QCOMPARE(*rateOf(rows, "cpi", {2030}), Decimal("0.03"));
        QVERIFY(!rateOf(rows, "gdp", {2016}));
    }

    void whatIsCarriedIsTheRateBefore() {
        const Economy rows = withRates();
        const auto carried = [&](const char* index, const char* year) {
            return carriedRate(rows, {indices, {index, year}, "rate"});
        };
        QCOMPARE(carried("cpi", "2015/16"), std::optional<std::string>("2%"));
        QCOMPARE(carried("cpi", "2016/17"), std::optional<std::string>("2%"));
        QCOMPARE(carried("cpi", "2014/15"), std::optional<std::string>());
        QCOMPARE(carried("pay", "2020/21"), std::optional<std::string>("1%"));
        QVERIFY(!carriedRate(rows, {budgets, {"T", "n"}, "amount"}));
    }

    void indicesComeInTheOrderOfTheirFirstRows() {
        const Economy rows = withRates();
        const auto all = indexRows(rows);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].index, std::string("cpi"));
        QVERIFY(all[0].rows == (std::vector<std::size_t>{0, 2}));
        QVERIFY(all[1].rows == rowsOfIndex(rows, "pay"));
        const std::vector years{FinancialYear{2015}, FinancialYear{2016}};
        const auto printed = indexRates(rows, years);
        QCOMPARE(printed[0].rates[0].text, std::string("2.0%"));
        QVERIFY(printed[0].rates[0].carried && !printed[0].rates[1].carried);
    }

    void aTariffsNetChangeIsUpliftLessEfficiencyAndOther() {
        const Economy rows = withRates();
        QCOMPARE(*netTariffChange(rows, "NT", {2015}), Decimal("0.005"));
        QVERIFY(!netTariffChange(rows, "NT", {2016}));
        QCOMPARE(netTariffChange(0.05, 0.02, 0.01), 0.05 - 0.02 + 0.01);
    }

    void theLastElementGoesOn() {
        const std::vector shares{25, 60, 100};
        for (const auto& [nth, share] : {std::pair{-1, 25}, {0, 25}, {1, 60}, {2, 100}, {9, 100}})
            QCOMPARE(lastRepeating(shares, nth), share);
    }
};

QTEST_APPLESS_MAIN(TestYearlyRates)
#include "test_yearly_rates.moc"
