#include "economy/reading/typed_figures.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr TableId ofOrganisations[]{TableId::budgets, TableId::balances, TableId::loans};

} // namespace

bool hasTypedFigures(const Economy& economy, std::string_view organisation) {
    for (const TableId table : ofOrganisations)
        for (const Row& row : economy[table].rows())
            if (row.front() == organisation) return true;
    const Table& contracts = economy[TableId::contracts];
    for (std::size_t row = 0; row < contracts.size(); ++row)
        if (contracts.at(row, "commissioner") == organisation ||
            contracts.at(row, "provider") == organisation)
            return true;
    return false;
}

bool hasTypedFigures(const Economy& economy) {
    return economy[TableId::contracts].size() > 0 ||
           std::any_of(std::begin(ofOrganisations), std::end(ofOrganisations),
                       [&](TableId table) { return economy[table].size() > 0; });
}

} // namespace breakeven
