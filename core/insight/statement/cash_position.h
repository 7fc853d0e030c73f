#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "money/format.h"

#include <optional>
#include <vector>

namespace breakeven {

/// Cash at the close of a year (rules 10.5).
struct CashYear {
    Money closing;
    Money minimum;       ///< what has to be held
    Money support;       ///< drawn in the year
    Money beforeSupport; ///< what would stand there without it
};

/// The cash of an organisation, with those merged into it, by the projection's years; nothing in years
/// without a balance sheet of its own.
std::vector<std::optional<CashYear>> cashPosition(const Economy& economy, const ExactProjection& projection,
                                                  OrganisationIndex org);

/// The same as printed: cash and support as `printed` has them.
std::vector<std::optional<CashYear>> printedCash(const std::vector<std::optional<CashYear>>& exact,
                                                 const Statements<Money>& printed, OrganisationIndex org,
                                                 MoneyUnit unit);

/// Support drawn by each organisation that ever draws it, by the projection's years, and their sum.
struct SupportDrawn {
    struct Row {
        OrganisationIndex org;
        std::vector<Money> amounts;
    };
    std::vector<Row> rows;
    std::vector<Money> total;
};
SupportDrawn supportByOrganisation(const Statements<Money>& statements);

} // namespace breakeven
