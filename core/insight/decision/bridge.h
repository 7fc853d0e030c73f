#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/projection.h"
#include "insight/variant/go_on.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A bar of a bridge: a cause and what it adds to the surplus, or takes from it.
struct BridgeStep {
    std::string name; ///< base_year, non_recurrent, starting_and_ending, growth, prices, inflation, savings,
                      ///< arrangement:A, financing (rules 12.1)
    Money amount;     ///< negative: it makes the position worse
};

/// The surplus of every organisation in a year of a scenario as causes are switched on one after another: in
/// the base year first, after the last step as projected (rules 12.1). Whole pence, nothing is spread.
struct ScenarioBridge {
    std::string scenario;
    FinancialYear baseYear, year;
    std::vector<std::string> organisations; ///< in table order
    std::vector<std::string> steps;         ///< without base_year; one for each enabled arrangement
    std::vector<std::vector<Money>>
        standing;                 ///< [steps switched on, none first][organisation, then the economy]
    std::vector<bool> ownSurplus; ///< by organisation: merged in the year, so its own before consolidation
};

/// Switches causes on for one year of a scenario, once for all organisations. Errors: those of the scenario's
/// projection, or a year that is not of it.
Result<ScenarioBridge> scenarioBridge(const Economy& economy, std::string_view scenario, FinancialYear year,
                                      const GoOn& goOn = {});

/// A bridge between two positions of an organisation or of the economy. The steps sum to the change to the
/// penny.
struct Bridge {
    struct End {
        std::string scenario;
        FinancialYear year;
        Money surplus;
    };
    std::string org; ///< a code, or "economy"
    End from, to;
    std::vector<BridgeStep> steps;
    bool ownSurplus = false; ///< merged in the later year: its own surplus before consolidation

    Money change() const { return to.surplus - from.surplus; }
};

/// The bridge of an organisation (a code, or "economy") from the base year to the year of `to`. Precondition:
/// the organisation is one of its.
Bridge bridgeFromBase(const ScenarioBridge& to, std::string_view org);

/// The difference of two bridges, with a first step base_year where the base years differ (rules 12.1).
Bridge bridgeBetween(const ScenarioBridge& from, const ScenarioBridge& to, std::string_view org);

/// What a bridge is asked for.
struct BridgeRequest {
    std::string scenario = "base";
    std::optional<std::string> against = {}; ///< the scenario it starts from; without: the same
    std::string org = "economy";             ///< a code, or "economy"
    std::optional<FinancialYear> from = {};  ///< without: the base year, or with `against` the year of `to`
    FinancialYear to;
};

/// The bridge asked for; an unknown scenario, organisation or year is an error.
Result<Bridge> bridge(const Economy& economy, const BridgeRequest& request, const GoOn& goOn = {});

} // namespace breakeven
