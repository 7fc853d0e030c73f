#pragma once

#include "insight/loan_schedule.h"
#include "insight/reconciliation.h"
#include "pages/year_table_model.h"

namespace breakeven::ui {

// The tables of insight as rows of the desk.

std::vector<AmountRow> rowsOf(const PrintedStatement& statement, const PrintedStatement& exact);

/// Underlying surplus, every non-recurrent item, reported surplus.
std::vector<AmountRow> rowsOf(const Reconciliation& reconciliation, const Reconciliation& exact);

/// Closing balances of each loan, and what is drawn, repaid and paid in interest of it.
std::vector<AmountRow> rowsOf(const LoanSchedule& schedule, const LoanSchedule& exact);

} // namespace breakeven::ui
