#include "engine/number/penny_double.h"
#include "engine/number/primitives.h"

#include <QTest>

#include <array>

using namespace breakeven;

namespace {

Money pounds(std::int64_t amount) { return Money::fromPence(100 * amount); }

template<std::size_t count>
std::array<Money, count> shared(Money total, const std::array<int, count>& weights) {
    std::array<Decimal, count> parts;
    for (std::size_t i = 0; i < count; ++i) parts[i] = weights[i];
    std::array<Money, count> shares;
    shareOut(total, std::span<const Decimal>(parts), std::span<Money>(shares));
    return shares;
}

} // namespace

/// What the rules ask of numbers.
class TestPrimitives : public QObject {
    Q_OBJECT

private slots:
    void whatLiesAboveNoughtIsPositive() {
        QVERIFY(positive(Decimal("-0.1")) == 0 && positive(Decimal("0.1")) == Decimal("0.1"));
        QVERIFY(positive(pounds(-3)) == Money{} && positive(pounds(3)) == pounds(3));
        QVERIFY(positive(-2.0) == 0 && positive(PennyDouble(2)) == PennyDouble(2));
    }

    void boundsHoldOnEitherSide() {
        QVERIFY(atMost(pounds(5), pounds(3)) == pounds(3) && atMost(pounds(2), pounds(3)) == pounds(2));
        QVERIFY(atLeast(Decimal(5), Decimal(7)) == 7 && atLeast(Decimal(5), Decimal(3)) == 5);
    }

    void nothingIsDividedByNought() {
        QVERIFY(quotient(Decimal(1), Decimal(0)) == 0 && quotient(Decimal(1), Decimal(4)) == Decimal("0.25"));
        QVERIFY(quotient(1.0, 0.0) == 0);
    }

    void sharesAreInProportionAndTheLastTakesThePennies() {
        const auto thirds = shared(pounds(100), std::array{1, 1, 1});
        QVERIFY(thirds[0].pence() == 3333 && thirds[1].pence() == 3333 && thirds[2].pence() == 3334);
        const auto last = shared(pounds(100), std::array{1, 2, 0});
        QVERIFY(last[0].pence() == 3333 && last[1].pence() == 6667 && last[2].pence() == 0);
        const auto only = shared(pounds(100), std::array{0, 5, 0});
        QVERIFY(only[0].pence() == 0 && only[1] == pounds(100) && only[2].pence() == 0);
        const auto nobody = shared(pounds(100), std::array{0, 0, 0});
        QVERIFY(nobody[0].pence() == 0 && nobody[1].pence() == 0 && nobody[2].pence() == 0);
    }
};

QTEST_APPLESS_MAIN(TestPrimitives)
#include "test_primitives.moc"
