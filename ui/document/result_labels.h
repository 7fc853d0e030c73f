#pragma once

#include "insight/position/rating_table.h"
#include "insight/statement/loan_schedule.h"
#include "insight/statement/printed_statement.h"
#include "insight/statement/reconciliation.h"

#include <QString>

namespace breakeven::ui {

/// What a row of a statement, balance sheet or cash flow is called.
QString rowTitle(const StatementRow& row);

/// "Roof repair, Premises".
QString itemTitle(const NonRecurrentItem& item);

/// "Cash support", "PFI, loan".
QString loanTitle(const Loan& loan);

/// "no evident concern".
QString riskTitle(RiskLevel level);

/// What brings a trust into the failure regime: "cash support, break-even duty".
QString causesText(const RegimeSpell& spell);

} // namespace breakeven::ui
