#pragma once

#include "charts/chart_data.h"
#include "charts/forest_data.h"
#include "insight/programme/pooled_kinds.h"
#include "proposal/programme/replication.h"

namespace breakeven::ui {

/// What sites say of a kind, each by itself and together.
ForestData forestOf(const Programme& programme, const PooledKind& kind);

/// How a copy spreads: the share of places reached by year.
SeriesChartData spreadOf(const Replication& replication);

/// What all places would gain.
FanChartData gainOf(const Replication& replication, MoneyUnit unit);

/// "Primary and acute care system", with what its effects are shares of.
QString titleOf(const PooledKind& kind);

/// The sentences on a kind, and on copies of it.
QString findingOf(const PooledKind& kind);
QString findingOf(const Replication& replication);

} // namespace breakeven::ui
