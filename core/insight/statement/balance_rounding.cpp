#include "insight/statement/balance_rounding.h"

#include "insight/statement/print_rounding.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace breakeven {

namespace {

using enum StatementLine;

struct Part {
    StatementLine line;
    int sign = 1;
};
using Parts = boost::container::small_vector<Part, 12>;

constexpr std::array movements{capitalSpend, borrowing, pdcReceived, repayments, supportDrawn};
constexpr std::array items{fixedAssets, inventories,      receivables, cash,          payables,
                           loans,       otherLiabilities, provisions,  donatedAssets, netAssets};

Money signedAmount(const Statements<Money>& statements, OrganisationIndex org, std::size_t year, Part part) {
    const Money amount = statements.amount(org, year, part.line);
    return part.sign < 0 ? -amount : amount;
}

Money sumOf(const Statements<Money>& statements, OrganisationIndex org, std::size_t year,
            const Parts& parts) {
    Money sum;
    for (const Part part : parts) sum += signedAmount(statements, org, year, part);
    return sum;
}

/// One organisation in one year.
class Balances {
public:
    Balances(const Statements<Money>& exact, Statements<Money>& rounded, OrganisationIndex org,
             std::size_t year, MoneyUnit unit)
        : exact_(exact), rounded_(rounded), org_(org), year_(year), unit_(unit) {}

    // Balances to stand alone: net assets to the nearest as far as their items allow.
    void open() {
        for (const StatementLine line : {cash, donatedAssets}) toNearest(line);
        const Money held = at(cash);
        at(netAssets) = held + towards(nearest(netAssets) - held, {{fixedAssets},
                                                                   {inventories},
                                                                   {receivables},
                                                                   {payables, -1},
                                                                   {loans, -1},
                                                                   {otherLiabilities, -1},
                                                                   {provisions, -1}});
    }

    void toNearest(StatementLine line) { at(line) = nearest(line); }

    void goOn() {
        const bool lent = supportIsLent();
        Parts lending{{borrowing}, {repayments, -1}};
        Parts other{{capitalSpend, -1}, {pdcReceived}};
        (lent ? lending : other).push_back({supportDrawn});
        Parts all{{surplus}, {depreciation}};
        all.insert(all.end(), lending.begin(), lending.end());
        all.insert(all.end(), other.begin(), other.end());

        const Money owed = brought(loans, lending);
        const Money held = brought(cash, all) + at(surplus) + at(depreciation);
        const Money moves = nearest(cash) - held;
        const Money wanted = nearest(loans) - owed;
        Money lentNow, moved;
        if (exact_.amount(org_, year_, loans) == Money{}) {
            lentNow = wanted;
            spread(lentNow, lending);
            moved = towards(moves - lentNow, other);
        } else {
            lentNow = towards(wanted, lending);
            moved = towards(moves - lentNow, other);
            lentNow = towards(lentNow + largerHalf(moves - moved - lentNow), lending);
        }
        at(cash) = held + lentNow + moved;
        at(loans) = owed + lentNow;
        at(fixedAssets) =
            brought(fixedAssets, {{capitalSpend}, {depreciation, -1}}) + at(capitalSpend) - at(depreciation);
        for (const StatementLine line :
             {inventories, receivables, payables, otherLiabilities, provisions, donatedAssets})
            at(line) = brought(line, {});
        at(netAssets) = at(fixedAssets) + at(inventories) + at(receivables) + at(cash) - at(payables) -
                        at(loans) - at(otherLiabilities) - at(provisions);
    }

private:
    Money& at(StatementLine line) const { return rounded_.amount(org_, year_, line); }
    Money nearest(StatementLine line) const {
        return roundToNearest(exact_.amount(org_, year_, line), unit_);
    }

    Money before(const Statements<Money>& statements, StatementLine line) const {
        return statements.amount(org_, year_ - 1, line);
    }

    // The balance before with what came in from others that joined: all that the movements do not explain.
    Money brought(StatementLine line, const Parts& moves) const {
        const Money joined =
            exact_.amount(org_, year_, line) - before(exact_, line) - sumOf(exact_, org_, year_, moves);
        return before(rounded_, line) + roundToNearest(joined, unit_);
    }

    // What cash gives loans to bear of a difference that nothing else takes up.
    Money largerHalf(Money difference) const {
        const std::int64_t step = printedStep(unit_), steps = difference.pence() / step;
        return Money::fromPence((steps + (steps > 0) - (steps < 0)) / 2 * step);
    }

    bool supportIsLent() const {
        return exact_.amount(org_, year_, loans) - before(exact_, loans) !=
               sumOf(exact_, org_, year_, {{borrowing}, {repayments, -1}});
    }

    void spread(Money total, const Parts& parts) {
        boost::container::small_vector<Money, 12> amounts;
        for (const Part part : parts) amounts.push_back(signedAmount(exact_, org_, year_, part));
        const auto rounded = roundToTotal({amounts.data(), amounts.size()}, total, unit_);
        for (std::size_t i = 0; i < parts.size(); ++i)
            at(parts[i].line) = parts[i].sign < 0 ? -rounded[i] : rounded[i];
    }

    // Rounds parts up or down so that they come as near to `wanted` as they can; what they come to.
    Money towards(Money wanted, const Parts& parts) {
        boost::container::small_vector<Money, 12> amounts;
        for (const Part part : parts) amounts.push_back(signedAmount(exact_, org_, year_, part));
        const auto [least, most] = roundedReach({amounts.data(), amounts.size()}, unit_);
        const Money reached = std::clamp(wanted, least, most);
        spread(reached, parts);
        return reached;
    }

    const Statements<Money>& exact_;
    Statements<Money>& rounded_;
    OrganisationIndex org_;
    std::size_t year_;
    MoneyUnit unit_;
};

} // namespace

void roundBalances(const Statements<Money>& exact, Statements<Money>& rounded, OrganisationIndex org,
                   std::size_t year, MoneyUnit unit) {
    Balances balances(exact, rounded, org, year, unit);
    if (year > 0 && exact.hasBalances(org, year)) return balances.goOn();
    for (const StatementLine line : movements) balances.toNearest(line);
    balances.open();
}

void sumBalances(const Statements<Money>& exact, Statements<Money>& rounded, std::size_t year) {
    const auto add = [&](StatementLine line) {
        Money sum;
        for (std::int32_t org = 0; org < exact.economy().value; ++org)
            if (exact.shown({org}, year)) sum += rounded.amount({org}, year, line);
        rounded.amount(exact.economy(), year, line) = sum;
    };
    for (const StatementLine line : movements) add(line);
    for (const StatementLine line : items) add(line);
}

} // namespace breakeven
