#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/financial_year.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The code of the scenario without overrides.
inline constexpr std::string_view baseScenario = "base";

/// The economy as it stands in a scenario: its overrides on top of its parent's (rules 13). Errors carry
/// the address of the override at fault: unknown or cyclic parents, cells that do not exist, values out of
/// range.
Result<Economy> applyScenario(const Economy& economy, std::string_view scenario);

/// How an arrangement is to stand, whatever the document and the scenario say.
struct ArrangementSetting {
    std::string arrangement;
    bool enabled = false;
    std::optional<FinancialYear> start; ///< blank: as it stands
};

/// The same with arrangements set after the overrides that name none, so that those naming one count as it is
/// set. Precondition: the arrangements exist.
Result<Economy> applyScenario(const Economy& economy, std::string_view scenario,
                              std::span<const ArrangementSetting> settings);

/// A row of overrides, its change never blank.
struct Override {
    std::string address; ///< of its own row
    std::string cell;
    std::string change;
    std::string value;
    std::string arrangement;
};

/// The overrides that act in a scenario, in the order they do; `effective` is what `applyScenario` made of
/// it. Precondition: the scenario can be applied.
std::vector<Override> overridesActing(const Economy& economy, std::string_view scenario,
                                      const Economy& effective);

/// The scenario's ancestors from base's child down to itself; empty for base. Error if a parent is missing or
/// the chain is cyclic.
Result<std::vector<std::string>> lineage(const Economy& economy, std::string_view scenario);

/// Whether scenarios may override this cell: not keys, nor scenarios, overrides, uncertainties, notes
/// (rules 13).
bool mayOverride(TableId table, std::size_t column);

} // namespace breakeven
