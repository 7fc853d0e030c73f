#include "insight/scenario/surplus_effect.h"

#include "economy/small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

namespace {

std::int64_t pence(const std::optional<Money>& amount) { return amount ? amount->pence() : -1; }

Economy with(Economy economy, TableId table, const char* column, const char* text) {
    economy[table].set(0, *specification(table).find(column), text);
    return economy;
}

} // namespace

/// By how much surpluses differ from those of a version, adding up as printed.
class TestSurplusEffect : public QObject {
    Q_OBJECT

private slots:
    /// £100,000 of nursing, 2% and then 3% dearer, become £112,345; a block rises by £700 from payer to paid.
    void isExactWithoutAUnit() {
        const Economy then = smallEconomy();
        const Economy now =
            with(with(then, TableId::budgets, "amount", "112345"), TableId::contracts, "value", "110700");
        const auto effect = surplusEffect(then, now, "base", std::nullopt);
        QVERIFY(effect);
        QCOMPARE(effect->years.size(), std::size_t{3});
        QCOMPARE(effect->organisations.size(), std::size_t{2});
        QCOMPARE(effect->organisations[0].org, "CCG");
        QCOMPARE(pence(effect->organisations[0].years[0]), -70'000);
        QCOMPARE(pence(effect->organisations[1].years[0]), 70'000 - 1'234'500);
        QCOMPARE(pence(effect->organisations[1].years[1]), 70'000 - 1'259'190);
        QCOMPARE(pence(effect->economy.years[0]), -1'234'500);
    }

    void addsUpAsPrinted() {
        const Economy then = smallEconomy();
        const Economy now =
            with(with(then, TableId::budgets, "amount", "112345"), TableId::contracts, "value", "110700");
        const auto effect = surplusEffect(then, now, "base", MoneyUnit::thousands);
        QVERIFY(effect);
        for (std::size_t year = 0; year < effect->years.size(); ++year) {
            std::int64_t sum = 0;
            for (const SurplusEffect::Line& line : effect->organisations) sum += pence(line.years[year]);
            QCOMPARE(sum, pence(effect->economy.years[year]));
            QCOMPARE(sum % 100'000, 0);
        }
    }

    void whoseSurplusIsWhatItWasIsLeftOut() {
        const Economy then = smallEconomy();
        const auto effect =
            surplusEffect(then, with(then, TableId::budgets, "amount", "112345"), "base", MoneyUnit::pounds);
        QCOMPARE(effect->organisations.size(), std::size_t{1});
        QCOMPARE(effect->organisations[0].org, "RNL");
        QVERIFY(surplusEffect(then, then, "base", MoneyUnit::pounds)->organisations.empty());
    }

    void aYearThatOnlyOneProjectsIsBlank() {
        const Economy then = smallEconomy();
        const Economy now = with(with(then, TableId::economy, "years", "3"), TableId::budgets, "amount", "5");
        const auto effect = surplusEffect(then, now, "base", MoneyUnit::pounds);
        QCOMPARE(effect->years.size(), std::size_t{4});
        QVERIFY(!effect->organisations[0].years[3]);
        QVERIFY(!effect->economy.years[3]);
    }

    void anEconomyInErrorIsSaid() {
        const Economy then = smallEconomy();
        QVERIFY(!surplusEffect(then, Economy(), "base", std::nullopt));
    }
};

QTEST_GUILESS_MAIN(TestSurplusEffect)
#include "test_surplus_effect.moc"
