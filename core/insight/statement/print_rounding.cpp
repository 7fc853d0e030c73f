#include "insight/statement/print_rounding.h"

#include "insight/statement/balance_rounding.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <tuple>

namespace breakeven {

namespace {

using enum StatementLine;

std::int64_t wholeSteps(std::int64_t pence, std::int64_t step) {
    return pence / step - (pence % step != 0 && pence < 0 ? 1 : 0);
}

Money nearest(Money amount, std::int64_t step) {
    const std::int64_t size = std::abs(amount.pence());
    const std::int64_t rounded = (size / step + (size % step * 2 >= step ? 1 : 0)) * step;
    return Money::fromPence(amount.pence() < 0 ? -rounded : rounded);
}

// An amount to be rounded up or down; `drift` is what earlier years were rounded down by in all.
struct Rounding {
    std::int64_t pence = 0;
    std::int64_t drift = 0;

    std::int64_t remainder(std::int64_t step) const { return pence - wholeSteps(pence, step) * step; }

    // Who is rounded up first: those that would else drift a whole step, last those that then would.
    int urgency(std::int64_t step) const {
        if (remainder(step) == 0) return 3;
        if (drift + remainder(step) >= step) return 0;
        return drift + remainder(step) <= 0 ? 2 : 1;
    }
};

// What a statement has at most of parts to one total stands where it is made.
template<class T>
using Few = boost::container::small_vector<T, 12>;

// Rounds each up or down so that they add up to `total`, which is their exact sum rounded up or down.
Few<Money> roundTo(Money total, std::span<const Rounding> amounts, std::int64_t step) {
    struct Claim {
        int urgency;
        std::int64_t remainder;
        std::size_t place;
    };
    Few<Claim> claims;
    Few<Money> rounded;
    std::int64_t missing = total.pence() / step;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const std::int64_t steps = wholeSteps(amounts[i].pence, step);
        claims.push_back({amounts[i].urgency(step), amounts[i].remainder(step), i});
        rounded.push_back(Money::fromPence(steps * step));
        missing -= steps;
    }
    if (missing <= 0) return rounded;
    std::sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
        return std::tuple(a.urgency, b.remainder, a.place) < std::tuple(b.urgency, a.remainder, b.place);
    });
    for (const Claim& claim : claims) {
        if (missing-- == 0) break;
        rounded[claim.place] += Money::fromPence(step);
    }
    return rounded;
}

// To the nearest step, or the other way where the drift would reach a whole step.
Money roundAlone(const Rounding& amount, std::int64_t step) {
    const Money near = nearest(Money::fromPence(amount.pence), step);
    const std::int64_t drift = amount.drift + amount.pence - near.pence();
    return Money::fromPence(near.pence() + (drift >= step ? step : drift <= -step ? -step : 0));
}

struct Part {
    StatementLine line;
    int sign = 1;
};

// From the sub-total spread its parts; from the top down.
void spread(const Statements<Money>& exact, Statements<Money>& rounded, OrganisationIndex org,
            std::size_t year, StatementLine total, std::initializer_list<Part> parts, std::int64_t step) {
    Few<Rounding> amounts;
    for (const Part& part : parts)
        amounts.push_back({part.sign * exact.amount(org, year, part.line).pence()});
    const auto spread = roundTo(rounded.amount(org, year, total), {amounts.data(), amounts.size()}, step);
    auto amount = spread.begin();
    for (const Part& part : parts) {
        rounded.amount(org, year, part.line) = part.sign < 0 ? -*amount : *amount;
        ++amount;
    }
}

// Differs from the rounded surplus by the non-recurrent items, themselves to the nearest as far as that
// leaves the underlying surplus rounded up or down.
Money roundUnderlying(const Statements<Money>& exact, const Statements<Money>& rounded, OrganisationIndex org,
                      std::size_t year, std::int64_t step) {
    const Money underlying = exact.amount(org, year, underlyingSurplus);
    const Money items = exact.amount(org, year, surplus) - underlying;
    const Money wanted = rounded.amount(org, year, surplus) - nearest(items, step);
    const std::int64_t below = wholeSteps(underlying.pence(), step) * step;
    const std::int64_t above = underlying.pence() == below ? below : below + step;
    return Money::fromPence(std::clamp(wanted.pence(), below, above));
}

void spreadStatement(const Statements<Money>& exact, Statements<Money>& rounded, OrganisationIndex org,
                     std::size_t year, std::int64_t step) {
    const auto into = [&](StatementLine total, std::initializer_list<Part> parts) {
        spread(exact, rounded, org, year, total, parts, step);
    };
    into(surplus, {{operatingSurplus}, {interest, -1}, {pdcDividend, -1}});
    into(operatingSurplus, {{ebitda}, {depreciation, -1}});
    into(ebitda, {{totalIncome}, {pay, -1}, {nonPay, -1}});
    into(totalIncome, {{patientCareIncome}, {allocationIncome}, {otherIncome}, {supportIncome}});
    into(pay, {{medical}, {nursing}, {otherStaff}, {agency}});
    into(nonPay, {{drugs},
                  {clinicalSupplies},
                  {generalSupplies},
                  {premises},
                  {negligence},
                  {pfi},
                  {purchasedCare},
                  {otherCost}});
    rounded.amount(org, year, underlyingSurplus) = roundUnderlying(exact, rounded, org, year, step);
    rounded.amount(org, year, strandedCost) = nearest(exact.amount(org, year, strandedCost), step);
}

// What a year adds to the cumulative surplus besides its own: the history of an organisation merged into this
// one.
Money joinedHistory(const Statements<Money>& exact, OrganisationIndex org, std::size_t year) {
    const Money before = year > 0 ? exact.amount(org, year - 1, cumulativeSurplus) : Money{};
    return exact.amount(org, year, cumulativeSurplus) - before - exact.amount(org, year, surplus);
}

void runCumulative(const Statements<Money>& exact, Statements<Money>& rounded, OrganisationIndex org,
                   std::size_t year, std::int64_t step) {
    const Money before = year > 0 ? rounded.amount(org, year - 1, cumulativeSurplus) : Money{};
    rounded.amount(org, year, cumulativeSurplus) =
        before + rounded.amount(org, year, surplus) + nearest(joinedHistory(exact, org, year), step);
}

} // namespace

std::pair<Money, Money> roundedReach(std::span<const Money> amounts, MoneyUnit unit) {
    const std::int64_t step = printedStep(unit);
    std::int64_t least = 0, most = 0;
    for (const Money amount : amounts) {
        const std::int64_t below = wholeSteps(amount.pence(), step) * step;
        least += below;
        most += amount.pence() == below ? below : below + step;
    }
    return {Money::fromPence(least), Money::fromPence(most)};
}

std::vector<Money> roundToTotal(std::span<const Money> amounts, Money total, MoneyUnit unit) {
    if (amounts.empty()) return {};
    Few<Rounding> exact;
    std::size_t largest = 0;
    for (const Money amount : amounts) {
        if (std::abs(amount.pence()) > std::abs(amounts[largest].pence())) largest = exact.size();
        exact.push_back({amount.pence()});
    }
    const auto [least, most] = roundedReach(amounts, unit);
    const Money reached = std::clamp(total, least, most);
    const auto rounded = roundTo(reached, {exact.data(), exact.size()}, printedStep(unit));
    std::vector<Money> all(rounded.begin(), rounded.end());
    all[largest] += total - reached;
    return all;
}

std::vector<Money> roundSeries(std::span<const Money> years, MoneyUnit unit) {
    const std::int64_t step = printedStep(unit);
    std::vector<Money> rounded;
    Rounding amount;
    for (const Money year : years) {
        amount.pence = year.pence();
        rounded.push_back(roundAlone(amount, step));
        amount.drift += amount.pence - rounded.back().pence();
    }
    return rounded;
}

Money roundToNearest(Money amount, MoneyUnit unit) { return nearest(amount, printedStep(unit)); }

Money keepingSign(Money printed, Money exact) {
    const bool same = (printed < Money{}) == (exact < Money{}) && (printed > Money{}) == (exact > Money{});
    return same ? printed : exact;
}

Statements<Money> roundForPrint(const Statements<Money>& exact, MoneyUnit unit) {
    const std::int64_t step = printedStep(unit);
    Statements<Money> rounded = exact;
    std::vector<Rounding> organisations(exact.organisations());
    std::vector<Money> economy;
    for (std::size_t year = 0; year < exact.years(); ++year)
        economy.push_back(exact.amount(exact.economy(), year, surplus));
    economy = roundSeries(economy, unit);
    for (std::size_t year = 0; year < exact.years(); ++year) {
        const Money total = economy[year];
        rounded.amount(exact.economy(), year, surplus) = total;
        for (std::size_t i = 0; i < organisations.size(); ++i) {
            const OrganisationIndex org{static_cast<std::int32_t>(i)};
            organisations[i].pence = exact.shown(org, year) ? exact.amount(org, year, surplus).pence() : 0;
        }
        const auto surpluses = roundTo(total, organisations, step);
        for (std::size_t i = 0; i < organisations.size(); ++i) {
            organisations[i].drift += organisations[i].pence - surpluses[i].pence();
            rounded.amount({static_cast<std::int32_t>(i)}, year, surplus) = surpluses[i];
        }
        for (std::size_t i = 0; i <= organisations.size(); ++i) {
            const OrganisationIndex org{static_cast<std::int32_t>(i)};
            spreadStatement(exact, rounded, org, year, step);
            if (org != exact.economy()) roundBalances(exact, rounded, org, year, unit);
            runCumulative(exact, rounded, org, year, step);
        }
        sumBalances(exact, rounded, year);
    }
    return rounded;
}

} // namespace breakeven
