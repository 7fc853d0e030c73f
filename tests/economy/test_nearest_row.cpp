#include "economy/table/nearest_row.h"
#include "small_economy.h"

#include <QTest>

using namespace breakeven;

/// A problem's address leads somewhere even where it is not that of a row.
class TestNearestRow : public QObject {
    Q_OBJECT

private slots:
    void leadsToARow_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("row");
        QTest::newRow("a cell") << "budgets:RNL:nursing:amount" << "budgets:RNL:nursing:amount";
        QTest::newRow("a row") << "indices:pay:2017/18" << "indices:pay:2017/18";
        QTest::newRow("part of the keys") << "indices:pay" << "indices:pay:2016/17";
        QTest::newRow("a year without a row") << "indices:pay:2019/20" << "indices:pay:2016/17";
        QTest::newRow("a row that is not there") << "budgets:RNL:doctors:amount" << "budgets:RNL:nursing";
        QTest::newRow("nobody's row") << "organisations:XYZ:name" << "organisations:CCG";
        QTest::newRow("blank keys") << "contracts::value" << "contracts:B1";
        QTest::newRow("a table") << "economy" << "economy";
        QTest::newRow("an empty table") << "savings:RNL:cip" << "";
        QTest::newRow("no table") << "somewhere:else" << "";
        QTest::newRow("nothing") << "" << "";
    }

    void leadsToARow() {
        QFETCH(QString, address);
        QFETCH(QString, row);
        const auto found = nearestRow(testing::smallEconomy(), address.toStdString());
        QCOMPARE(found ? QString::fromStdString(toText(*found)) : QString(), row);
    }
};

QTEST_APPLESS_MAIN(TestNearestRow)
#include "test_nearest_row.moc"
