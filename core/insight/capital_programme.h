#pragma once

#include "economy/economy.h"
#include "engine/projection.h"
#include "money/format.h"

#include <string>
#include <vector>

namespace breakeven {

/// A project of the capital plan: what is spent on it by year.
struct CapitalProject {
    std::string name;
    std::string funding; ///< a word of the funding column
    std::vector<Money> amounts;
};

/// The projects of an organisation, with those merged into it, by year; they add up to its capital spending.
struct CapitalProgramme {
    std::vector<std::size_t> years; ///< after the base year; those projected, with balances
    std::vector<CapitalProject> projects;
    std::vector<Money> total;
};

CapitalProgramme capitalProgramme(const Economy& economy, const ExactProjection& projection,
                                  OrganisationIndex org);

/// The same for print, of statements rounded by roundForPrint.
CapitalProgramme printedProgramme(CapitalProgramme programme, const Statements<Money>& printed,
                                  OrganisationIndex org, MoneyUnit unit);

} // namespace breakeven
