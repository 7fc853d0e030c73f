#pragma once

#include "economy/table/economy.h"
#include "money/financial_year.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// A card on the timeline of arrangements.
struct TimelineCard {
    QString code;
    QString name;
    QString kind;
    std::string lead;
    FinancialYear start;
    std::vector<double> ramp; ///< share of the full effect by year from the start; the last repeats
    bool enabled = false;
};

struct Timeline {
    FinancialYear first; ///< projected
    FinancialYear last;
    std::vector<TimelineCard> cards;
};

/// The arrangements of an economy, those without a readable start year left out; nothing while the economy
/// does not say which years it projects.
std::optional<Timeline> timelineOf(const Economy& economy);

/// The cards that are switched on.
Timeline inForce(Timeline timeline);

} // namespace breakeven::ui
