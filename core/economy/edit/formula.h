#pragma once

#include "economy/edit/change.h"
#include "economy/table/row_keys.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakeven {

// How a number was worked out when it was typed, =54698000*1.02, kept beside its cell in the table of
// formulas. No figure follows from it.

/// The sum typed into a column of numbers, without its "="; nothing where it is none.
std::optional<std::string> formulaTyped(const Column& column, std::string_view typed);

/// Whether a formula gives what a cell of the column holds; one that does not counts for nothing.
bool gives(const Column& column, std::string_view formula, std::string_view canonicalText);

/// Where the formula of what an override sets stands: at its value.
Address valueOfOverride(std::string scenario, std::string position);

using CellFormulas = std::unordered_map<Address, std::string, AddressHash>;

/// The formulas typed into the cells of a table, as a scenario has them: of a cell it or one it builds on
/// overrides, the one of that override, if there is one. Whether they still give what the cells hold is for
/// `gives`.
CellFormulas formulasOf(const Economy& economy, std::string_view scenario, TableId table);

/// The formula that gives what a cell holds in `effective`, the economy as it stands in the scenario; nothing
/// where there is none.
std::optional<std::string> formulaOfCell(const Economy& economy, const Economy& effective,
                                         std::string_view scenario, const Address& cell);

/// The rows of formulas while cells are entered.
class FormulaRows {
public:
    explicit FormulaRows(Editor& editor) : editor_(editor) {}

    /// Whether the cell has just this one; a blank one is none.
    bool has(const Address& cell, const std::string& formula);
    /// Takes away what the cell has. What is kept for it next stands where that stood.
    void forget(const Address& cell);
    /// Precondition: it has none.
    void keep(const Address& cell, const std::string& formula);
    /// Keys have changed: what stands where is looked for anew.
    void lookAnew() { known_ = false; }

private:
    std::vector<std::string>& codesOf(const std::string& cell);
    std::string codeFor(const Address& cell) const;

    struct Gone {
        std::string code;
        std::size_t position;
    };

    Editor& editor_;
    bool known_ = false;
    std::unordered_map<std::string, std::vector<std::string>> codes_; ///< by the text of the cell
    std::map<std::string, Gone> gone_;
};

/// Lets the formulas at `from` be those of `to`, which loses its own: a figure goes from one cell to another.
void carryFormula(Editor& editor, const Address& from, const Address& to);

/// The same beside it: `from` keeps its own.
void copyFormula(Editor& editor, const Address& from, const Address& to);

} // namespace breakeven
