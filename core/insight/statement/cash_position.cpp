#include "insight/statement/cash_position.h"

#include "insight/statement/balance_sheet.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>

namespace breakeven {

std::vector<std::optional<CashYear>> cashPosition(const Economy& economy, const ExactProjection& projection,
                                                  OrganisationIndex org) {
    const auto& statements = projection.statements;
    const std::vector<Money> minimum = minimumCash(economy, projection, org);
    std::vector<std::optional<CashYear>> years(projection.years.size());
    for (std::size_t year = 0; year < years.size(); ++year) {
        if (!statements.shown(org, year) || !statements.hasBalances(org, year)) continue;
        const Money closing = statements.amount(org, year, StatementLine::cash);
        const Money support = statements.amount(org, year, StatementLine::supportDrawn);
        years[year] = CashYear{closing, minimum[year], support, closing - support};
    }
    return years;
}

std::vector<std::optional<CashYear>> printedCash(const std::vector<std::optional<CashYear>>& exact,
                                                 const Statements<Money>& printed, OrganisationIndex org,
                                                 MoneyUnit unit) {
    std::vector<std::optional<CashYear>> years(exact.size());
    for (std::size_t year = 0; year < years.size(); ++year) {
        if (!exact[year]) continue;
        const Money closing = printed.amount(org, year, StatementLine::cash);
        const Money support = printed.amount(org, year, StatementLine::supportDrawn);
        years[year] =
            CashYear{closing, roundToNearest(exact[year]->minimum, unit), support, closing - support};
    }
    return years;
}

SupportDrawn supportByOrganisation(const Statements<Money>& statements) {
    SupportDrawn drawn{{}, std::vector<Money>(statements.years())};
    for (std::int32_t i = 0; i < statements.economy().value; ++i) {
        SupportDrawn::Row row{{i}, {}};
        for (std::size_t year = 0; year < statements.years(); ++year)
            row.amounts.push_back(statements.amount({i}, year, StatementLine::supportDrawn));
        if (areNought(row.amounts)) continue;
        for (std::size_t year = 0; year < statements.years(); ++year) drawn.total[year] += row.amounts[year];
        drawn.rows.push_back(std::move(row));
    }
    return drawn;
}

} // namespace breakeven
