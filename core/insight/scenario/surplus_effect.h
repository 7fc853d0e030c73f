#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/financial_year.h"
#include "money/format.h"
#include "money/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// By how much surpluses differ between two moments of a document.
struct SurplusEffect {
    struct Line {
        std::string org;                         ///< or "economy"
        std::vector<std::optional<Money>> years; ///< blank in a year that one of the two does not project
    };

    std::vector<FinancialYear> years; ///< of both
    std::vector<Line> organisations;  ///< in their order, without those of which nothing differs
    Line economy;
};

/// `now` less `then`, in a scenario that both have, exact; with a unit, of the economy what is printed of it,
/// of the organisations in steps that sum to that, nought staying nought. Errors where one of the two cannot
/// be projected.
Result<SurplusEffect> surplusEffect(const Economy& then, const Economy& now, std::string_view scenario,
                                    std::optional<MoneyUnit> unit);

} // namespace breakeven
