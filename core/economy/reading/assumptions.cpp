#include "economy/reading/assumptions.h"

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

// The row of the year, or else of the latest year before it.
std::optional<std::size_t> rowInForce(const Table& table, const std::string& code, FinancialYear year) {
    std::optional<std::size_t> latest;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto rowYear = parseYear(table.at(row, "year"));
        if (table[row][0] != code || !rowYear || *rowYear > year) continue;
        if (!latest || *rowYear > *parseYear(table.at(*latest, "year"))) latest = row;
    }
    return latest;
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

Decimal rateIn(const Economy& economy, std::size_t row, std::string_view column) {
    const std::string text = economy.effectiveText(TableId::tariffChanges, row, column);
    return text.empty() ? Decimal(0) : numberIn(text);
}

} // namespace

std::vector<RateRow> indexRates(const Economy& economy, std::span<const FinancialYear> years) {
    const Table& table = economy[TableId::indices];
    std::vector<UnprintedRow> rows;
    for (const std::string& code : codesOf(table)) {
        UnprintedRow row{code, {}};
        for (const FinancialYear year : years) {
            const auto inForce = rowInForce(table, code, year);
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
    const Table& table = economy[TableId::tariffChanges];
    std::vector<UnprintedRow> rows;
    for (const std::string& code : codesOf(table)) {
        UnprintedRow row{code, {}};
        for (const FinancialYear year : years) {
            const auto found = table.find({code, toText(year)});
            row.rates.emplace_back();
            if (found)
                row.rates.back().value = rateIn(economy, *found, "cost_uplift") -
                                         rateIn(economy, *found, "efficiency") +
                                         rateIn(economy, *found, "other");
        }
        rows.push_back(std::move(row));
    }
    return inPrint(rows);
}

} // namespace breakeven
