#include "economy/reading/yearly_rates.h"

#include "economy/table/row_reader.h"

#include <unordered_map>

namespace breakeven {

std::vector<IndexRows> indexRows(const Economy& economy) {
    const Table& indices = economy[TableId::indices];
    std::vector<IndexRows> all;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < indices.size(); ++row) {
        const std::string& index = indices.at(row, "index");
        const auto [place, isNew] = places.try_emplace(index, all.size());
        if (isNew) all.push_back({index, {}});
        all[place->second].rows.push_back(row);
    }
    return all;
}

std::vector<std::size_t> rowsOfIndex(const Economy& economy, std::string_view index) {
    const Table& indices = economy[TableId::indices];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < indices.size(); ++row)
        if (indices.at(row, "index") == index) rows.push_back(row);
    return rows;
}

std::optional<std::size_t> rateRow(const Table& indices, std::span<const std::size_t> rows,
                                   FinancialYear year) {
    std::optional<std::size_t> latest;
    std::optional<FinancialYear> latestYear;
    for (const std::size_t row : rows) {
        const auto rowYear = parseYear(indices.at(row, "year"));
        if (!rowYear || *rowYear > year || (latestYear && *rowYear <= *latestYear)) continue;
        latest = row;
        latestYear = rowYear;
    }
    return latest;
}

std::optional<Decimal> rateOf(const Economy& economy, std::string_view index, FinancialYear year) {
    const Table& indices = economy[TableId::indices];
    const auto row = rateRow(indices, rowsOfIndex(economy, index), year);
    return row ? std::optional(numberIn(indices.at(*row, "rate"))) : std::nullopt;
}

std::optional<std::string> carriedRate(const Economy& economy, const Address& cell) {
    const auto year = cell.table == TableId::indices ? parseYear(cell.keys[1]) : std::nullopt;
    if (!year) return std::nullopt;
    const Table& indices = economy[TableId::indices];
    const auto earlier = rateRow(indices, rowsOfIndex(economy, cell.keys[0]), *year - 1);
    return earlier ? std::optional(indices.at(*earlier, "rate")) : std::nullopt;
}

std::string textCounted(const Economy& economy, const Address& cell) {
    const auto place = economy.locate(cell);
    return place ? economy.effectiveText(*place) : carriedRate(economy, cell).value_or(std::string());
}

Decimal netTariffChange(const Economy& economy, std::size_t row) {
    const RowReader change(economy, TableId::tariffChanges, row);
    return netTariffChange(*change.number("cost_uplift"), *change.number("efficiency"),
                           *change.number("other"));
}

std::optional<Decimal> netTariffChange(const Economy& economy, std::string_view tariff, FinancialYear year) {
    const auto row = economy[TableId::tariffChanges].find({tariff, toText(year)});
    return row ? std::optional(netTariffChange(economy, *row)) : std::nullopt;
}

} // namespace breakeven
