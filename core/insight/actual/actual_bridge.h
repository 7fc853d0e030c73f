#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/decision/bridge.h"

#include <string>
#include <vector>

namespace breakeven {

/// The figure of a year on its way from the plan to what really came of it (rules 18.1).
struct ActualBridge {
    std::string org; ///< a code, or "economy" for those with an outturn together
    FinancialYear year;
    StatementLine line = StatementLine::surplus;
    Money projected; ///< by the plan scenario
    std::vector<BridgeStep>
        steps; ///< activity, prices, inflation, other: in the line's own sign, to the penny
    Money actual;
};

/// The bridges of a year, of every organisation that has an outturn of the line, and of those together, last.
struct ActualBridges {
    FinancialYear year;
    StatementLine line = StatementLine::surplus;
    std::string planScenario, ratesFrom; ///< the plan, and the scenario the rates that came are read from
    std::vector<ActualBridge> bridges = {};
    std::size_t of = 0;          ///< organisations with a statement in the year
    std::size_t observed = 0;    ///< volumes of twelve months that count
    std::size_t notObserved = 0; ///< volumes of the plan of which none was seen: they stay as planned
    std::vector<std::string> unplanned =
        {}; ///< addresses of volumes seen that the plan has none of: in other

    const ActualBridge* find(std::string_view org) const;
};

/// From the plan scenario's year to its outturn by projecting it again: with the volumes seen of twelve
/// months in place of its own, and as populations grew (`activity`); with the tariffs and the indices of
/// income that stand in the scenario `rates` (`prices`); with all its indices (`inflation`); what is left is
/// `other`. Errors: those of the projections; that the year is not projected, or has no outturn of the line.
Result<ActualBridges> actualBridges(const Economy& economy, FinancialYear year,
                                    std::string_view rates = "base",
                                    StatementLine line = StatementLine::surplus);

} // namespace breakeven
