#pragma once

#include "insight/position/outlook.h"
#include "insight/uncertainty/simulation.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

// What draws say of an organisation or the economy, in the amounts and shares that charts, tables and
// sentences show.

/// A figure of one year in all futures drawn.
struct FanYear {
    std::size_t index = 0; ///< years after the base year
    FinancialYear year;
    Money central;                                           ///< nothing being drawn
    std::array<Money, toldPercentiles.size()> percentiles{}; ///< to the penny
    Chance chance;                                           ///< of nought or more; of support: of none drawn
};

/// How a figure comes out by year.
struct Fan {
    OrganisationIndex org;
    std::string name;
    DrawnFigure figure = DrawnFigure::surplus;
    std::vector<FanYear> years; ///< those in which the organisation has the figure, in order
    std::uint64_t draws = 0;

    bool isEmpty() const { return years.empty(); }
    const FanYear& last() const { return years.back(); }

    /// Null where it has no figure that year.
    const FanYear* at(std::size_t index) const {
        const auto found = std::find_if(years.begin(), years.end(),
                                        [index](const FanYear& year) { return year.index == index; });
        return found == years.end() ? nullptr : &*found;
    }
};

/// The fan of a figure with amounts, empty where the organisation has none; `outlook` is the exact one of the
/// central projection.
Fan fan(const Simulation& simulation, const Outlook& outlook, DrawnFigure figure);

/// The same with what is central in the amounts of an outlook as it is printed; a percentile that is no
/// further than a pound from what is central is that same amount, so that what does not vary is not told
/// twice.
Fan printedFan(const Fan& exact, const Outlook& printed);

/// What may come of an organisation up to a year after the base year.
struct ProspectYear {
    std::size_t index = 0;
    FinancialYear year;
    Chance surplus;                      ///< of break-even or a surplus in this year
    Chance brokenEven;                   ///< of break-even or a surplus in this year or one before
    std::optional<Chance> cashRunOut;    ///< of support drawn in this year or one before; with balances only
    std::optional<Chance> dutyBreached;  ///< of the break-even duty, in this year; of rated trusts only
    std::optional<Chance> failureRegime; ///< in this year; of rated trusts only
};

struct Prospects {
    OrganisationIndex org;
    std::string name;
    std::uint64_t draws = 0;
    std::vector<ProspectYear> years; ///< after the base year
    Chance neverBreaksEven;          ///< in none of those years

    bool isEmpty() const { return years.empty(); }

    /// Null where it has none that year, as in the base year.
    const ProspectYear* at(std::size_t index) const {
        const auto found = std::find_if(years.begin(), years.end(),
                                        [index](const ProspectYear& year) { return year.index == index; });
        return found == years.end() ? nullptr : &*found;
    }
    const ProspectYear& last() const { return years.back(); }
};

/// The chances of an organisation or the economy; `outlook` is that of the central projection.
Prospects prospects(const Simulation& simulation, const Outlook& outlook);

} // namespace breakeven
