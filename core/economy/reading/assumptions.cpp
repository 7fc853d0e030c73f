#include "economy/reading/assumptions.h"

#include "economy/reading/yearly_rates.h"
#include "economy/table/value.h"
#include "money/format.h"

#include <algorithm>

namespace breakeven {

namespace {

std::vector<std::string> codesOf(const Table& table) {
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (std::find(codes.begin(), codes.end(), table[row][0]) == codes.end())
            codes.push_back(table[row][0]);
    return codes;
}

struct Rate {
    std::optional<Decimal> value;
    bool carried = false;
};

struct UnprintedRow {
    std::string code;
    std::vector<Rate> rates;
};

// All with as many decimals as the one that has the most, so that points stand under points.
std::vector<RateRow> inPrint(const std::vector<UnprintedRow>& rows) {
    int places = 1;
    for (const UnprintedRow& row : rows)
        for (const Rate& rate : row.rates)
            if (rate.value) places = std::max(places, decimalPlaces(toText(*rate.value * 100)));
    std::vector<RateRow> printed;
    for (const UnprintedRow& row : rows) {
        printed.push_back({row.code, {}});
        for (const Rate& rate : row.rates)
            printed.back().rates.push_back(
                {rate.value ? formatRate(*rate.value, places) : std::string{}, rate.carried,
                 rate.value ? std::optional(toDouble(*rate.value)) : std::nullopt});
    }
    return printed;
}

} // namespace

std::vector<RateRow> indexRates(const Economy& economy, std::span<const FinancialYear> years) {
    const Table& table = economy[TableId::indices];
    std::vector<UnprintedRow> rows;
    for (const IndexRows& index : indexRows(economy)) {
        UnprintedRow row{index.index, {}};
        for (const FinancialYear year : years) {
            const auto inForce = rateRow(table, index.rows, year);
            row.rates.emplace_back();
            if (inForce && !table.at(*inForce, "rate").empty())
                row.rates.back() = {numberIn(table.at(*inForce, "rate")),
                                    table.at(*inForce, "year") != toText(year)};
        }
        rows.push_back(std::move(row));
    }
    return inPrint(rows);
}

std::vector<RateRow> tariffChangeRates(const Economy& economy, std::span<const FinancialYear> years) {
    std::vector<UnprintedRow> rows;
    for (const std::string& tariff : codesOf(economy[TableId::tariffChanges])) {
        UnprintedRow row{tariff, {}};
        for (const FinancialYear year : years)
            row.rates.push_back({netTariffChange(economy, tariff, year), false});
        rows.push_back(std::move(row));
    }
    return inPrint(rows);
}

} // namespace breakeven
