#pragma once

#include "exchange/foreign/read_foreign.h"

#include <string>
#include <string_view>

namespace breakeven {

/// The sheets of an Excel workbook that hold something, those that are hidden last. What formulas came to
/// when the workbook was saved is read, nothing is calculated.
Result<ForeignFile> readForeignWorkbook(const std::string& name, std::string_view bytes);

} // namespace breakeven
