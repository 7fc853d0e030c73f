#pragma once

#include "document/changes_since.h"
#include "exchange/result_table.h"
#include "insight/scenario/surplus_effect.h"

namespace breakeven::cli {

/// Each cell and row that differs from a version, with who changed it, when and why.
ResultTable changesTable(const ChangesSince& since, const Economy& now);

/// By how much each organisation's surplus differs by year.
ResultTable surplusEffectTable(const SurplusEffect& effect);

/// The locks in force, and those that were.
ResultTable locksTable(const ChangesSince& since);

} // namespace breakeven::cli
