#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The tables (docs/data-package.md), in their order.
enum class TableId : std::uint8_t {
    economy,
    organisations,
    services,
    indices,
    tariffs,
    tariffChanges,
    populations,
    activity,
    contracts,
    contractServices,
    subcontracts,
    riskShares,
    budgets,
    savings,
    balances,
    loans,
    capital,
    arrangements,
    effects,
    scenarios,
    overrides,
    uncertainties,
    actuals,
    activityActuals,
    forecasts,
    measures,
    observations,
    notes,
    formulas,
    locks,
    versions,
};
inline constexpr std::size_t tableCount = 31;

enum class ValueType : std::uint8_t {
    code,
    text,
    choice,
    money,
    rate,
    rates,
    number,
    integer,
    year,
    month,
    flag,
    address,
    value,
};

/// The numbers a column accepts (docs/data-package.md, Values); growth is not below −100 %.
enum class Range : std::uint8_t { any, notNegative, positive, share, growth };

/// What a blank cell counts as by another cell of its row: the one in rows with this word, or none, in that
/// column, the other elsewhere.
struct RowDefault {
    const char* column = "";
    const char* word = "";
    const char* there = "";
    const char* elsewhere = "";
};

/// One column: everything the schema, the files, the editors, validation and messages need to know of it.
struct Column {
    const char* name;
    const char* title;
    ValueType type;
    bool key = false;
    bool required = false;
    const char* defaultText = "";            ///< what a blank cell counts as, canonical; a key's is written
    std::optional<TableId> reference = {};   ///< the table whose first key the cell names
    std::span<const char* const> words = {}; ///< choices; for references, the words allowed besides codes
    Range range = Range::any;
    int minimum = 0;              ///< integers
    int maximum = 1'000'000;      ///< integers
    const char* unit = "";        ///< "£", "people", …
    const char* help = "";        ///< one sentence
    RowDefault rowDefault = {};   ///< of columns whose default depends on the row
    const char* inheritedBy = ""; ///< the reference to the row whose cell of this name a blank one takes
};

struct TableSpec {
    TableId id;
    const char* name;
    const char* title;
    const char* help;
    bool required;
    bool singleRow;
    std::vector<Column> columns;
    std::size_t keyCount;
    std::size_t keysWithoutDefault; ///< these stand first

    /// Where the column stands, if there is one of that name.
    std::optional<std::size_t> find(std::string_view column) const;

    /// Writes the default into blank keys that have one: in files of before there was such a key they are
    /// blank.
    void completeKeys(std::vector<std::string>& row) const;
};

/// The one description of a table.
const TableSpec& specification(TableId table);

/// All tables in their order.
std::span<const TableSpec> allTables();

/// Whether a projection follows from the table, scenarios and ranges aside: not from what is said of cells
/// and what was seen of measures or forecast.
bool isProjectedFrom(TableId table);

/// What is said of cells rather than held by them; no figure follows from it.
inline constexpr std::array saidOfCells{TableId::notes, TableId::formulas, TableId::locks};
bool isSaidOfCells(TableId table);

std::optional<TableId> findTable(std::string_view name);

/// Codes nobody may define (docs/data-package.md, Addresses).
inline constexpr std::array<const char*, 4> reservedCodes{"outside", "economy", "all", "base"};

} // namespace breakeven
