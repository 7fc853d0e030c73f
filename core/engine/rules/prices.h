#pragma once

#include "economy/reading/yearly_rates.h"
#include "engine/rules/calculation.h"

namespace breakeven {

namespace term {
inline constexpr Term price{translatable("Term", "price"), Unit::pounds, "4.1", Subject::prices};
inline constexpr Term value{translatable("Term", "value of activity"), Unit::pounds, "4.2",
                            Subject::activity};
inline constexpr Term plannedValue{translatable("Term", "planned value of activity"), Unit::pounds, "5.3",
                                   Subject::activity};
} // namespace term

/// The net change of a tariff in a year (rules 4.1).
template<class Number>
Number netChange(const Calculation<Number>& calc, const TariffChangeShape& change) {
    return netTariffChange(calc.in(change.costUplift), calc.in(change.efficiency), calc.in(change.other));
}

/// Prices by year: as typed, or rolled forward by the tariff's net change (rules 4.1).
template<class Number>
void calculatePrices(Calculation<Number>& calc) {
    const Shape& shape = calc.shape;
    calc.price = ByYear<Number>(shape.prices.size(), shape.yearCount(), Number(0));
    for (const PriceSeriesIndex i : shape.prices.indices()) {
        Number price(0);
        int year = shape.prices[i].firstYear;
        for (const PriceYear& link : shape.prices[i].years) {
            if (link.price)
                price = calc.in(*link.price);
            else if (link.change)
                price *= calc.one + netChange(calc, *link.change);
            if (link.price || link.change) price = named(term::price, about(i), year, price);
            if (year >= 0) calc.price(i, year) = price;
            ++year;
        }
    }
}

/// P by the clock of prices; before a first price that comes after the base year, that one (rules 12.1).
template<class Number>
const Number& priceIn(const Calculation<Number>& calc, PriceSeriesIndex series, int year) {
    const int shown = calc.clocks.year(Cause::prices, year);
    return calc.price(series, shown == year ? year : std::max(shown, calc.shape.prices[series].firstYear));
}

/// Value of a volume of a line at a contract's prices: V × P × market forces factor (rules 4.2).
template<class Number>
Number valueOf(const Calculation<Number>& calc, ContractIndex contractIndex, const ScopeLine& scope,
               const Number& volume, int year, const Term& term = term::value) {
    const OrganisationIndex provider = calc.shape.contracts[contractIndex].provider;
    const Number value = volume * priceIn(calc, scope.prices, year) *
                         calc.in(calc.shape.organisations[provider.place()].marketForcesFactor);
    return named(term, about(scope.line, contractIndex.place()), year, value);
}

} // namespace breakeven
