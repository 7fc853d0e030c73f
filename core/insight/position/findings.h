#pragma once

#include "economy/table/problem.h"
#include "insight/position/movements.h"
#include "insight/position/outlook.h"
#include "insight/position/rating_table.h"

#include <optional>
#include <span>
#include <vector>

namespace breakeven {

// Sentences that say what the figures show, for charts, the outlook and the board report.

/// Where the position comes from and goes to: "The deficit of North Cumbria grows from £34.7m in 2014/15 to
/// £81.2m in 2020/21."
Message positionFinding(const Outlook& outlook);

/// The same of any two surpluses, `name` being whose they are.
Message changeFinding(const std::string& name, Money from, FinancialYear fromYear, Money to,
                      FinancialYear toYear);

/// When the position turns: the break-even year, the first deficit, the worst year; nothing if there is
/// nothing to add to positionFinding.
std::optional<Message> turningFinding(const Outlook& outlook);

/// The underlying position of the last year, where it differs from the reported one.
std::optional<Message> underlyingFinding(const Outlook& outlook);

/// What surpluses and deficits add up to over the years.
Message cumulativeFinding(const Outlook& outlook);

/// When cash runs out and what support is drawn, or when cash is lowest; nothing without balances.
std::optional<Message> cashFinding(const Outlook& outlook);

/// How many organisations need cash support, from when on, and who most of it; nothing without balances.
/// `last` is the projection's last year.
std::optional<Message> supportFinding(std::span<const Outlook> organisations, FinancialYear last);

/// How income and costs moved between the base year and the last.
Message movementFinding(const ExactProjection& projection, const Outlook& outlook);

/// Who is in deficit in the last year, and whose deficit is the largest.
Message contributionFinding(const Economy& economy, const ExactProjection& projection);

/// The findings above in reading order, for the economy with the outlooks of its organisations.
std::vector<Message> findings(const Economy& economy, const ExactProjection& projection,
                              const Outlook& outlook, std::span<const Outlook> organisations);

/// The same for an organisation.
std::vector<Message> findings(const ExactProjection& projection, const Outlook& outlook,
                              const RegimeFindings& regime);

} // namespace breakeven
