#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/format.h"

#include <QString>

namespace breakeven::ui {

/// How people call a cell or row, with its unit: "Budgets, Nursing (RNL), Amount, £000"; years of indices
/// that have no row too. Here and below amounts are in `unit`.
QString cellWords(const Economy& economy, const Address& cell, MoneyUnit unit = MoneyUnit::pounds);

/// What a cell holds as its grid shows it; "blank" where that is nothing.
QString heldWords(const Economy& economy, const Address& cell, const std::string& text,
                  MoneyUnit unit = MoneyUnit::pounds);

/// By how much it rose from one text to another, as its grid would show it; blank where that is no number.
QString riseWords(const Economy& economy, const Address& cell, const std::string& from, const std::string& to,
                  MoneyUnit unit = MoneyUnit::pounds);

/// What a row of overrides does: "Budgets, Nursing (RNL), Amount: Multiply by 110%, while Group is enabled";
/// an amount says its unit.
QString changeWords(const Economy& economy, std::size_t row, MoneyUnit unit = MoneyUnit::pounds);

/// A name as a heading has it: one that is long ends in dots.
QString headingWords(const QString& name);

/// Problems as lines, those of cells and rows with what people call them.
QString problemLines(const Economy& economy, const std::vector<Problem>& problems);

} // namespace breakeven::ui
