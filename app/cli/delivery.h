#pragma once

#include "cli/console.h"
#include "cli/verbs.h"
#include "exchange/result_table.h"

#include <vector>

namespace breakeven::cli {

/// Writes results where they are asked for: all tables into a folder, or one to standard output. The exit
/// code.
int deliver(const std::vector<ResultTable>& tables, const ResultChoice& choice, ProblemPrinter& printer);

} // namespace breakeven::cli
