#include "money/format.h"
#include "money/format_change.h"

#include <QTest>

using namespace breakeven;

/// A change is written with its sign, in one way everywhere.
class TestFormatChange : public QObject {
    Q_OBJECT

private slots:
    void figuresOfTablesGetAPlus_data() {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("change");
        QTest::newRow("more") << "1,234"
                              << "+1,234";
        QTest::newRow("less") << "(1,234)"
                              << "(1,234)";
        QTest::newRow("less with a minus") << "−£1.3m"
                                           << "−£1.3m";
        QTest::newRow("none") << "–"
                              << "–";
        QTest::newRow("none of a rate") << "0.0%"
                                        << "0.0%";
        QTest::newRow("a rate") << "2.5%"
                                << "+2.5%";
        QTest::newRow("money with its unit") << "£16,442k"
                                             << "+£16,442k";
        QTest::newRow("no figure") << "·"
                                   << "·";
        QTest::newRow("blank") << ""
                               << "";
    }
    void figuresOfTablesGetAPlus() {
        QFETCH(QString, figure);
        QFETCH(QString, change);
        QCOMPARE(QString::fromStdString(formatChange(figure.toStdString())), change);
    }

    void whatRoundsToNothingHasNoSign() {
        QCOMPARE(formatChange(formatMoney(Money::fromPence(4'00), MoneyUnit::thousands)), std::string("–"));
        QCOMPARE(formatChange(formatMoney(Money::fromPence(1'300'000'00), MoneyUnit::millions)),
                 std::string("+1.3"));
        QCOMPARE(formatChange(Money::fromPence(-20)), std::string("£0"));
    }

    void sentencesSayThePounds() {
        QCOMPARE(formatChange(Money::fromPence(1'300'000'00)), std::string("+£1.3m"));
        QCOMPARE(formatChange(Money::fromPence(-340'000'00)), std::string("−£340k"));
        QCOMPARE(formatChange(Money()), std::string("£0"));
    }
};

QTEST_APPLESS_MAIN(TestFormatChange)
#include "test_format_change.moc"
