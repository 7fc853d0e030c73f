#pragma once

#include "desk/year_table_model.h"
#include "insight/statement/loan_schedule.h"
#include "insight/statement/reconciliation.h"

namespace breakeven::ui {

// The tables of insight as rows of the desk.

std::vector<AmountRow> rowsOf(const PrintedStatement& statement, const PrintedStatement& exact);

/// Underlying surplus, every non-recurrent item, reported surplus.
std::vector<AmountRow> rowsOf(const Reconciliation& reconciliation, const Reconciliation& exact);

/// Closing balances of each loan, and what is drawn, repaid and paid in interest of it.
std::vector<AmountRow> rowsOf(const LoanSchedule& schedule, const LoanSchedule& exact);

} // namespace breakeven::ui
