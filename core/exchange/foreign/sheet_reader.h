#pragma once

#include "exchange/foreign/foreign_table.h"
#include "exchange/foreign/workbook_parts.h"

#include <optional>
#include <string_view>

namespace breakeven {

/// The most columns of a sheet that are read, and the most cells of a file.
inline constexpr std::size_t mostForeignColumns = 1'000;
inline constexpr std::size_t mostForeignCells = 20'000'000;

/// A sheet of a workbook from its XML; nothing where that is not sound, or it has more than `cellsLeft`
/// cells, from which its own are taken. What stands beyond the columns that are read is left out, and `cut`
/// then says so.
std::optional<ForeignSheet> readSheet(std::string_view xml, const WorkbookParts& parts,
                                      std::size_t& cellsLeft, bool& cut);

} // namespace breakeven
