#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "money/format.h"

#include <map>
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

/// The programmes of many organisations; the ledger is read once. `projection` outlives it.
class CapitalBook {
public:
    CapitalBook(const Economy& economy, const ExactProjection& projection);

    CapitalProgramme of(OrganisationIndex org) const;

private:
    const ExactProjection& projection_;
    std::vector<CapitalProject> projects_; ///< rows of the capital plan, without amounts
    std::map<std::int32_t, std::map<std::size_t, std::vector<Money>>> spent_; ///< by group and project
};

/// The same for print, of statements rounded by roundForPrint.
CapitalProgramme printedProgramme(CapitalProgramme programme, const Statements<Money>& printed,
                                  OrganisationIndex org, MoneyUnit unit);

} // namespace breakeven
