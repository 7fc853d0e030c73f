#pragma once

#include "exchange/result_table.h"
#include "proposal/programme/replication.h"

#include <string>
#include <vector>

namespace breakeven::cli {

/// copies.csv: every place, what a copy would gain there, and the document it was written to.
ResultTable copiesTable(const Replication& replication, const std::vector<std::string>& documents);

/// spread.csv: all places together, year by year (rules 19.3).
ResultTable spreadTable(const Replication& replication);

} // namespace breakeven::cli
