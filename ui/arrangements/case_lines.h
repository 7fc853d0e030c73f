#pragma once

#include "contracts/year_figures.h"
#include "economy/table/economy.h"
#include "insight/decision/business_case.h"

namespace breakeven::ui {

std::vector<FinancialYear> yearsOf(const BusinessCase& businessCase);

/// The effect on each organisation it touches and on the economy, and what is stranded, by year.
std::vector<FigureLine> caseLines(const Economy& economy, const BusinessCase& businessCase, MoneyUnit unit);

} // namespace breakeven::ui
