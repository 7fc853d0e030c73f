#pragma once

#include "exchange/result_table.h"
#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/options.h"

namespace breakeven {

/// The steps of a bridge in their order.
ResultTable bridgeTable(const Bridge& bridge);

/// Every organisation and enabled arrangement in a year; with standard errors where they are sampled.
ResultTable attributionTable(const Attribution& attribution, std::size_t year);

/// A row for each combination: first a column for each candidate with its start, blank if it is off. One that
/// cannot be has no figures.
ResultTable optionsTable(const Options& options);

} // namespace breakeven
