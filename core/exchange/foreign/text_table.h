#pragma once

#include "exchange/foreign/read_foreign.h"

#include <string>

namespace breakeven {

/// A text with columns as one sheet. What cannot be read of a row is a problem with its row; the others are
/// read.
Result<ForeignFile> readTextTable(const std::string& name, std::string bytes);

} // namespace breakeven
