#pragma once

#include "engine/ledger/projection.h"
#include "exchange/result_table.h"

#include <span>
#include <string>

namespace breakeven {

/// A scenario's code and what it comes to.
struct NamedProjection {
    std::string scenario;
    ExactProjection projection;
};

/// The results of scenarios as docs/data-package.md lays them out, scenario after scenario. The
/// consolidation's rows come last, with the organisation `economy`.
ResultTable statementTable(std::span<const NamedProjection> results);
ResultTable postingsTable(std::span<const NamedProjection> results);
ResultTable activityTable(std::span<const NamedProjection> results);
ResultTable ratingsTable(std::span<const NamedProjection> results);

/// Every line of every statement in two scenarios, and the difference; blank where there is no such line.
ResultTable compareTable(const ExactProjection& from, const ExactProjection& to);

} // namespace breakeven
