#pragma once

#include "economy/table/economy.h"
#include "money/decimal.h"
#include "money/financial_year.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The share of a capitation in force in one of its years (rules 5.4).
struct PhaseYear {
    std::optional<FinancialYear> year; ///< nothing where the contract has no start year
    Decimal share;
    bool typed = false; ///< whether it has an element of its own; otherwise the last goes on
};

/// The years of a capitation's phase-in, from its start (or its arrangement's) to the last projected year,
/// and at least as many as were typed; one alone where it has no start year.
std::vector<PhaseYear> phaseYears(const Economy& economy, std::string_view contract);

/// A list of rates with the element at `place` (from 0) set; the years before it that had none take the last.
/// A blank rate ends the list before `place`. Canonical texts; blank counts as 100%.
std::string withPhase(std::string_view list, std::size_t place, std::string_view rate);

} // namespace breakeven
