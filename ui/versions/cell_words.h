#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <QString>

namespace breakeven::ui {

/// How people call a cell or row, with its unit: "Budgets, Nursing (RNL), Amount, £"; years of indices that
/// have no row too.
QString cellWords(const Economy& economy, const Address& cell);

/// What a cell holds as its grid shows it; "blank" where that is nothing.
QString heldWords(const Economy& economy, const Address& cell, const std::string& text);

/// By how much it rose from one text to another, as its grid would show it; blank where that is no number.
QString riseWords(const Economy& economy, const Address& cell, const std::string& from,
                  const std::string& to);

/// What a row of overrides does: "Budgets, Nursing (RNL), Amount, £: Multiply by 110%, while Group is
/// enabled".
QString changeWords(const Economy& economy, std::size_t row);

/// A name as a heading has it: one that is long ends in dots.
QString headingWords(const QString& name);

/// Problems as lines, those of cells and rows with what people call them.
QString problemLines(const Economy& economy, const std::vector<Problem>& problems);

} // namespace breakeven::ui
