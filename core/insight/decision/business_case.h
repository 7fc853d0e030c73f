#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/projection.h"
#include "insight/variant/go_on.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// How effects are brought to one day's money.
struct BusinessCaseTerms {
    Decimal discountRate{"0.035"}; ///< a year: the Treasury's, a real rate
    std::string deflator;          ///< an index that takes inflation out of the effects; blank: none is taken
};

/// What an arrangement does to an organisation, by year of the projection: its own surplus before
/// consolidation with the arrangement and without, all else in the scenario being the same.
struct OrganisationCase {
    std::string org;
    std::vector<Money> with, without;
    std::vector<Money> stranded; ///< with, less without (rules 6.3)
    Money total;                 ///< of all years

    Money effect(std::size_t year) const { return with[year] - without[year]; }
};

/// A year of the whole economy.
struct BusinessCaseYear {
    FinancialYear year;
    Money effect;     ///< on the economy's surplus
    Money oneOff;     ///< the arrangement's non-recurrent cost
    Money support;    ///< what it brings from outside the economy; not a benefit of the arrangement
    Money benefit;    ///< effect less support
    Money cumulative; ///< of benefit
    Money present;    ///< benefit at the value of the base year
    Money stranded;
    Money cashSupport, cashSupportWithout; ///< drawn by all organisations to stay at their minimum cash
    int inRegime = 0, inRegimeWithout = 0; ///< organisations in the failure regime
};

/// The organisation that leads, as a finance director reads its statement: its group with those merged into
/// it, against itself without the arrangement.
struct LeadCase {
    std::string org;
    std::vector<std::optional<Money>> with, without; ///< surplus by year; blank without a statement
    bool inBalance = true;                           ///< with the arrangement, in every year from its start
    std::optional<FinancialYear> firstDeficit;       ///< from its start on
    std::optional<FinancialYear> deficitWithout;     ///< the same without the arrangement
};

/// Whether an arrangement pays, for whom, and what it leaves behind.
struct BusinessCase {
    std::string scenario;
    std::string arrangement;
    FinancialYear start;
    std::vector<BusinessCaseYear> years;         ///< the base year first
    std::vector<OrganisationCase> organisations; ///< all, in table order
    Money oneOffCost;                            ///< of all years
    Money support;
    Money netPresentValue;                ///< of `benefit`, to the penny
    std::optional<FinancialYear> payback; ///< the first year from which cumulative benefit is never again
                                          ///< below nought; nothing if it ends below
    std::vector<std::size_t> gainers;     ///< of `organisations`, largest gain over all years first
    std::vector<std::size_t> losers;      ///< largest loss first
    std::optional<LeadCase> lead;         ///< if the arrangement names one
    std::shared_ptr<const ExactProjection> with, without; ///< all that stands behind it
};

/// The case of an arrangement from what a scenario comes to with it and without. `effective` are the
/// scenario's tables, `worth` what a pound of each year is worth in the base year (presentValues).
BusinessCase caseBetween(std::shared_ptr<const ExactProjection> with,
                         std::shared_ptr<const ExactProjection> without, const Economy& effective,
                         std::string_view scenario, std::string_view arrangement,
                         std::span<const Decimal> worth);

/// The case of an arrangement, switched on in the scenario if it is not. Errors: an unknown arrangement or
/// deflator, or what keeps the scenario from being projected.
Result<BusinessCase> businessCase(const Economy& economy, std::string_view scenario,
                                  std::string_view arrangement, const BusinessCaseTerms& terms = {},
                                  const GoOn& goOn = {});

} // namespace breakeven
