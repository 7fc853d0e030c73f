#include "engine/session/price_table.h"

#include "engine/rules/prices.h"
#include "engine/shape/compiler.h"

#include <set>

namespace breakeven {

Compiled Compiler::runPrices() {
    compileEconomy();
    for (const RowReader& row : readers(economy_, TableId::tariffs))
        priceSeries(row.text("tariff"), row.text("service"));
    return {std::make_shared<const Shape>(std::move(shape_)), std::move(values_)};
}

std::vector<ServicePrices> priceTable(const Economy& economy) {
    const Compiled compiled = Compiler(economy).runPrices();
    const Shape& shape = *compiled.shape;
    Calculation<Decimal> calc(shape, compiled.inputs);
    calculatePrices(calc);
    std::vector<ServicePrices> all;
    std::set<std::pair<std::string, std::string>> seen;
    for (const RowReader& row : readers(economy, TableId::tariffs)) {
        // Series stand in the order they were first asked for, which is that of these rows.
        if (!seen.emplace(row.text("tariff"), row.text("service")).second) continue;
        const auto series = PriceSeriesIndex::at(all.size());
        ServicePrices prices{row.text("tariff"), row.text("service"), {}};
        for (int t = 0; t <= shape.years; ++t) {
            const int step = t - shape.prices[series].firstYear;
            if (step < 0) {
                prices.years.push_back(std::nullopt);
                continue;
            }
            const bool typed = shape.prices[series].years[static_cast<std::size_t>(step)].price.has_value();
            prices.years.push_back(YearPrice{calc.price(series, t), typed});
        }
        all.push_back(std::move(prices));
    }
    return all;
}

} // namespace breakeven
