#include "economy/edit/arithmetic_entry.h"

#include <QtTest>

using namespace breakeven;

namespace {

const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[spec.find(name).value()];
}

const Column& amount() { return column(TableId::budgets, "amount"); }

QString worked(const Column& column, const char* typed) {
    const auto text = workedOut(column, typed);
    const auto* value = std::get_if<std::string>(&text);
    return value ? QString::fromStdString(*value) : QStringLiteral("refused");
}

} // namespace

class TestArithmeticEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sums_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("result");
        QTest::newRow("product") << "=250*12"
                                 << "3000";
        QTest::newRow("precedence") << "=1+2*3"
                                    << "7";
        QTest::newRow("brackets") << "=(1+2)*3"
                                  << "9";
        QTest::newRow("left to right") << "=100-10-5"
                                       << "85";
        QTest::newRow("division is exact") << "=1/8"
                                           << "0.125";
        QTest::newRow("a third") << "=1/3"
                                 << "0.333333";
        QTest::newRow("signs") << "=-5+-3"
                               << "-8";
        QTest::newRow("per cent") << "=£1,000*103%"
                                  << "1030";
        QTest::newRow("typographic") << "=3×4÷2−1"
                                     << "5";
        QTest::newRow("no binary noise") << "=0.1+0.2"
                                         << "0.3";
        QTest::newRow("nought below") << "=1/(2-2)"
                                      << "refused";
        QTest::newRow("unfinished") << "=1+"
                                    << "refused";
        QTest::newRow("words") << "=SUM(1)"
                               << "refused";
        QTest::newRow("nothing") << "="
                                 << "refused";
        QTest::newRow("two points") << "=1.2.3"
                                    << "refused";
    }
    void sums() {
        QFETCH(QString, typed);
        QFETCH(QString, result);
        QCOMPARE(worked(amount(), typed.toUtf8()), result);
    }

    void ratesComeOutAsPerCent() {
        QCOMPARE(worked(column(TableId::indices, "rate"), "=1.5%+0.01"), QStringLiteral("2.5%"));
    }

    void bracketsWithoutEndAreRefusedNotSuffered() {
        QCOMPARE(worked(amount(), ("=" + std::string(100'000, '(')).c_str()), QStringLiteral("refused"));
    }

    void onlyColumnsOfNumbersWorkSumsOut() {
        QVERIFY(isArithmetic(amount(), " =1"));
        QVERIFY(!isArithmetic(amount(), "1"));
        QVERIFY(!isArithmetic(column(TableId::budgets, "name"), "=1"));
    }
};

QTEST_GUILESS_MAIN(TestArithmeticEntry)
#include "test_arithmetic_entry.moc"
