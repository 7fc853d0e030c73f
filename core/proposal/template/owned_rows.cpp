#include "proposal/template/owned_rows.h"

#include "economy/reading/matched_rows.h"
#include "economy/reading/uncertainty_range.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr std::array owning{TableId::contracts, TableId::subcontracts, TableId::budgets, TableId::savings,
                            TableId::capital};
constexpr std::array ofContracts{TableId::contractServices, TableId::subcontracts, TableId::riskShares};

bool isNote(const Table& notes, std::size_t row, const std::set<std::string>& addresses) {
    const auto cell = parseAddress(notes.at(row, "cell"));
    return cell && addresses.contains(toText(Address{cell->table, cell->keys, {}}));
}

bool isFreeWord(const Column& column, const std::string& text) {
    return std::any_of(column.words.begin(), column.words.end(),
                       [&](const char* word) { return text == word; });
}

} // namespace

std::vector<RowPlace> ownedRows(const Economy& economy, const std::string& arrangement) {
    std::vector<RowPlace> owned;
    const auto add = [&](TableId table, auto belongs) {
        for (std::size_t row = 0; row < economy[table].size(); ++row)
            if (belongs(economy[table], row)) owned.push_back({table, row});
    };
    const auto namesIt = [&](const Table& table, std::size_t row) {
        return table.at(row, "arrangement") == arrangement;
    };
    add(TableId::arrangements, namesIt);
    add(TableId::effects, namesIt);
    for (const TableId table : owning) add(table, namesIt);
    const std::set<std::string> contracts = contractsAmong(economy, owned);
    for (const TableId table : ofContracts)
        add(table, [&](const Table& rows, std::size_t row) {
            const bool already = table == TableId::subcontracts && namesIt(rows, row);
            return contracts.contains(rows.at(row, "contract")) && !already;
        });
    std::set<std::string> addresses;
    for (const RowPlace& place : owned) addresses.insert(toText(economy[place.table].address(place.row)));
    MatchedRows matched(economy);
    add(TableId::uncertainties, [&](const Table& ranges, std::size_t row) {
        const auto cell = rangedCell(economy, row);
        const auto rows = cell ? matched.of(*cell) : MatchedRows::Rows{};
        const auto isOwned = [&](std::size_t of) {
            return addresses.contains(toText(economy[cell->table].address(of)));
        };
        if (rows.empty() || !std::all_of(rows.begin(), rows.end(), isOwned)) return false;
        addresses.insert(toText(ranges.address(row)));
        return true;
    });
    add(TableId::notes, [&](const Table& notes, std::size_t row) { return isNote(notes, row, addresses); });
    return owned;
}

std::set<std::string> contractsAmong(const Economy& economy, const std::vector<RowPlace>& owned) {
    std::set<std::string> contracts;
    for (const RowPlace& place : owned)
        if (place.table == TableId::contracts)
            contracts.insert(economy[place.table].at(place.row, "contract"));
    return contracts;
}

std::vector<std::pair<TableId, std::string>> outerReferences(const Economy& economy,
                                                             const std::vector<RowPlace>& owned) {
    const std::set<std::string> contracts = contractsAmong(economy, owned);
    std::vector<std::pair<TableId, std::string>> found;
    for (const RowPlace& place : owned) {
        const Table& table = economy[place.table];
        for (std::size_t c = 0; c < table.spec().columns.size(); ++c) {
            const Column& column = table.spec().columns[c];
            const std::string& text = table[place.row][c];
            if (!column.reference || text.empty() || isFreeWord(column, text) ||
                *column.reference == TableId::arrangements ||
                (*column.reference == TableId::contracts && contracts.contains(text)))
                continue;
            if (std::find(found.begin(), found.end(), std::pair(*column.reference, text)) == found.end())
                found.emplace_back(*column.reference, text);
        }
    }
    return found;
}

} // namespace breakeven
