#pragma once

#include "insight/uncertainty/fan.h"
#include "report/sections.h"
#include "theme/organisation_colours.h"

namespace breakeven::ui::report {

/// The colour of an organisation, as the desk has it; none of the economy.
GroundColours coloursIn(const ScenarioFigures& figures, OrganisationIndex org);

/// The chart of surplus by year over the whole width, with its unit in a caption.
void addOutlookChart(Flow& flow, const ScenarioFigures& figures, const Outlook& outlook, double height);

/// The fan of a figure of the scenario reported, likewise. Precondition: the fan is not empty.
void addFanChart(Flow& flow, const Contents& contents, const Fan& fan, const Outlook& outlook, double height);

/// The fan of a figure in the amounts printed. Precondition: there are futures.
Fan fanOf(const Contents& contents, const Outlook& printed, DrawnFigure figure);

} // namespace breakeven::ui::report
