#pragma once

#include "charts/month_plot.h"
#include "document/question.h"
#include "insight/actual/year_seen.h"

namespace breakeven::ui {

class SeenFigures;

/// A line of an organisation through a year, as the chart takes it; without a month where nothing was seen.
/// `printed` is the variance of the month looked at, as it is shown.
MonthChartData monthData(const Economy& economy, const YearSeen& seen, const YearVariance& printed,
                         const QString& organisation, StatementLine line, MoneyUnit unit);

/// The same of what is shown now.
MonthChartData monthData(const SeenFigures& seen, const QString& organisation, StatementLine line);

/// What has the year's plan of it explained.
FigureQuestion planQuestion(const SeenFigures& seen, const QString& organisation, StatementLine line);

} // namespace breakeven::ui
