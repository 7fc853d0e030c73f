#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The position of one year.
struct YearPosition {
    std::size_t index = 0; ///< years after the base year
    FinancialYear year;
    Money surplus; ///< negative: deficit
    Money underlying;
    Money cumulative;                  ///< from the base year on
    std::optional<Money> cash;         ///< at close, with balances only
    std::optional<Money> supportDrawn; ///< in the year, with balances only
};

/// How a position develops from the base year to the last.
enum class Course {
    inBalance,        ///< break-even or surplus in every year
    recovers,         ///< in deficit, then in balance from the break-even year to the end
    fallsIntoDeficit, ///< the base year is in balance, the last is not
    staysInDeficit,   ///< the base year and the last are in deficit
};

/// The key figures of an organisation or of the consolidated economy in a projection.
struct Outlook {
    OrganisationIndex org;
    std::string name;
    std::vector<YearPosition> years; ///< those with a statement of its own, base year first; never empty
    std::size_t worst = 0; ///< the position of the lowest surplus in `years`, the earliest of equals
    Course course = Course::inBalance;
    std::optional<FinancialYear> breakEvenYear; ///< the first year from which no deficit follows one
    std::optional<FinancialYear> firstDeficit;
    std::vector<FinancialYear> turns;         ///< the years in which surplus turns to deficit or back
    Money change;                             ///< of the surplus, from the base year to the last
    std::optional<FinancialYear> cashRunsOut; ///< the first year in which support is drawn
    Money totalSupport;                       ///< drawn over all years
    bool mergesAway = false;                  ///< its statement ends before the projection does

    const YearPosition& base() const { return years.front(); }
    const YearPosition& last() const { return years.back(); }
    const YearPosition& worstYear() const { return years[worst]; }
};

/// Whether there is a surplus or deficit in any year.
bool hasResults(const Outlook& outlook);

/// The name of an organisation as the document has it, that of the economy for the consolidation.
std::string nameOf(const Economy& economy, const ExactProjection& projection, OrganisationIndex org);

/// The outlook of an organisation, or with `projection.statements.economy()` of the whole.
/// Precondition: the organisation has a statement in the base year, as all have.
Outlook outlook(const Economy& economy, const ExactProjection& projection, OrganisationIndex org);

/// The outlooks of all organisations in the order of their table.
std::vector<Outlook> outlooks(const Economy& economy, const ExactProjection& projection);

} // namespace breakeven
