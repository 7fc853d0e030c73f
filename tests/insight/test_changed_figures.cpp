#include "insight/scenario/changed_figures.h"

#include "economy/edit/change.h"
#include "economy/reading/text_difference.h"
#include "economy/small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

namespace {

const Column& columnOf(TableId table, const char* name) {
    return specification(table).columns[*specification(table).find(name)];
}

std::optional<LineDifference> lineIn(const std::vector<LineDifference>& all, const char* org, int year,
                                     StatementLine line) {
    for (const LineDifference& one : all)
        if (one.org == org && one.year == FinancialYear{year} && one.line == line) return one;
    return std::nullopt;
}

} // namespace

/// What of the statements is another figure in another version.
class TestChangedFigures : public QObject {
    Q_OBJECT

private slots:
    /// £100,000 of nursing, 2% dearer in 2016/17, become £112,345: the surplus falls by 12,345 and 12,591.90.
    void areThoseThatDifferAsPrinted() {
        const Economy then = smallEconomy();
        Economy now = then;
        now[TableId::budgets].set(0, *specification(TableId::budgets).find("amount"), "112345");
        const auto pounds = changedFigures(then, "base", now, "base", MoneyUnit::pounds);
        QVERIFY(pounds);
        const auto base = lineIn(*pounds, "RNL", 2015, StatementLine::surplus);
        QVERIFY(base);
        QCOMPARE(base->from->pence(), 1'000'000);
        QCOMPARE(base->to->pence(), -234'500);
        QCOMPARE(base->difference->pence(), -1'234'500);
        const auto next = lineIn(*pounds, "RNL", 2016, StatementLine::surplus);
        QCOMPARE(next->from->pence(), 800'000);
        QCOMPARE(next->to->pence(), -459'200); // 110,000 − 114,591.90, to the pound
        QCOMPARE(next->difference->pence(), next->to->pence() - next->from->pence());
        QVERIFY(!lineIn(*pounds, "CCG", 2016, StatementLine::surplus));
        const auto thousands = changedFigures(then, "base", now, "base", MoneyUnit::thousands);
        QCOMPARE(lineIn(*thousands, "RNL", 2016, StatementLine::surplus)->to->pence(), -500'000);
        QVERIFY(changedFigures(then, "base", then, "base", MoneyUnit::pounds)->empty());
        QVERIFY(!changedFigures(then, "base", now, "nowhere", MoneyUnit::pounds));
    }

    void differencesOfCellsAreOfTheirKind() {
        const Column& amount = columnOf(TableId::budgets, "amount");
        const Column& rate = columnOf(TableId::indices, "rate");
        const Column& start = columnOf(TableId::arrangements, "start_year");
        QCOMPARE(textDifference(amount, "1000.50", "900"), "-100.5");
        QCOMPARE(textDifference(rate, "2.5%", "4%"), "1.5%");
        QCOMPARE(textDifference(start, "2016/17", "2018/19"), "2");
        QCOMPARE(textDifference(amount, "", "900"), "");
        QCOMPARE(textDifference(columnOf(TableId::budgets, "name"), "a", "b"), "");
        QCOMPARE(textDifference(columnOf(TableId::arrangements, "ramp"), "50%;100%", "100%"), "");
    }
};

QTEST_APPLESS_MAIN(TestChangedFigures)
#include "test_changed_figures.moc"
