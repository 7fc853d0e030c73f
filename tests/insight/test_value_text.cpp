#include "insight/explanation/value_text.h"

#include <QTest>

using namespace breakeven;

namespace {

QString shown(const char* value, Unit unit, MoneyUnit money = MoneyUnit::thousands) {
    return QString::fromStdString(valueText(*parseDecimal(value), unit, money));
}

} // namespace

class TestValueText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsInTheUnitOfStatements() {
        QCOMPARE(shown("54698123.45", Unit::pounds), QString("54,698"));
        QCOMPARE(shown("-54698123.45", Unit::pounds, MoneyUnit::millions), QString("(54.7)"));
        QCOMPARE(shown("54698123.45", Unit::pounds, MoneyUnit::pounds), QString("54,698,123"));
    }

    void whatWouldBeTooCoarseIsInPoundsUnderItsSign() {
        QCOMPARE(shown("1532.25", Unit::pounds), QString("£1,532.25"));
        QCOMPARE(shown("-9999.99", Unit::pounds), QString("(£9,999.99)"));
        QCOMPARE(shown("10000", Unit::pounds), QString("10"));
        QCOMPARE(shown("532118", Unit::pounds, MoneyUnit::millions), QString("£532,118"));
        QCOMPARE(shown("12.5", Unit::pounds, MoneyUnit::pounds), QString("£12.50"));
    }

    void otherUnitsHaveTheirOwnPlaces() {
        QCOMPARE(shown("1.071312349", Unit::ratio), QString("1.071312"));
        QCOMPARE(shown("0.0713", Unit::percent), QString("7.13%"));
        QCOMPARE(shown("-0.018", Unit::percent), QString("(1.8%)"));
        QCOMPARE(shown("12345.678", Unit::units), QString("12,345.7"));
        QCOMPARE(shown("3.14159", Unit::people), QString("3.1416"));
        QCOMPARE(shown("-7.125", Unit::days), QString("(7.13)"));
    }

    void noughtCanStandInAFormula() {
        QCOMPARE(shown("0", Unit::pounds), QString("0"));
        QCOMPARE(shown("0", Unit::percent), QString("0%"));
    }

    void theFullValueHasItsDigits() {
        QCOMPARE(QString::fromStdString(fullText(*parseDecimal("1.07131234911"), Unit::ratio)),
                 QString("1.07131234911"));
        QCOMPARE(QString::fromStdString(fullText(*parseDecimal("1532.25"), Unit::pounds)),
                 QString("£1,532.25"));
    }
};

QTEST_APPLESS_MAIN(TestValueText)
#include "test_value_text.moc"
