#pragma once

#include "charts/chart_data.h"

namespace breakeven::ui {

/// An amount as the desk writes it: "(1,234)".
QString moneyText(Money amount, MoneyUnit unit);

/// The same, or a dash where there is no figure.
QString moneyText(const std::optional<Money>& amount, MoneyUnit unit);

/// A charted value as it is written beside its point.
QString figureText(double value, Figures figures, MoneyUnit unit);

/// "2014/15", or "14/15" where there is little room.
QString yearText(FinancialYear year, bool brief = false);

} // namespace breakeven::ui
