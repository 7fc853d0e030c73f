#include "exchange/result_table.h"

#include <QTest>

using namespace breakeven;

/// Results hold what their figures are; only CSV makes texts of them.
class TestResultTable : public QObject {
    Q_OBJECT

private slots:
    void csvWritesEachKindOfCell() {
        const ResultTable table{
            "all",
            "",
            {{"text", ResultType::text, ""},
             {"year", ResultType::year, ""},
             {"money", ResultType::money, ""},
             {"number", ResultType::number, ""},
             {"rate", ResultType::number, ""},
             {"integer", ResultType::integer, ""}},
            {{std::string("RNL"), FinancialYear{2014}, Money::fromPence(-123450), Decimal(1) / 3,
              Rate{Decimal("0.0125")}, 4},
             {std::string("-1+2"), ResultCell(), ResultCell(), ResultCell(), ResultCell(), ResultCell()},
             {std::string("a,b"), FinancialYear{1999}, Money(), Decimal(1000000), Rate{}, 0}}};
        QCOMPARE(QString::fromStdString(csvOf(table)),
                 QStringLiteral("text,year,money,number,rate,integer\r\n"
                                "RNL,2014/15,-1234.50,0.333333333333333,0.0125,4\r\n"
                                "'-1+2,,,,,\r\n"
                                "\"a,b\",1999/00,0.00,1000000,0,0\r\n"));
    }

    void aCellIsBlankWhereThereIsNothing() {
        QVERIFY(cellOf(std::optional<Money>()) == ResultCell());
        QVERIFY(cellOf(std::optional(Money::fromPence(5))) == ResultCell(Money::fromPence(5)));
    }
};

QTEST_APPLESS_MAIN(TestResultTable)
#include "test_result_table.moc"
