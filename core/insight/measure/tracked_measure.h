#pragma once

#include "economy/table/economy.h"
#include "money/decimal.h"
#include "money/month.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

enum class Better : std::uint8_t { up, down };

/// What a measure came to in a month.
struct Observation {
    Month month;
    Decimal value;

    bool operator==(const Observation&) const = default;
};

/// A row of measures with its observations: what is counted month by month to see whether an arrangement
/// works.
struct TrackedMeasure {
    std::string code, name, unit;
    std::string arrangement;                     ///< blank: of none
    std::string commissioner, provider, service; ///< the volumes it counts; blank: of all
    Better better = Better::down;
    std::optional<Decimal> target;
    std::optional<Decimal> value;          ///< pounds of one unit
    std::optional<FinancialYear> start;    ///< of the arrangement, there being one
    std::vector<Observation> observations; ///< by month, each month once

    /// The first month of the arrangement.
    std::optional<Month> firstMonth() const;

    /// Whether it counts activity that the projection knows, so that it can be told what would be without the
    /// arrangement (rules 18.4): it names an arrangement, and a commissioner, provider or service.
    bool countsActivity() const;
};

/// A measure as the tables have it; nothing where there is none of that code, or its row is in error.
std::optional<TrackedMeasure> trackedMeasure(const Economy& economy, std::string_view code);

/// All of them that are without error, in table order.
std::vector<TrackedMeasure> trackedMeasures(const Economy& economy);

} // namespace breakeven
