#include "proposal/uncertainty/preset_cells.h"

#include "economy/table/row_reader.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

using Names = std::vector<std::string>;

bool has(const Names& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What a column says in rows that are meant, each once.
template<class Meant>
void gather(const Economy& economy, TableId table, std::string_view column, const Meant& isMeant,
            Names& names) {
    for (const RowReader& row : readers(economy, table))
        if (const std::string name = row.text(column); !name.empty() && isMeant(row) && !has(names, name))
            names.push_back(name);
}

bool always(const RowReader&) { return true; }

// The indices of a kind and of those that come before it.
Names indicesOf(const Economy& economy, PresetCells kind) {
    Names names;
    const auto isPay = [](const RowReader& row) {
        return words::has(words::payCategories, row.text("category"));
    };
    const auto isNonPay = [](const RowReader& row) {
        return words::has(words::nonPayCategories, row.text("category"));
    };
    gather(economy, TableId::budgets, "index", isPay, names);
    if (kind == PresetCells::payIndices) return names;
    gather(economy, TableId::budgets, "index", isNonPay, names);
    if (kind == PresetCells::priceIndices) return names;
    gather(economy, TableId::contracts, "uplift_index", always, names);
    if (kind == PresetCells::upliftIndices) return names;
    gather(economy, TableId::activity, "growth_index", always, names);
    gather(economy, TableId::populations, "growth_index", always, names);
    return names;
}

std::vector<FittingCells> indexCells(const Economy& economy, PresetCells kind) {
    const Names all = indicesOf(economy, kind);
    Names before;
    if (kind != PresetCells::payIndices)
        before = indicesOf(economy, static_cast<PresetCells>(static_cast<int>(kind) - 1));
    std::vector<FittingCells> cells;
    for (const std::string& index : all)
        if (!has(before, index)) cells.push_back({{TableId::indices, {index, "*"}, "rate"}, index});
    return cells;
}

} // namespace

std::vector<FittingCells> cellsFitting(const Economy& economy, PresetCells cells) {
    std::vector<FittingCells> fitting;
    Names names;
    switch (cells) {
    case PresetCells::payIndices:
    case PresetCells::priceIndices:
    case PresetCells::upliftIndices:
    case PresetCells::growthIndices:
        return indexCells(economy, cells);
    case PresetCells::tariffs:
        gather(economy, TableId::tariffChanges, "tariff", always, names);
        for (const std::string& tariff : names)
            fitting.push_back({{TableId::tariffChanges, {tariff, "*"}, "efficiency"}, tariff});
        break;
    case PresetCells::savings:
        if (economy[TableId::savings].size() > 0)
            fitting.push_back({{TableId::savings, {"*", "*"}, "delivery"}, {}});
        break;
    case PresetCells::savingsByOrganisation:
        gather(economy, TableId::savings, "org", always, names);
        for (const std::string& org : names)
            fitting.push_back({{TableId::savings, {org, "*"}, "delivery"}, org});
        break;
    case PresetCells::arrangementStarts:
        gather(
            economy, TableId::arrangements, "arrangement",
            [](const RowReader& row) { return !row.blank("start_year"); }, names);
        for (const std::string& arrangement : names)
            fitting.push_back({{TableId::arrangements, {arrangement}, "start_year"}, arrangement});
        break;
    }
    return fitting;
}

} // namespace breakeven
