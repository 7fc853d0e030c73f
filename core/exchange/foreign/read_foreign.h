#pragma once

#include "exchange/foreign/foreign_table.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Somebody else's file: at least one sheet.
struct ForeignFile {
    std::string name; ///< without its folder
    std::vector<ForeignSheet> sheets;

    bool operator==(const ForeignFile&) const = default;
};

/// The most bytes a file may have, and its parts together once unpacked.
inline constexpr std::size_t largestForeignFile = 200'000'000;
inline constexpr std::size_t largestForeignParts = 600'000'000;

/// Reads an Excel workbook (.xlsx, .xlsm) or a text with columns (comma, semicolon, tab or bar; UTF-8, UTF-16
/// or Windows-1252), whichever the bytes are, whatever the name. Errors say what the file is instead;
/// warnings stand beside a file that was read.
Result<ForeignFile> readForeign(const std::string& name, std::string bytes);
Result<ForeignFile> readForeignFile(const std::filesystem::path& file);

/// The same of a text, as a spreadsheet puts a table on the clipboard.
Result<ForeignFile> readPastedTable(const std::string& name, std::string_view text);

} // namespace breakeven
