#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "proposal/beginning/national_figures.h"
#include "proposal/beginning/new_organisation.h"
#include "proposal/beginning/published_trusts.h"

#include <string>
#include <vector>

namespace breakeven {

/// What a new document can be made from.
struct BeginningMaterial {
    PublishedTrusts trusts;
    NationalFigures national;
};

/// What a new document is to be.
struct BeginningAnswers {
    std::string name;
    FinancialYear baseYear;
    int years = 5;
    std::vector<NewOrganisation> organisations;
    std::vector<NationalSet> national;
    bool withUnconfirmed = false; ///< national rates that are still to be confirmed too
};

/// What is wrong with the answers, if anything: a blank name, years out of range, no organisation, codes that
/// cannot be or that two have.
std::vector<Problem> refused(const BeginningAnswers& answers);

/// The document: without errors, and such that it is projected. An organisation with accounts of the base
/// year has its income, its cost (income less surplus, divided into kinds by the shares of all England's
/// providers) and the surpluses of the years before; every figure has a note that says what is published and
/// by whom, and what is illustrative.
Result<Economy> beginning(const BeginningMaterial& material, const BeginningAnswers& answers);

/// Whether a trust has accounts of a year, which it is begun with.
bool hasAccounts(const PublishedTrusts& trusts, std::string_view org, FinancialYear year);

} // namespace breakeven
