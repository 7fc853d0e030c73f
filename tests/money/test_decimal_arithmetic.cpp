#include "money/decimal.h"

#include <QTest>

#include <memory>
#include <random>

using namespace breakeven;

namespace {

/// The library's own arithmetic: the same type by another name.
using Reference = boost::multiprecision::number<
    boost::multiprecision::cpp_dec_float<50, std::int32_t, std::allocator<std::uint32_t>>,
    boost::multiprecision::et_off>;

/// Short and long numbers, great and small, of either sign, and nought.
class Numbers {
public:
    std::string next() {
        const int length = 1 + static_cast<int>(random_() % (random_() % 2 ? 8 : 70));
        std::string digits;
        for (int i = 0; i < length; ++i) {
            if (i == length / 2) digits += '.';
            digits += random_() % 4 ? static_cast<char>('0' + random_() % 10) : random_() % 2 ? '0' : '9';
        }
        const int exponent = static_cast<int>(random_() % 40) - 20;
        return (random_() % 2 ? "-" : "") + ('0' + digits) + "e" + std::to_string(exponent);
    }

private:
    std::mt19937 random_{20150326};
};

template<class Number>
std::string exact(const Number& number) {
    return number.str(80, std::ios_base::scientific);
}

} // namespace

/// Sums and products have the digits the library gives them, to the last.
class TestDecimalArithmetic : public QObject {
    Q_OBJECT

private slots:
    void isThatOfTheLibrary() {
        Numbers numbers;
        Decimal ours = 1;
        Reference theirs = 1;
        for (int i = 0; i < 200'000; ++i) {
            const std::string text = numbers.next();
            const Decimal number(text);
            const Reference same(text);
            switch (i % 4) {
            case 0:
                ours += number;
                theirs += same;
                break;
            case 1:
                ours -= number;
                theirs -= same;
                break;
            case 2:
                ours *= number;
                theirs *= same;
                break;
            default:
                if (!number.is_zero()) ours /= number, theirs /= same;
            }
            if (exact(ours) != exact(theirs))
                QCOMPARE(QString::fromStdString(exact(ours)) + " after " + QString::fromStdString(text),
                         QString::fromStdString(exact(theirs)));
            if (i % 20 == 19) { // begins anew, now and then where it takes all away
                ours = number;
                theirs = same;
                if (i % 40 == 39) ours -= number, theirs -= same;
            }
        }
    }

    void anAmountAddedToItselfIsTwice() {
        Decimal ours("99999999.99999999");
        ours += ours;
        QCOMPARE(toText(ours), std::string("199999999.99999998"));
        ours += -ours;
        QVERIFY(ours == 0);
        ours += ours;
        QVERIFY(ours == 0);
    }

    void anAmountTimesItselfIsItsSquare() {
        Decimal ours("99999999.99999999");
        ours *= ours;
        QCOMPARE(toText(ours), std::string("9999999999999998.0000000000000001"));
        ours *= Decimal("-0.5");
        QCOMPARE(toText(ours), std::string("-4999999999999999.00000000000000005"));
        ours *= Decimal();
        QVERIFY(ours == 0);
        ours *= ours;
        QVERIFY(ours == 0);
    }

    void whatIsNoNumberStaysNone() {
        const auto infinite = std::numeric_limits<Decimal>::infinity();
        QVERIFY(isnan(Decimal(infinite * 0)));
        QVERIFY(isinf(Decimal(infinite * infinite)));
        QVERIFY(Decimal(infinite * -2) < 0);
        QVERIFY(isinf(Decimal(std::numeric_limits<Decimal>::max() * 10)));
        QVERIFY(Decimal(std::numeric_limits<Decimal>::min() * Decimal("1e-9")) == 0);
        QVERIFY(isnan(Decimal(std::numeric_limits<Decimal>::quiet_NaN() * 1)));
        QVERIFY(isnan(Decimal(infinite - infinite)));
        QVERIFY(isinf(Decimal(infinite + 1)));
        QVERIFY(isinf(Decimal(Decimal(1) + infinite)));
        QVERIFY(isnan(Decimal(std::numeric_limits<Decimal>::quiet_NaN() + 1)));
    }
};

QTEST_APPLESS_MAIN(TestDecimalArithmetic)
#include "test_decimal_arithmetic.moc"
