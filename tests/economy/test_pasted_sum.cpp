#include "economy/edit/pasted_sum.h"

#include "economy/edit/arithmetic_entry.h"

#include <QtTest>

using namespace breakeven;

namespace {

const Column& column(TableId table, const char* name) {
    const TableSpec& spec = specification(table);
    return spec.columns[spec.find(name).value()];
}

/// The sum and what it gives.
QString combined(const Column& of, PasteOperation operation, const char* held, const char* pasted) {
    const CanonicalText sum = pastedSum(operation, held, pasted);
    if (std::holds_alternative<Message>(sum)) return QStringLiteral("refused");
    const auto& text = std::get<std::string>(sum);
    const CanonicalText result = workedOut(of, text);
    const bool worked = std::holds_alternative<std::string>(result);
    return QString::fromStdString(text + " " + (worked ? std::get<std::string>(result) : "refused"));
}

} // namespace

class TestPastedSum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreCombinedExactly() {
        using enum PasteOperation;
        const Column& amount = column(TableId::budgets, "amount");
        QCOMPARE(combined(amount, add, "0.1", "0.2"), QStringLiteral("=0.1+0.2 0.3"));
        QCOMPARE(combined(amount, subtract, "5", "(3)"), QStringLiteral("=5-(-3) 8"));
        QCOMPARE(combined(amount, multiply, "54698000", "1.02"), QStringLiteral("=54698000*1.02 55791960"));
        QCOMPARE(combined(amount, multiply, "-100", "102%"), QStringLiteral("=(-100)*102% -102"));
        QCOMPARE(combined(amount, divide, "100", "8"), QStringLiteral("=100/8 12.5"));
        QCOMPARE(combined(amount, divide, "100", "0"), QStringLiteral("=100/0 refused"));
        QCOMPARE(combined(amount, add, "", "£1,000"), QStringLiteral("=0+1000 1000"));
        QCOMPARE(combined(amount, add, "1", "x"), QStringLiteral("refused"));
        QCOMPARE(combined(column(TableId::indices, "rate"), add, "2.5%", "1%"),
                 QStringLiteral("=2.5%+1% 3.5%"));
        QCOMPARE(combined(column(TableId::indices, "rate"), multiply, "2.5%", "2"),
                 QStringLiteral("=2.5%*2 5%"));
    }

    void aSumThatStandsBehindTheCellGoesOn() {
        QCOMPARE(combined(column(TableId::budgets, "amount"), PasteOperation::multiply, "1+2", "1.5"),
                 QStringLiteral("=(1+2)*1.5 4.5"));
    }
};

QTEST_APPLESS_MAIN(TestPastedSum)
#include "test_pasted_sum.moc"
