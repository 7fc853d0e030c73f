#pragma once

#include "engine/rules/prices.h"
#include "insight/explanation/figure.h"

#include <algorithm>

namespace breakeven {

/// The price of a service in a year (rules 4.1), for which nothing else need be calculated; or why there is
/// none.
template<class Number>
Result<Number> priceValue(const Shape& shape, std::span<const Number> inputs, const PriceFigure& figure) {
    const std::string address = toText(Figure(figure));
    const int year = figure.year - shape.baseYear;
    if (year < 0 || year > shape.years)
        return errorAt(
            address,
            message(translatable("Message", "%1 is not a year of the projection, which runs from %2 to %3"),
                    toText(figure.year), toText(shape.baseYear), toText(shape.baseYear + shape.years)));
    for (const PriceSeriesIndex series : shape.prices.indices()) {
        const PriceSeriesShape& prices = shape.prices[series];
        if (prices.tariff != figure.tariff || prices.service != figure.service) continue;
        if (year < prices.firstYear)
            return errorAt(address,
                           message(translatable("Message", "tariff %1 has no price for %2 in or before %3"),
                                   figure.tariff, figure.service, toText(figure.year)));
        Calculation<Number> calc(shape, inputs);
        calculatePrices(calc);
        return calc.price(series, year);
    }
    return errorAt(address,
                   message(translatable("Message", "no contract uses a price for %1 under a tariff %2"),
                           figure.service, figure.tariff));
}

} // namespace breakeven
