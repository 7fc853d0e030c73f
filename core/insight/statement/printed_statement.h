#pragma once

#include "engine/ledger/projection.h"

#include <cstdint>
#include <vector>

namespace breakeven {

/// How a row of a printed statement stands: a line, the sum of those above it, a result, or a note below.
enum class RowRank : std::uint8_t { line, subtotal, result, memorandum };

/// What a row shows: a line of the statement, or the difference of reported and underlying surplus, or a step
/// of the cash flow (balance_sheet.h).
enum class RowKind : std::uint8_t {
    statementLine,
    nonRecurrentItems,
    openingCash,
    joinedCash,
    cashMovement, ///< a line of the statement as it moves cash: payments negative
    cashBeforeSupport,
    closingCash,
    minimumCash,
};

struct StatementRow {
    RowKind kind = RowKind::statementLine;
    StatementLine line = StatementLine::surplus;
    RowRank rank = RowRank::line;
    std::vector<Money> amounts; ///< one for each year of PrintedStatement::years
};

/// The income and expenditure of an organisation, or the economy, by year as it is printed: costs positive;
/// lines with nothing in any year left out, and EBITDA and operating surplus where there are no capital
/// charges and both are the surplus. Cash and balances are in balance_sheet.h.
struct PrintedStatement {
    std::vector<std::size_t> years; ///< after the base year; those with a statement of its own
    std::vector<StatementRow> rows;
};

/// `statements` as they come from roundForPrint, so that the rows add up.
PrintedStatement printedStatement(const Statements<Money>& statements, OrganisationIndex org);

/// The years at some places of a projection.
std::vector<FinancialYear> yearsAt(const std::vector<FinancialYear>& years,
                                   const std::vector<std::size_t>& places);

} // namespace breakeven
