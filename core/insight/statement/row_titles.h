#pragma once

#include "economy/table/wording.h"
#include "insight/statement/printed_statement.h"

#include <string>

namespace breakeven {

/// What a row of a statement, balance sheet or cash flow is called.
std::string rowTitle(const StatementRow& row, const Wording& wording);

} // namespace breakeven
