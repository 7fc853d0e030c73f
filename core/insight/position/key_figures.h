#pragma once

#include "economy/table/problem.h"
#include "insight/position/outlook.h"

#include <vector>

namespace breakeven {

/// A figure to be read at a glance: "Result in 2020/21", "£81.2m deficit", "£34.7m deficit in 2014/15".
struct KeyFigure {
    Message label;
    Message figure;
    Message note;
    bool adverse = false;    ///< a deficit, or no return to balance
    FinancialYear year = {}; ///< of the statement's figure it is, or the last of those it is read off
    StatementLine line = StatementLine::surplus;
};

/// The result of the last year, the worst year, the break-even year and the cumulative result.
std::vector<KeyFigure> keyFigures(const Outlook& outlook);

/// When cash runs out and what support is needed; none without balances.
std::vector<KeyFigure> cashFigures(const Outlook& outlook);

/// What a board is asked to note of its outlook, as clauses that begin with "that".
std::vector<Message> pointsToNote(const Economy& economy, const ExactProjection& projection,
                                  const Outlook& outlook);

} // namespace breakeven
