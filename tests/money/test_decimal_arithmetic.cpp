#include "money/decimal.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <cstdlib>
#include <memory>
#include <random>
#include <string>

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

using Whole = boost::multiprecision::cpp_int;

/// A number as so many of the smallest its last limb of eight digits counts, 10 to the power of `exponent`.
struct Last {
    Whole number;
    int exponent;
};

Last lastOf(const Decimal& number) {
    constexpr int digitsOfLimb = 8, limbs = 10;
    const std::string text = number.str(100, std::ios_base::scientific);
    const std::size_t mark = text.find('e');
    const int power = std::stoi(text.substr(mark + 1));
    const int first = (power >= 0 ? power : power - digitsOfLimb + 1) / digitsOfLimb * digitsOfLimb;
    const int exponent = first - (limbs - 1) * digitsOfLimb;
    std::string digits = text.substr(0, mark);
    std::erase(digits, '.');
    digits.resize(static_cast<std::size_t>(power - exponent + 1), '0');
    return {Whole(digits), exponent};
}

template<class Number>
std::string exact(const Number& number) {
    return number.str(80, std::ios_base::scientific);
}

} // namespace

/// Sums and products have the digits the library gives them, to the last; quotients are cut off there.
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
            switch (i % 3) {
            case 0:
                ours += number;
                theirs += same;
                break;
            case 1:
                ours -= number;
                theirs -= same;
                break;
            default:
                ours *= number;
                theirs *= same;
            }
            if (exact(ours) != exact(theirs))
                QCOMPARE(QString::fromStdString(exact(ours)) + " after " + QString::fromStdString(text),
                         QString::fromStdString(exact(theirs)));
            if (i % 15 == 14) { // begins anew, now and then where it takes all away
                ours = number;
                theirs = same;
                if (i % 2) ours -= number, theirs -= same;
            }
        }
    }

    void aQuotientIsCutOffWhereItsDigitsEnd() {
        std::mt19937 random(20150326);
        const auto whole = [&] {
            std::string digits(1, static_cast<char>('1' + random() % 9));
            for (auto length = random() % (random() % 2 ? 8 : 80); length > 0; --length)
                digits += random() % 4 ? static_cast<char>('0' + random() % 10) : random() % 2 ? '0' : '9';
            return digits;
        };
        for (int i = 0; i < 50'000; ++i) {
            const std::string dividend = whole(), divisor = whole();
            const Decimal quotient = Decimal(dividend) / Decimal(divisor);
            const Last last = lastOf(quotient);
            const Whole shifted = pow(Whole(10), static_cast<unsigned>(std::abs(last.exponent)));
            const Whole right = last.exponent < 0 ? Whole(Whole(dividend) * shifted / Whole(divisor))
                                                  : Whole(Whole(dividend) / (Whole(divisor) * shifted));
            if (last.number != right)
                QCOMPARE(QString::fromStdString(dividend + " / " + divisor + " = " + last.number.str()),
                         QString::fromStdString(right.str()));
        }
    }

    void aQuotientThatEndsIsExact() {
        QCOMPARE(toText(Decimal(1) / 8), std::string("0.125"));
        QCOMPARE(toText(Decimal("-7.5") / Decimal("2.5")), std::string("-3"));
        QCOMPARE(toText(Decimal("9999999999999999.9999") / Decimal("-9999999999999999.9999")),
                 std::string("-1"));
        const Decimal third("0.33333333333333333333333333333333333333"), same = third;
        QVERIFY(third / same == 1);
        QVERIFY(Decimal(third * 1024) / third == 1024);
        Decimal one("12345678901234567.89");
        one /= one;
        QVERIFY(one == 1);
        QVERIFY(Decimal(0) / third == 0);
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
        QVERIFY(isinf(Decimal(Decimal(1) / Decimal())));
        QVERIFY(Decimal(Decimal(-1) / Decimal()) < 0);
        QVERIFY(Decimal(Decimal(1) / infinite) == 0);
        QVERIFY(isnan(Decimal(infinite / infinite)));
        QVERIFY(isnan(Decimal(1 / std::numeric_limits<Decimal>::quiet_NaN())));
        QVERIFY(isinf(Decimal(std::numeric_limits<Decimal>::max() / std::numeric_limits<Decimal>::min())));
        QVERIFY(Decimal(std::numeric_limits<Decimal>::min() / std::numeric_limits<Decimal>::max()) == 0);
    }
};

QTEST_APPLESS_MAIN(TestDecimalArithmetic)
#include "test_decimal_arithmetic.moc"
