#pragma once

#include "insight/decision/business_case.h"

#include <cstdint>
#include <span>

namespace breakeven {

// What a business case makes of the effects of an arrangement: for who has the projections already.

/// What a pound of each year is worth in the base year, the first of `years`: discounted, and without
/// inflation where an index says what that is. Errors: an index without a rate.
Result<std::vector<Decimal>> presentValues(const Economy& effective, std::span<const FinancialYear> years,
                                           const BusinessCaseTerms& terms);

/// Adds to each year the arrangement's non-recurrent cost and the support it brings from outside, by what was
/// posted with it; `arrangement` is its row.
void addArrangementMoney(std::vector<BusinessCaseYear>& years, const ExactProjection& with,
                         std::int32_t arrangement);

/// Makes of effect and support the benefit of each year, added up and at the value of the base year.
void addBenefit(std::vector<BusinessCaseYear>& years, std::span<const Decimal> worth);

/// The first year from the start on from which the cumulative benefit stays at or above nought; nothing if it
/// ends below, or if there is none.
std::optional<FinancialYear> paybackOf(std::span<const BusinessCaseYear> years, FinancialYear start);

} // namespace breakeven
