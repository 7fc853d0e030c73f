#pragma once

#include "report/sections.h"

namespace breakeven::ui::report {

/// The chart of surplus by year over the whole width, with its unit in a caption.
void addOutlookChart(Flow& flow, const ScenarioFigures& figures, const Outlook& outlook, double height);

} // namespace breakeven::ui::report
