#pragma once

#include "exchange/result_table.h"
#include "insight/programme/pooled_kinds.h"
#include "insight/programme/programme.h"

#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// sites.csv: every arrangement of every site, and a row for a site that has none or does not open (rules
/// 19.1). With a `kind`, sites that open and have none of it are left out.
ResultTable sitesTable(const Programme& programme, FinancialYear year, const std::string& kind = {});

/// pooled.csv: what the sites together say of each kind (rules 19.2).
ResultTable pooledTable(std::span<const PooledKind> kinds);

/// "activity", "cost".
const char* name(ShareOf of);

/// What is wrong with a site or an arrangement, in one line; the first few where there are many.
std::string problemsText(const std::vector<Problem>& problems);

} // namespace breakeven
