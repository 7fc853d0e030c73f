#pragma once

#include "proposal/roll/roll_work.h"

#include <memory>

namespace breakeven {

/// Whether the rows of a table are those of another base year when it is rolled: what a projection follows
/// from, the volumes seen that stand in its place, and measures, which count a year's volume.
bool isRolled(TableId table);

/// The tables of a scenario a year on, projected before and after, and what became of their cells.
struct RolledTables {
    Economy old, next; ///< without scenarios, ranges and notes
    FinancialYear base;
    std::shared_ptr<const ExactProjection> before, after;
    std::vector<RolledItem> items;
    std::unordered_map<Address, Decimal, AddressHash> scaled;
    std::unordered_set<Address, AddressHash> reshaped, replaced;
    std::set<UnderWay> underWay;
};

/// Rolls the tables a scenario has forward by a year; scenarios and ranges are not looked at. Errors: those
/// of the tables, `years` 1, and what the new base year could not be.
Result<RolledTables> rollTables(const Economy& effective);

/// The tables without something that was under way in the new base year.
Economy without(Economy tables, const UnderWay& item, FinancialYear newBase);

} // namespace breakeven
