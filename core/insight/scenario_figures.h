#pragma once

#include "economy/economy.h"
#include "insight/outlook.h"
#include "money/format.h"

#include <string>
#include <vector>

namespace breakeven {

/// All that is shown or printed of one scenario.
struct ScenarioFigures {
    std::string code;
    std::string name; ///< as the document has it; the code where it has none
    Economy economy;  ///< as it stands in the scenario
    ExactProjection projection;
    ExactProjection printed; ///< ratings, and statements rounded so that what is printed adds up; no postings
    Outlook whole;           ///< in the amounts printed, where rounding leaves them a surplus or deficit
    std::vector<Outlook> organisations; ///< likewise
    std::vector<Problem> warnings;
};

/// Projects a scenario and works out its figures; its errors if it has any.
Result<ScenarioFigures> scenarioFigures(const Economy& economy, std::string_view scenario, MoneyUnit unit);

/// The figures of a projection at hand, `economy` being as it stands in the scenario.
ScenarioFigures scenarioFigures(Economy economy, std::string code, std::string name,
                                ExactProjection projection, MoneyUnit unit);

/// A surplus as a share of total income, for shading; the whole of it where there is no income.
double margin(const Statements<Money>& statements, OrganisationIndex org, std::size_t year);

/// The unit in which the surpluses of an outlook are best read in a chart.
MoneyUnit chartUnit(const Outlook& outlook);

} // namespace breakeven
