#pragma once

#include "charts/chart_data.h"
#include "desk/shown_figures.h"
#include "document/scenario_name.h"
#include "theme/organisation_colours.h"

namespace breakeven::ui {

// The figures of a projection as the charts take them.

/// The surplus of an organisation, or of "economy", in the scenario against base.
SurplusChartData surplusData(const ShownFigures& figures, const QString& organisation, MoneyUnit unit);

/// The cash of an organisation against its minimum, and the support it needs.
CashChartData cashData(const ShownFigures& figures, const QString& organisation, MoneyUnit unit);

/// The surplus of every organisation by year.
HeatMapData heatMapData(const ShownFigures& figures, MoneyUnit unit);

/// The surplus of every organisation as series in its colour.
SeriesChartData organisationSeries(const ShownFigures& figures, MoneyUnit unit, SeriesChartData::Form form,
                                   bool dark);

/// Gives series of a chart that look alike different dashes.
void tellApart(std::vector<YearSeries>& series);

/// The colours of the organisations of an economy.
OrganisationColours coloursOf(const Economy& economy);

} // namespace breakeven::ui
