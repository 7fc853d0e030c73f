#include "economy/edit/removal.h"

#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/yearly_rates.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

namespace {

using Codes = std::unordered_set<std::string>;
using Going = std::array<std::set<std::size_t>, tableCount>; ///< the places of rows, by table

std::size_t at(TableId table) { return static_cast<std::size_t>(table); }

// References that leave a sound row behind when they are blank: cash terms, no growth, no driver.
bool standsBlank(const Column& column) {
    constexpr std::array names{"growth_index", "uplift_index", "index",         "driver",  "contract",
                               "lead",         "parent",       "plan_scenario", "scenario"};
    return !column.key && !column.required &&
           std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return name == column.name; });
}

// Codes that no row bears once those going have gone.
Codes codesGone(const Table& table, const std::set<std::size_t>& going) {
    Codes gone;
    if (going.empty() || table.spec().keyCount == 0 || table.spec().columns.front().reference) return gone;
    for (const std::size_t row : going) gone.insert(table[row].front());
    for (std::size_t row = 0; row < table.size(); ++row)
        if (!going.contains(row)) gone.erase(table[row].front());
    return gone;
}

// Whether an override puts a code that goes into a cell.
bool putsGone(const Table& overrides, std::size_t row, const Address& cell,
              const std::array<Codes, tableCount>& gone) {
    if (cell.isRow() || overrides.at(row, "value").empty()) return false;
    const TableSpec& of = specification(cell.table);
    const auto reference = of.columns[*of.find(cell.column)].reference;
    return reference && gone[at(*reference)].contains(overrides.at(row, "value"));
}

class Search {
public:
    Search(const Economy& economy, Removal& removal) : economy_(economy), removal_(removal), own_(economy) {
        going_[at(removal.table)].insert(removal.rows.begin(), removal.rows.end());
    }

    void run() {
        bool grows = true;
        while (grows) {
            grows = false;
            for (const TableSpec& spec : allTables())
                gone_[at(spec.id)] = codesGone(economy_[spec.id], going_[at(spec.id)]);
            for (const TableSpec& spec : allTables())
                for (std::size_t c = 0; c < spec.columns.size(); ++c) grows = takeAlong(spec, c) || grows;
            grows = takeOwnRows() || grows;
        }
        for (const TableId table : {TableId::overrides, TableId::uncertainties}) takeWhatIsSaid(table);
        for (const TableId table : saidOfCells) takeWhatIsSaid(table);
        for (const TableSpec& spec : allTables())
            for (const std::size_t row : going_[at(spec.id)])
                if (spec.id != removal_.table ||
                    !std::binary_search(removal_.rows.begin(), removal_.rows.end(), row))
                    removal_.others.push_back({spec.id, row});
        noteCleared();
    }

private:
    bool names(std::size_t row, const TableSpec& spec, std::size_t column) const {
        const auto reference = spec.columns[column].reference;
        return reference && gone_[at(*reference)].contains(economy_[spec.id][row][column]);
    }

    bool blanks(const TableSpec& spec, const Column& column) const {
        // What was seen stays, whatever it was to show.
        if (spec.id == TableId::measures && column.reference == TableId::arrangements) return true;
        return standsBlank(column) && !(spec.id == TableId::scenarios && removal_.children == Children::go);
    }

    bool takeAlong(const TableSpec& spec, std::size_t column) {
        const auto reference = spec.columns[column].reference;
        if (!reference || gone_[at(*reference)].empty() || blanks(spec, spec.columns[column])) return false;
        bool grows = false;
        for (std::size_t row = 0; row < economy_[spec.id].size(); ++row)
            if (names(row, spec, column)) grows = going_[at(spec.id)].insert(row).second || grows;
        return grows;
    }

    // The arrangement of rows that only scenarios have goes with the last of these, and so do the rows.
    bool takeOwnRows() {
        const Codes& scenarios = gone_[at(TableId::scenarios)];
        if (scenarios.empty()) return false;
        bool grows = false;
        for (const auto& [arrangement, of] : own_.arrangements()) {
            const bool last = std::all_of(of.begin(), of.end(),
                                          [&](const std::string& one) { return scenarios.contains(one); });
            const auto row = economy_[TableId::arrangements].find({arrangement});
            if (last && row) grows = going_[at(TableId::arrangements)].insert(*row).second || grows;
        }
        return grows;
    }

    // Whether some row stays that the pattern means.
    bool meansAnyLeft(const Address& cell) const {
        const Table& table = economy_[cell.table];
        if (!cell.hasWildcard()) {
            const auto row = table.find(cell.keys);
            return row && !going_[at(cell.table)].contains(*row);
        }
        for (std::size_t row = 0; row < table.size(); ++row)
            if (!going_[at(cell.table)].contains(row) && matches(cell.keys, table.keys(row))) return true;
        return false;
    }

    bool meansAnyGoing(const Address& cell) const {
        const auto& going = going_[at(cell.table)];
        if (!cell.hasWildcard()) {
            const auto row = economy_[cell.table].find(cell.keys);
            return row && going.contains(*row);
        }
        return std::any_of(going.begin(), going.end(), [&](std::size_t row) {
            return matches(cell.keys, economy_[cell.table].keys(row));
        });
    }

    // The year of an index has a cell without a row too, with the rate of the latest earlier one left.
    bool isCarried(const Address& cell) const {
        const auto year = cell.table == TableId::indices ? parseYear(cell.keys[1]) : std::nullopt;
        if (!year) return false;
        const Table& indices = economy_[TableId::indices];
        std::vector<std::size_t> left;
        for (std::size_t row = 0; row < indices.size(); ++row)
            if (indices[row][0] == cell.keys[0] && !going_[at(TableId::indices)].contains(row))
                left.push_back(row);
        return rateRow(indices, left, *year - 1).has_value();
    }

    void takeWhatIsSaid(TableId id) {
        const Table& table = economy_[id];
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto cell = parseAddress(table.at(row, "cell"));
            if (!cell) continue;
            const bool astray = meansAnyGoing(*cell) && !meansAnyLeft(*cell) &&
                                !(id == TableId::overrides && isCarried(*cell));
            if (astray || (id == TableId::overrides && putsGone(table, row, *cell, gone_)))
                going_[at(id)].insert(row);
        }
    }

    void noteCleared() {
        for (const TableSpec& spec : allTables())
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                if (!spec.columns[c].reference || !blanks(spec, spec.columns[c])) continue;
                for (std::size_t row = 0; row < economy_[spec.id].size(); ++row)
                    if (names(row, spec, c) && !going_[at(spec.id)].contains(row))
                        removal_.cleared.push_back({spec.id, row, c});
            }
    }

    const Economy& economy_;
    Removal& removal_;
    const ScenarioRows own_;
    Going going_;
    std::array<Codes, tableCount> gone_;
};

// What a cell that named something gone says instead: blank, but for the parent of a scenario the next below
// that stays.
std::string instead(const Removal& removal, const Economy& economy, CellPlace place) {
    if (place.table != TableId::scenarios) return {};
    const Table& scenarios = economy[TableId::scenarios];
    std::string parent = economy.text(place);
    for (std::size_t steps = 0; steps < scenarios.size(); ++steps) {
        const auto row = scenarios.find({parent});
        if (!row || !std::binary_search(removal.rows.begin(), removal.rows.end(), *row)) return parent;
        parent = scenarios.at(*row, "parent");
    }
    return {};
}

} // namespace

Removal removalOf(const Economy& economy, TableId table, std::vector<std::size_t> rows, Children children) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Removal removal{table, std::move(rows), children, {}, {}};
    Search(economy, removal).run();
    return removal;
}

void takeAway(const Removal& removal, Editor& editor) {
    const Economy economy = editor.economy();
    for (const CellPlace place : removal.cleared) editor.set(place, instead(removal, economy, place));
    std::vector<RowPlace> going = removal.others;
    for (const std::size_t row : removal.rows) going.push_back({removal.table, row});
    // The last rows of a table first, so that those still to go stay where they are.
    std::sort(going.begin(), going.end(), [](const RowPlace& a, const RowPlace& b) {
        return std::tie(a.table, b.row) < std::tie(b.table, a.row);
    });
    for (const RowPlace& place : going) editor.erase(place.table, place.row);
}

Command carriedOut(const Removal& removal, const Economy& economy, Message name) {
    Editor editor(economy);
    takeAway(removal, editor);
    tidy(editor, economy);
    return std::move(editor).command(std::move(name));
}

} // namespace breakeven
