#pragma once

#include "economy/table/problem.h"
#include "money/financial_year.h"
#include "proposal/contract/national_tariffs.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A rate of a year that holds for the whole of England, with where it comes from.
struct NationalRate {
    FinancialYear year;
    std::string rate;      ///< canonical
    bool confirmed = true; ///< published; otherwise still to be confirmed
    std::string remark;
    std::string source;
};

/// A kind of care that is counted and priced, with an average price to begin with.
struct PointOfDelivery {
    std::string service;
    std::string name;
    std::string unit;
    std::string emergency; ///< canonical flag, may be blank
    std::string price;     ///< canonical; of 2014/15 and illustrative
};

/// What comes with the program of national figures.
struct NationalFigures {
    std::vector<NationalRate> pay, drugs, other, allocation;
    std::vector<NationalTariffChange> tariff;
    std::vector<PointOfDelivery> pointsOfDelivery;
};

/// Reads the tables of resources/presets: national_rates.csv, national_tariff_changes.csv and
/// points_of_delivery.csv.
Result<NationalFigures> readNationalFigures(std::string_view rates, std::string_view tariffChanges,
                                            std::string_view pointsOfDelivery);

/// What a new document can be given of them: yearly rates of cost, of the tariff, of allocations, and the
/// tariff itself, its services with prices and yearly changes.
enum class NationalSet { pay, drugs, other, tariffChange, allocation, tariff };
inline constexpr NationalSet nationalSets[]{NationalSet::pay,        NationalSet::drugs,
                                            NationalSet::other,      NationalSet::tariffChange,
                                            NationalSet::allocation, NationalSet::tariff};

/// The code of the index such rates are brought as; of the tariff its own code.
const char* codeOf(NationalSet set);

/// What people call it.
Message nameOf(NationalSet set);

/// A set as it is there for the years of a document.
struct NationalOffer {
    NationalSet set;
    std::vector<NationalRate> rates; ///< of the years there are any of, in order
    bool usable = false; ///< an index needs a rate for the first year projected; a tariff has its prices
};

/// What there is for the years after a base year, without the rates still to be confirmed or with them. Where
/// there is no rate for a kind of cost in a year, it is the cost uplift of that year's national tariff.
std::vector<NationalOffer> nationalOffers(const NationalFigures& figures, FinancialYear base, int years,
                                          bool withUnconfirmed);

} // namespace breakeven
