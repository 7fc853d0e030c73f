#pragma once

#include "economy/edit/change.h"
#include "money/decimal.h"
#include "money/financial_year.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The change of the national tariff in a year, with where the figures come from.
struct NationalTariffChange {
    FinancialYear year;
    std::string costUplift; ///< canonical rates
    std::string efficiency;
    std::string net;        ///< as given with them
    bool confirmed = false; ///< published; otherwise still to be confirmed
    std::string remark;
    std::string source;
};

/// Reads the table of resources/presets/national_tariff_changes.csv.
Result<std::vector<NationalTariffChange>> readNationalTariffChanges(std::string_view csv);

/// Puts the changes into the yearly changes of a tariff of `economy`, as typed, with a note on each: its
/// source, and that it is to be confirmed where it is.
Command takeNationalChanges(const Economy& economy, std::string_view tariff,
                            std::span<const NationalTariffChange> changes);

} // namespace breakeven
