#pragma once

#include "charts/chart_data.h"
#include "desk/shown_figures.h"
#include "insight/position/rating_table.h"

namespace breakeven::ui {

// Ratings as heat maps take them: scores with their words, risk by depth, the failure regime marked.

/// Trusts × years of one overall rating, or of the failure regime.
HeatMapData ratingMap(const ShownFigures& figures, Measure measure);

/// Measures × years of one organisation; no rows if it is not rated.
HeatMapData measureMap(const ShownFigures& figures, const QString& organisation);

/// Overall ratings × years of one organisation, named in short, for a narrow place.
HeatMapData ratingStrip(const ShownFigures& figures, const QString& organisation);

/// How deep a level of risk is shaded.
double heatOf(RiskLevel level);

/// "4 no evident concern · 3 minor concern …", as the scores of a measure read.
QString legendOf(Measure measure);

/// Who comes under the failure regime when, and why: a line for each year, in rich text, each organisation a
/// link to its page by its code.
QString regimeStrip(const ShownFigures& figures);

/// The same in a line, by codes and without reasons; blank if nobody does.
QString regimeLine(const ShownFigures& figures);

} // namespace breakeven::ui
