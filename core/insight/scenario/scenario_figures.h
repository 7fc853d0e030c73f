#pragma once

#include "economy/table/economy.h"
#include "insight/position/outlook.h"
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

/// A projection as it is shown in a unit: ratings, and statements rounded so that they add up; no postings.
/// Every figure of a statement that people see comes from here: the same figure is the same wherever it
/// stands.
ExactProjection printedProjection(const ExactProjection& exact, MoneyUnit unit);

/// The outlook in the amounts printed, where rounding leaves them a surplus or deficit; whether and when it
/// is one stays as it is.
Outlook printedOutlook(const Economy& economy, const ExactProjection& exact, const ExactProjection& printed,
                       OrganisationIndex org);

/// A surplus as a share of total income, for shading; the whole of it where there is no income.
double margin(const Statements<Money>& statements, OrganisationIndex org, std::size_t year);

/// The unit in which the surpluses of an outlook are best read in a chart.
MoneyUnit chartUnit(const Outlook& outlook);

} // namespace breakeven
