#pragma once

#include "engine/projection.h"

#include <cstdint>
#include <vector>

namespace breakeven {

/// How a row of a printed statement stands: a line, the sum of those above it, a result, or a note below.
enum class RowRank : std::uint8_t { line, subtotal, result, memorandum };

/// What a row shows: a line of the statement, or the difference of reported and underlying surplus.
enum class RowKind : std::uint8_t { statementLine, nonRecurrentItems };

struct StatementRow {
    RowKind kind = RowKind::statementLine;
    StatementLine line = StatementLine::surplus;
    RowRank rank = RowRank::line;
    std::vector<Money> amounts; ///< one for each year of PrintedStatement::years
};

/// The income and expenditure of an organisation, or the economy, by year as it is printed: costs positive;
/// lines with nothing in any year left out, and EBITDA and operating surplus where there are no capital
/// charges and both are the surplus; cash and support where there are balances.
struct PrintedStatement {
    std::vector<std::size_t> years; ///< after the base year; those with a statement of its own
    std::vector<StatementRow> rows;
};

/// `statements` as they come from roundForPrint, so that the rows add up.
PrintedStatement printedStatement(const Statements<Money>& statements, OrganisationIndex org);

} // namespace breakeven
