#include "economy/reading/uncertainty_range.h"

#include "economy/small_economy.h"
#include "economy/table/value.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

UncertaintyRange rangeWith(std::initializer_list<std::pair<std::string_view, std::string>> cells) {
    Economy e = smallEconomy();
    add(e, uncertainties, {{"uncertainty", "u"}, {"distribution", "pert"}, {"low", "0.5"}, {"high", "0.9"}});
    for (const auto& [column, text] : cells)
        e[uncertainties].set(0, specification(uncertainties).find(column).value(), text);
    return rangeOf(e, 0);
}

} // namespace

/// What a row of uncertainties says (rules 16.1).
class TestUncertaintyRange : public QObject {
    Q_OBJECT

private slots:
    void readsLowCentralAndHighAsOfItsCell() {
        const auto pay = rangeWith(
            {{"cell", "indices:pay:2016/17:rate"}, {"low", "1%"}, {"central", "2.5%"}, {"high", "0.04"}});
        QCOMPARE(toText(pay.low), std::string("0.01"));
        QCOMPARE(toText(pay.central), std::string("0.025"));
        QCOMPARE(toText(pay.high), std::string("0.04"));
        const auto factor = rangeWith({{"cell", "budgets:*:*:amount"},
                                       {"change", "multiply"},
                                       {"distribution", "uniform"},
                                       {"low", "95%"},
                                       {"high", "1.1"}});
        QVERIFY(factor.change == RangeChange::multiply && factor.distribution == Distribution::uniform);
        QCOMPARE(toText(factor.low), std::string("0.95"));
        QCOMPARE(toText(factor.high), std::string("1.1"));
    }

    void centralIsByDefaultWhatChangesNothing() {
        const auto central = [](const char* cell, const char* change) {
            return toText(rangeWith({{"cell", cell}, {"change", change}}).central);
        };
        QCOMPARE(central("budgets:RNL:nursing:amount", ""), std::string("100000"));
        QCOMPARE(central("indices:pay:2017/18:rate", "set"), std::string("0.03"));
        QCOMPARE(central("budgets:RNL:nursing:amount", "add"), std::string("0"));
        QCOMPARE(central("budgets:*:*:amount", "multiply"), std::string("1"));
        QCOMPARE(central("organisations:RNL:market_forces_factor", "set"), std::string("1"));
    }

    void aMinusTurnsItAgainstItsGroup() {
        const auto range =
            rangeWith({{"cell", "budgets:*:*:amount"}, {"change", "add"}, {"group", "-inflation"}});
        QCOMPARE(range.group, std::string("inflation"));
        QVERIFY(range.against);
        QCOMPARE(range.commonLabel(), std::string("inflation"));
        QCOMPARE(toText(range.common), std::string("1"));
        QCOMPARE(toText(range.persistence), std::string("0"));
        const auto alone = rangeWith({{"cell", "budgets:*:*:amount"}, {"change", "add"}});
        QVERIFY(!alone.against);
        QCOMPARE(alone.commonLabel(), std::string("u"));
        QCOMPARE(toText(alone.common), std::string("0"));
    }

    void aGroupMayBeWrittenWithAMinus() {
        const TableSpec& spec = specification(uncertainties);
        const Column& group = spec.columns[*spec.find("group")];
        QCOMPARE(std::get<std::string>(canonical(group, " -inflation ")), std::string("-inflation"));
    }

    void onlyNumbersAndStartsCanBeUncertain() {
        const auto may = [](TableId table, const char* column) {
            return mayBeUncertain(table, *specification(table).find(column));
        };
        QVERIFY(may(budgets, "amount") && may(indices, "rate") && may(activity, "volume"));
        QVERIFY(may(contracts, "phase_in") && may(arrangements, "start_year"));
        QVERIFY(!may(arrangements, "enabled") && !may(arrangements, "kind") && !may(arrangements, "name"));
        QVERIFY(!may(capital, "year") && !may(savings, "start_year") && !may(indices, "year"));
        QVERIFY(!may(loans, "org") && !may(economy, "years") && !may(uncertainties, "persistence"));
    }

    void wildcardsMatchTheRowsThereAre() {
        Economy e = smallEconomy();
        add(e, budgets, {{"org", "CCG"}, {"line", "nursing"}});
        add(e, budgets, {{"org", "RNL"}, {"line", "drugs"}});
        const auto matched = [&](const char* cell) { return rowsMatched(e, *parseAddress(cell)); };
        using Rows = std::vector<std::size_t>;
        QCOMPARE(matched("budgets:*:*:amount"), (Rows{0, 1, 2}));
        QCOMPARE(matched("budgets:RNL:*:amount"), (Rows{0, 2}));
        QCOMPARE(matched("budgets:*:nursing:amount"), (Rows{0, 1}));
        QCOMPARE(matched("budgets:RNL:drugs:amount"), (Rows{2}));
        QCOMPARE(matched("budgets:XXX:*:amount"), Rows{});
        QCOMPARE(matched("indices:pay:2030/31:rate"), Rows{});
    }
};

QTEST_APPLESS_MAIN(TestUncertaintyRange)
#include "test_uncertainty_range.moc"
