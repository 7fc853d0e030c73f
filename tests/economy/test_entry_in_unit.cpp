#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/held_cell.h"
#include "economy/table/row_text.h"

#include <QtTest>

using namespace breakeven;

namespace {

using enum MoneyUnit;

const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[spec.find(name).value()];
}

const Column& amount() { return column(TableId::budgets, "amount"); }

// What a cell holds when this is typed.
QString held(const Column& column, const QString& typed, MoneyUnit unit) {
    auto text = typedInUnit(column, typed.toStdString(), unit);
    if (auto* put = std::get_if<std::string>(&text)) text = canonical(column, *put);
    const auto* value = std::get_if<std::string>(&text);
    return value ? QString::fromStdString(*value) : QStringLiteral("refused");
}

QString why(const Column& column, const char* typed, MoneyUnit unit) {
    const auto text = typedInUnit(column, typed, unit);
    const auto* message = std::get_if<Message>(&text);
    return message ? QString::fromStdString(english(*message)) : QString();
}

} // namespace

class TestEntryInUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreTypedInTheUnit_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pounds");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<QString>("millions");
        const auto row = [](const char* typed, const char* inPounds, const char* inThousands,
                            const char* inMillions) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString(inPounds) << QString(inThousands)
                                 << QString(inMillions);
        };
        const auto same = [&](const char* typed, const char* amount) { row(typed, amount, amount, amount); };
        row("16,442", "16442", "16442000", "16442000000");
        row("16442.12345", "16442.12345", "16442123.45", "16442123450");
        row("(3.5)", "-3.5", "-3500", "-3500000");
        row("3.5-", "-3.5", "-3500", "-3500000");
        row("=250*12", "3000", "3000000", "3000000000");
        row("=(3+4)/2", "3.5", "3500", "3500000");
        row("=100*102%", "102", "102000", "102000000");
        row("=1/3", "0.333333", "333.333333", "333333.333333");
        same("£16,442,000", "16442000");
        same("-£5", "-5");
        same("£(5)", "-5");
        same("16.4m", "16400000");
        same("£16.4m", "16400000");
        same("(£16.4m)", "-16400000");
        same("16.4 M", "16400000");
        same("950k", "950000");
        same("£950K", "950000");
        same("1.2bn", "1200000000");
        same("3mn", "3000000");
        same("=£250*12", "3000");
        same("=250k*12", "3000000");
        same("=£1m+£250k", "1250000");
        same("=£(250*12)", "3000");
        same("=(250*12)k", "3000000");
        same("–", "0");
        same("", "");
        same("16.4x", "refused");
        same("16kg", "refused");
        same("k", "refused");
        same("5%", "refused");
        same("5%k", "refused");
        same("1,23k", "refused");
    }
    void amountsAreTypedInTheUnit() {
        QFETCH(QString, typed);
        QFETCH(QString, pounds);
        QFETCH(QString, thousands);
        QFETCH(QString, millions);
        QCOMPARE(held(amount(), typed, MoneyUnit::pounds), pounds);
        QCOMPARE(held(amount(), typed, MoneyUnit::thousands), thousands);
        QCOMPARE(held(amount(), typed, MoneyUnit::millions), millions);
    }

    void aSumThatMayBeReadTwoWaysIsRefusedWithTheReason() {
        QVERIFY(why(amount(), "=£500k+250", thousands).contains("may be pounds or £000"));
        QVERIFY(why(amount(), "=£3m*£2m", thousands).contains("is not an amount"));
        QVERIFY(why(amount(), "=3/£2m", millions).contains("is not an amount"));
        QCOMPARE(held(amount(), "=£500k+250", pounds), QString("500250"));
        QCOMPARE(held(amount(), "=£3m/£2m*500", thousands), QString("750000"));
    }

    void pricesStayInPounds() {
        for (const Column* price :
             {&column(TableId::tariffs, "price"), &column(TableId::contracts, "rate_per_head"),
              &column(TableId::effects, "unit_cost"), &column(TableId::measures, "value")}) {
            QVERIFY(!followsUnit(*price));
            QCOMPARE(held(*price, "120.5", millions), QString("120.5"));
            QCOMPARE(held(*price, "=60*2", thousands), QString("120"));
            QCOMPARE(held(*price, "£1.2k", thousands), QString("1200"));
        }
        QVERIFY(followsUnit(column(TableId::contracts, "value")));
        QVERIFY(followsUnit(column(TableId::loans, "annual_repayment")));
    }

    void countsTakeSizesButNoUnitAndNoPounds() {
        const Column& people = column(TableId::populations, "people");
        QCOMPARE(held(people, "306k", thousands), QString("306000"));
        QCOMPARE(held(people, "306", thousands), QString("306"));
        QCOMPARE(held(people, "£306k", thousands), QString("refused"));
        QCOMPARE(held(column(TableId::indices, "rate"), "2.5%", thousands), QString("2.5%"));
    }

    void whatIsEditedComesBackToTheLastDigit() {
        for (const std::string text :
             {"16442123.45", "-16442123.45", "0", "0.01", "-0.005", "1", "999999999999999.99",
              "1.12345678901234567891", "0.00000000000000000001"})
            for (const MoneyUnit unit : {pounds, thousands, millions}) {
                const std::string edited = editedText(amount(), text, unit);
                QCOMPARE(held(amount(), QString::fromStdString(edited), unit), QString::fromStdString(text));
                QCOMPARE(held(amount(), QString::fromStdString(plainInUnit(amount(), text, unit)), unit),
                         QString::fromStdString(text));
                for (const MoneyUnit other : {pounds, thousands, millions})
                    QCOMPARE(held(amount(), QString::fromStdString(exactEntry(amount(), text)), other),
                             QString::fromStdString(text));
            }
        QCOMPARE(editedText(amount(), "16442123.45", thousands), std::string("16,442.12345"));
        QCOMPARE(editedText(amount(), "-16442000", millions), std::string("-16.442"));
        QCOMPARE(plainInUnit(amount(), "16442123.45", thousands), std::string("16442.12345"));
        QCOMPARE(editedText(column(TableId::indices, "rate"), "2.5%", thousands), std::string("2.5%"));
    }

    void aSumIsKeptSoThatItMeansTheSameInEveryUnit() {
        QCOMPARE(keptSum("=250*12", pounds), std::string("250*12"));
        QCOMPARE(keptSum("=250*12", thousands), std::string("(250*12)k"));
        QCOMPARE(keptSum("=£3m*1.02", thousands), std::string("£3m*1.02"));
        QCOMPARE(sumInUnit("(250*12)k", thousands), std::string("250*12"));
        QCOMPARE(sumInUnit("54698000*1.02", thousands), std::string("£(54698000*1.02)"));
        for (const char* typed : {"=250*12", "=£3m*1.02", "=(250k+12k)*1.5", "=(1+2)*(3+4)", "=54698*1.02"})
            for (const MoneyUnit unit : {pounds, thousands, millions})
                for (const MoneyUnit later : {pounds, thousands, millions}) {
                    const std::string again = "=" + sumInUnit(keptSum(typed, unit), later);
                    QCOMPARE(held(amount(), QString::fromStdString(again), later),
                             held(amount(), typed, unit));
                }
        // Of a sum in pounds that mixes amounts with numbers.
        const std::string again = "=" + sumInUnit(keptSum("=250k+100", pounds), thousands);
        QCOMPARE(held(amount(), QString::fromStdString(again), thousands), QString("250100"));
    }

    void whatAnOverrideHoldsFollowsFromItsRow() {
        const TableSpec& overrides = specification(TableId::overrides);
        const Column& value = column(TableId::overrides, "value");
        const auto of = [&](const char* cell, const char* change, const char* text) {
            return heldCell(overrides, value, rowOf(TableId::overrides, {{"cell", cell}, {"change", change}}),
                            text);
        };
        QVERIFY(followsUnit(of("budgets:RNL:nursing:amount", "set", "5").column));
        QVERIFY(followsUnit(of("budgets:*:*:amount", "", "").column));
        QVERIFY(followsUnit(of("budgets:RNL:nursing:amount", "add", "-5").column));
        QCOMPARE(of("budgets:RNL:nursing:amount", "set", "£16,442").text, std::string("16442"));
        QCOMPARE(of("budgets:RNL:nursing:amount", "multiply", "1.02").column.type, ValueType::number);
        QCOMPARE(of("budgets:RNL:nursing:amount", "multiply", "98%").text, std::string("98%"));
        QVERIFY(!followsUnit(of("tariffs:PBR:NEL:2015/16:price", "set", "120").column));
        QCOMPARE(of("indices:pay:2015/16:rate", "add", "1%").column.type, ValueType::rate);
        QCOMPARE(of("arrangements:mcp:start_year", "add", "1").column.type, ValueType::integer);
        for (const char* none : {"", "budgets:RNL:nursing"})
            QCOMPARE(of(none, "set", "5").column.type, ValueType::value);
        // What its cell does not take stands as it was typed.
        QCOMPARE(of("budgets:RNL:nursing:amount", "set", "much").column.type, ValueType::value);
        QCOMPARE(of("budgets:RNL:nursing:amount", "set", "much").text, std::string("much"));
    }

    void anAmountForAnUnknownCellIsRefusedWhereItMayMeanTwoThings() {
        const Column& value = column(TableId::overrides, "value");
        QVERIFY(why(value, "16,442", thousands).contains("choose the cell first"));
        QCOMPARE(held(value, "16,442", pounds), QString("16,442"));
        QCOMPARE(held(value, "£16.4m", thousands), QString("16400000"));
        QCOMPARE(held(value, "98%", thousands), QString("98%"));
    }
};

QTEST_APPLESS_MAIN(TestEntryInUnit)
#include "test_entry_in_unit.moc"
