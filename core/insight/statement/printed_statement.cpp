#include "insight/statement/printed_statement.h"

#include <algorithm>

namespace breakeven {

namespace {

using enum StatementLine;

bool isSubtotal(StatementLine line) { return line == totalIncome || line == pay || line == nonPay; }

bool isResult(StatementLine line) {
    return line == ebitda || line == operatingSurplus || line == surplus || line == underlyingSurplus;
}

bool isAlwaysShown(StatementLine line) {
    return line == totalIncome || isResult(line) || line == cumulativeSurplus;
}

RowRank rankOf(StatementLine line) {
    if (isSubtotal(line)) return RowRank::subtotal;
    if (isResult(line)) return RowRank::result;
    return line > underlyingSurplus ? RowRank::memorandum : RowRank::line;
}

StatementRow nonRecurrentRow(const Statements<Money>& statements, OrganisationIndex org,
                             const std::vector<std::size_t>& years) {
    StatementRow row{RowKind::nonRecurrentItems, surplus, RowRank::line, {}};
    for (const std::size_t year : years)
        row.amounts.push_back(statements.amount(org, year, surplus) -
                              statements.amount(org, year, underlyingSurplus));
    return row;
}

} // namespace

PrintedStatement printedStatement(const Statements<Money>& statements, OrganisationIndex org) {
    PrintedStatement printed;
    for (std::size_t year = 0; year < statements.years(); ++year)
        if (statements.shown(org, year)) printed.years.push_back(year);
    const auto rowOf = [&](StatementLine line) {
        StatementRow row{RowKind::statementLine, line, rankOf(line), {}};
        for (const std::size_t year : printed.years)
            row.amounts.push_back(statements.amount(org, year, line));
        return row;
    };
    const bool charged = !areNought(rowOf(depreciation).amounts) || !areNought(rowOf(interest).amounts) ||
                         !areNought(rowOf(pdcDividend).amounts);
    for (std::size_t i = 0; i <= static_cast<std::size_t>(strandedCost); ++i) {
        const auto line = static_cast<StatementLine>(i);
        if ((line == ebitda || line == operatingSurplus) && !charged) continue;
        StatementRow row = rowOf(line);
        if (line == underlyingSurplus) {
            StatementRow items = nonRecurrentRow(statements, org, printed.years);
            if (!areNought(items.amounts)) printed.rows.push_back(std::move(items));
        }
        if (isAlwaysShown(line) || !areNought(row.amounts)) printed.rows.push_back(std::move(row));
    }
    return printed;
}

std::vector<FinancialYear> yearsAt(const std::vector<FinancialYear>& years,
                                   const std::vector<std::size_t>& places) {
    std::vector<FinancialYear> result;
    for (const std::size_t place : places) result.push_back(years[place]);
    return result;
}

} // namespace breakeven
