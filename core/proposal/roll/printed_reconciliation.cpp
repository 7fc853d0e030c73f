#include "proposal/roll/printed_reconciliation.h"

#include "insight/statement/print_rounding.h"

#include <algorithm>

namespace breakeven {

std::vector<ReconciliationRow> printedReconciliation(const RollReconciliation& reconciliation,
                                                     const std::string& org, StatementLine line,
                                                     MoneyUnit unit) {
    const std::vector<FinancialYear>& years = reconciliation.after->years;
    const std::size_t causes = reconciliation.causes.size();
    std::vector<ReconciliationRow> rows(causes + 3);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].kind = row == 0            ? ReconciliationRow::Kind::before
                         : row <= causes     ? ReconciliationRow::Kind::cause
                         : row == causes + 1 ? ReconciliationRow::Kind::rounding
                                             : ReconciliationRow::Kind::after;
        rows[row].cause = row == 0 ? 0 : row - 1;
        rows[row].printed.resize(years.size());
        rows[row].exact.resize(years.size());
    }
    const Statements<Money> before = roundForPrint(reconciliation.before->statements, unit);
    const Statements<Money> after = roundForPrint(reconciliation.after->statements, unit);
    const auto& codes = reconciliation.after->organisations;
    const auto place = OrganisationIndex::at(
        static_cast<std::size_t>(std::find(codes.begin(), codes.end(), org) - codes.begin()));
    bool any = false;
    for (const ReconciledFigure& figure : reconciliation.figures) {
        if (figure.org != org || figure.line != line) continue;
        any = true;
        const auto year = static_cast<std::size_t>(figure.year - years.front());
        std::vector<Money> steps = figure.causes;
        steps.push_back(figure.rounding);
        const Money then = before.amount(place, year + 1, line), now = after.amount(place, year, line);
        const std::vector<Money> printed = roundToTotal(steps, now - then, unit);
        const auto put = [&](std::size_t row, Money shown, Money exact) {
            rows[row].printed[year] = shown;
            rows[row].exact[year] = exact;
        };
        put(0, then, figure.before);
        for (std::size_t step = 0; step < steps.size(); ++step) put(step + 1, printed[step], steps[step]);
        put(causes + 2, now, figure.after);
    }
    if (!any) return {};
    // What is too small to show stands with the rounding.
    ReconciliationRow& rounding = rows[causes + 1];
    const auto shown = [](const std::vector<std::optional<Money>>& amounts) {
        return std::any_of(amounts.begin(), amounts.end(),
                           [](const auto& amount) { return amount.value_or(Money{}) != Money{}; });
    };
    for (std::size_t row = 1; row <= causes; ++row)
        for (std::size_t year = 0; year < years.size() && !shown(rows[row].printed); ++year)
            if (rows[row].exact[year]) *rounding.exact[year] += *rows[row].exact[year];
    std::erase_if(rows, [&](const ReconciliationRow& row) {
        return (row.kind == ReconciliationRow::Kind::cause && !shown(row.printed)) ||
               (row.kind == ReconciliationRow::Kind::rounding && !shown(row.printed) && !shown(row.exact));
    });
    return rows;
}

} // namespace breakeven
