#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace breakeven {

/// Gives the sheets of a workbook names that spreadsheets take: at most 31 letters, none of []:*?/\, not
/// blank, no apostrophe at either end, and no two alike but for capitals.
class SheetNames {
public:
    /// `wanted`, or what is nearest to it of the names not given yet: "Statement (2)".
    std::string give(std::string_view wanted);

private:
    std::set<std::string> given_; ///< in small letters
};

/// Whether spreadsheets take a name as one of a sheet.
bool isSheetName(std::string_view name);

/// A sheet as a formula names it: Budgets, 'Trusts'' income'.
std::string quotedSheet(std::string_view name);

/// A cell as a formula names it, row and column counted from nought: "B7", or "$B$7", which stays when the
/// formula is copied.
std::string cellName(std::size_t row, std::size_t column);
std::string fixedCellName(std::size_t row, std::size_t column);

/// "A", "Z", "AA".
std::string columnName(std::size_t column);

} // namespace breakeven
