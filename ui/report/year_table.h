#pragma once

#include "insight/statement/printed_statement.h"
#include "money/format.h"
#include "report/table.h"

#include <span>

namespace breakeven::ui::report {

struct YearRow {
    QString label;
    std::vector<TableCell> cells; ///< one for each year
    RowStyle style = RowStyle::plain;
};

/// A table with years across, in type as large as fits; more years than fit go on in a second table below.
void addYearTable(Flow& flow, const QString& heading, std::span<const FinancialYear> years,
                  const std::vector<YearRow>& rows);

/// An amount in a table.
TableCell amountCell(Money amount, MoneyUnit unit);

/// A change in a table.
TableCell changeCell(Money change, MoneyUnit unit);

/// A statement of an organisation of the projection, or of its economy, as rows of such a table.
std::vector<YearRow> statementRows(const PrintedStatement& statement, MoneyUnit unit,
                                   const ExactProjection& projection, OrganisationIndex org);

/// The code of an organisation in the addresses of its figures.
std::string codeOf(const ExactProjection& projection, OrganisationIndex org);

} // namespace breakeven::ui::report
