#include "economy/table/value.h"

#include <QtTest>

using namespace breakeven;

namespace {
const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[*spec.find(name)];
}
QString text(const CanonicalText& result) {
    if (const auto* problem = std::get_if<Message>(&result))
        return "! " + QString::fromStdString(english(*problem));
    return QString::fromStdString(std::get<std::string>(result));
}
} // namespace

/// What people and spreadsheets write becomes one canonical text, or is refused with what would be right.
class TestValue : public QObject {
    Q_OBJECT

private slots:
    void entriesAreUnderstood_data() {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("canonical");
        const auto money = [](const char* input, const char* result) {
            QTest::addRow("money %s", input) << int(TableId::budgets) << "amount" << input << result;
        };
        money("-1234.5", "-1234.5");
        money("£1,234,567.50", "1234567.5");
        money("(123)", "-123");
        money("(£1,000)", "-1000");
        money(" £ 5 ", "5");
        money("-£5", "-5");
        money("£-5", "-5");
        money("−7", "-7");
        money("0.00", "0");
        for (const char* minus : {"−", "‐", "‑", "‒", "–", "—", "―", "﹣", "－"})
            money((std::string(minus) + "1,234.5").c_str(), "-1234.5");
        money("123-", "-123");
        money("1,234.50 –", "-1234.5");
        money("£(123)", "-123");
        money("(£123)", "-123");
        money("£ -", "0");
        money("-", "0");
        money(" –  ", "0");
        money("— £", "0");
        money("\u00A01\u00A0234\u00A0567.5\u2009", "1234567.5");
        money("1\u202F234", "1234");
        money("1\u2009234", "1234");
        money("£\u00A05", "5");
        money("\u200B5\uFEFF", "5");
        money("+5", "5");
        money("1.00000000000000000000000000", "1");
        money("0.123456789012345678905", "0.12345678901234567891");
        money("-0.123456789012345678905", "-0.12345678901234567891");
        const auto rate = [](const char* input, const char* result) {
            QTest::addRow("rate %s", input) << int(TableId::indices) << "rate" << input << result;
        };
        rate("2.5%", "2.5%");
        rate("0.025", "2.5%");
        rate("(1.3%)", "-1.3%");
        rate("-99.9%", "-99.9%");
        rate("0", "0%");
        rate("150%", "150%");
        rate("(1.3)%", "-1.3%");
        rate("1.3 %-", "-1.3%");
        rate("–", "0%");
        rate("22.134667315950241267873743857629819823808%", "22.13466731595024126787%");
        rate("0.2213466731595024126787", "22.13466731595024126787%");
        rate("0.22134667315950241267873743857629819823808", "22.13466731595024126787%");
        const auto other = [](TableId table, const char* name, const char* input, const char* result) {
            QTest::addRow("%s %s", name, input) << int(table) << name << input << result;
        };
        other(TableId::contracts, "phase_in", "25%; 0.6;100%", "25%;60%;100%");
        other(TableId::contracts, "start_year", "2016-17", "2016/17");
        other(TableId::contracts, "start_year", "2016–17", "2016/17");
        other(TableId::contracts, "start_year", "2016–2017\u00A0", "2016/17");
        other(TableId::services, "service", "\u00A0NEL \u200B", "NEL");
        other(TableId::overrides, "value", "0.333333333333333333333333", "0.33333333333333333333");
        other(TableId::overrides, "value", "5 apples", "5 apples");
        other(TableId::services, "emergency", "TRUE", "yes");
        other(TableId::organisations, "kind", "Acute", "acute");
        other(TableId::activity, "volume", "1,157.625", "1157.625");
        other(TableId::economy, "years", "7.0", "7");
        other(TableId::notes, "text", "  kept as typed ", "  kept as typed ");
        other(TableId::overrides, "cell", "budgets:*:nursing:amount", "budgets:*:nursing:amount");
        other(TableId::budgets, "amount", "   ", "");
    }
    void entriesAreUnderstood() {
        QFETCH(int, table);
        QFETCH(QString, column);
        QFETCH(QString, input);
        QFETCH(QString, canonical);
        const Column& spec = ::column(static_cast<TableId>(table), column.toUtf8().constData());
        const QString result = text(breakeven::canonical(spec, input.toStdString()));
        QCOMPARE(result, canonical);
        QCOMPARE(text(breakeven::canonical(spec, result.toStdString())), canonical); // canonical text stays
    }

    void wrongEntriesAreRefusedWithTheReason_data() {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("reason");
        const auto refuse = [](TableId table, const char* name, const char* input, const char* reason) {
            QTest::addRow("%s %s", name, input) << int(table) << name << input << reason;
        };
        refuse(TableId::indices, "rate", "2", "no per-cent sign");
        refuse(TableId::indices, "rate", "-1", "no per-cent sign");
        refuse(TableId::budgets, "amount", "12 apples", "not an amount of money");
        refuse(TableId::budgets, "amount", "1,23", "not an amount of money");
        for (const char* wrong :
             {"(-5)", "-5-", "--5", "(5", "5)", "£5£", "1 234", "1.2.3", "1,234\u00A0567", "1\u00A0234,567",
              "1E+05", "5%", "£", "()", "%", "1,234567", ",5", "5 -3", "#REF!"})
            refuse(TableId::budgets, "amount", wrong, "not an amount of money");
        refuse(TableId::indices, "rate", "£0.5", "not a rate");
        for (const char* date :
             {"Apr-15", "01-Apr-2015", "1 April 2015", "01/04/2015", "2015-04-01 00:00", "04/2015", "42095"})
            refuse(TableId::economy, "base_year", date, "is a date; a spreadsheet has converted the year");
        for (const char* other : {"14/15", "2015", "next", "2014/15/16x", "May", "march on"})
            refuse(TableId::economy, "base_year", other, "not a financial year; write");
        refuse(TableId::budgets, "amount", "1000000000000000", "too large");
        refuse(TableId::budgets, "variable", "101%", "between 0% and 100%");
        refuse(TableId::contracts, "phase_in", "50%;120%", "between 0% and 100%");
        refuse(TableId::contracts, "phase_in", "50%;;60%", "blank item");
        refuse(TableId::activity, "volume", "-1", "is negative");
        refuse(TableId::organisations, "market_forces_factor", "0", "above zero");
        refuse(TableId::populations, "people", "-1", "is negative");
        refuse(TableId::populations, "weight", "-0.1", "is negative");
        refuse(TableId::tariffs, "price", "-1", "is negative");
        refuse(TableId::contracts, "rate_per_head", "-100", "is negative");
        refuse(TableId::contracts, "marginal_baseline", "(1)", "is negative");
        refuse(TableId::contracts, "rebase_after", "0", "between 1 and 25");
        refuse(TableId::effects, "ratio", "-1", "is negative");
        refuse(TableId::indices, "rate", "-100.01%", "not be below -100%");
        refuse(TableId::indices, "rate", "-250%", "not be below -100%");
        refuse(TableId::subcontracts, "share", "101%", "between 0% and 100%");
        refuse(TableId::riskShares, "share", "-1%", "between 0% and 100%");
        refuse(TableId::budgets, "step", "-1%", "between 0% and 100%");
        refuse(TableId::savings, "delivery", "120%", "between 0% and 100%");
        refuse(TableId::savings, "first_year_share", "101%", "between 0% and 100%");
        refuse(TableId::arrangements, "ramp", "-1%", "between 0% and 100%");
        refuse(TableId::effects, "ramp", "50%;101%", "between 0% and 100%");
        refuse(TableId::economy, "years", "26", "between 1 and 25");
        refuse(TableId::economy, "years", "2.5", "not a whole number");
        refuse(TableId::economy, "base_year", "2014/16", "not a financial year");
        refuse(TableId::organisations, "org", "outside", "reserved");
        refuse(TableId::organisations, "org", "A B", "not a code");
        refuse(TableId::organisations, "kind", "acutely", "acute, specialist");
        refuse(TableId::services, "emergency", "perhaps", "not yes or no");
        refuse(TableId::overrides, "cell", "budgets:RNL", "not the address");
    }
    void wrongEntriesAreRefusedWithTheReason() {
        QFETCH(int, table);
        QFETCH(QString, column);
        QFETCH(QString, input);
        QFETCH(QString, reason);
        const QString result = text(canonical(
            ::column(static_cast<TableId>(table), column.toUtf8().constData()), input.toStdString()));
        QVERIFY2(result.startsWith("! "), qPrintable(result));
        QVERIFY2(result.contains(reason), qPrintable(result));
    }

    void whatIsRoundedIsSaid() {
        const auto said = [](TableId table, const char* name, const char* input) {
            std::optional<Message> rounded;
            canonical(column(table, name), input, rounded);
            return rounded ? QString::fromStdString(english(*rounded)) : QString();
        };
        QCOMPARE(said(TableId::indices, "rate", "22.134667315950241267873743857629819823808%"),
                 "“22.134667315950241267873743857629819823808%” has more than 20 decimals; it is rounded to "
                 "“22.13466731595024126787%”");
        QCOMPARE(
            said(TableId::budgets, "amount", "1.1234567890123456789012"),
            "“1.1234567890123456789012” has more than 20 decimals; it is rounded to “1.1234567890123456789”");
        QCOMPARE(said(TableId::contracts, "phase_in", "50%;0.3333333333333333333333333"),
                 "“50%;0.3333333333333333333333333” has more than 20 decimals; it is rounded to "
                 "“50%;33.33333333333333333333%”");
        QCOMPARE(said(TableId::budgets, "amount", "1.10000000000000000000000000"), "");
        QCOMPARE(said(TableId::budgets, "amount", "1.12345678901234567891"), "");
    }

    /// Letters, not bytes: Welsh is as long as English.
    void longTextsAreRefused() {
        std::string letters;
        for (int i = 0; i < 100'000; ++i) letters += "ŵ";
        QVERIFY(!tooLong(letters));
        QCOMPARE(QString::fromStdString(english(tooLong(letters + "x").value())),
                 "the text has 100001 characters; only 100000 are kept");
    }

    void onlyWellFormedUtf8IsText() {
        QVERIFY(isUtf8("Ysbyty Gwynedd £ ŵ 𝄞"));
        QVERIFY(!isUtf8("\xff"));
        QVERIFY(!isUtf8("\xc3"));
        QVERIFY(!isUtf8("\xc0\x80"));         // overlong
        QVERIFY(!isUtf8("\xed\xa0\x80"));     // surrogate
        QVERIFY(!isUtf8("\xf4\x90\x80\x80")); // beyond Unicode
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "test_value.moc"
