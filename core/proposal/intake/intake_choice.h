#pragma once

#include "economy/table/economy.h"
#include "proposal/intake/sheet_layout.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// Where the cells of a column come from.
enum class FieldFrom : std::uint8_t {
    nowhere,
    column,   ///< one of the sheet
    fixed,    ///< the same text for every row
    across,   ///< several columns of the sheet, each a row of its own: a value
    headings, ///< the headings of those columns: the year, month or code of the value
    section,  ///< the word over the row
};

/// How signs are turned into ours, in which every amount of a budget is as its category has it.
enum class IntakeSign : std::uint8_t {
    asWritten,
    reversed,
    incomeNegative, ///< as in a ledger, where income is a credit
    costsNegative,  ///< as in accounts, where costs stand in brackets
};

struct FieldSource {
    FieldFrom from = FieldFrom::nowhere;
    std::size_t column = 0;
    std::string fixed;
    IntakeUnit unit = IntakeUnit::asWritten;
    IntakeSign sign = IntakeSign::asWritten;

    bool operator==(const FieldSource&) const = default;
};

/// Which rows are taken: those that are in the document already, those that are not, or both.
enum class Existing : std::uint8_t { both, update, add };

/// What rows with the same keys are.
enum class SameKeys : std::uint8_t { addedUp, refused };

/// Only rows that have this text in this column of the sheet.
struct RowFilter {
    std::size_t column = 0;
    std::string text;

    bool operator==(const RowFilter&) const = default;
};

/// What a text of the sheet means in a column of the table: a word or code; blank: its rows are left out.
using Meanings = std::map<std::pair<std::size_t, std::string>, std::string>;

/// Something that rows name and the document does not have: a row to be made of it.
struct NewThing {
    TableId table = TableId::organisations;
    std::string code, name;
    std::string kind; ///< of organisations
    std::size_t rows = 0;
    bool wanted = true;

    bool operator==(const NewThing&) const = default;
};

/// What the person has decided about a table that comes in.
struct IntakeChoice {
    TableId table = TableId::budgets;
    std::vector<FieldSource> fields; ///< by column of the table
    std::vector<std::size_t> across; ///< the columns of the sheet that stand for a row each
    std::optional<RowFilter> only;
    Existing existing = Existing::both;
    SameKeys sameKeys = SameKeys::addedUp;
    bool eachMonth = false; ///< amounts are of single months, not to date
    bool withTotals = false;
    bool withoutWrong = false; ///< rows with a problem are left out instead of refused together
    bool makesMissing = true;
    Meanings meanings;
    std::set<std::pair<TableId, std::string>> notMade; ///< by code
    std::map<std::string, std::string> kinds;          ///< of organisations to be made, by code

    bool operator==(const IntakeChoice&) const = default;
};

/// The tables that a foreign table may go into, in their order; in a scenario those it can change.
std::vector<TableId> intakeTables(bool inBase);

/// The column of a table that holds its figures: the last required one of numbers; nothing where it has none.
std::optional<std::size_t> valueColumn(const TableSpec& table);

/// What is likely meant: columns by their headings and by what they hold, years, months or services across,
/// units, signs.
IntakeChoice proposeIntake(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout,
                           TableId table);

/// The table that the headings suit best.
TableId proposeTable(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout);

} // namespace breakeven
