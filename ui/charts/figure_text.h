#pragma once

#include "charts/chart_data.h"

namespace breakeven::ui {

/// An amount as the desk writes it: "(1,234)".
QString moneyText(Money amount, MoneyUnit unit);

/// The same, or a dash where there is no figure.
QString moneyText(const std::optional<Money>& amount, MoneyUnit unit);

/// An amount beside its point or bar, where nought is "0" and no dash that could be a line; "·" where there
/// is no figure.
QString chartedText(const std::optional<Money>& amount, MoneyUnit unit);

/// A figure as core writes it, where a dash for nought would be lost among lines: "0".
QString noughtAsFigure(const QString& text);

/// An amount with its unit, in a sentence: "£000 (1,234)", and of nought "£0".
QString amountText(const std::optional<Money>& amount, MoneyUnit unit);

/// A charted value as it is written beside its point; nought as "0".
QString figureText(double value, Figures figures, MoneyUnit unit);

/// The heading of a column that is copied: amounts are pounds to the penny.
QString headingOf(const QString& name, Figures figures = Figures::money);

/// The same of a unit by its name: "Value (attendances)".
QString headingIn(const QString& name, const QString& unit);

/// A charted value as it is copied: amounts to the penny, shares and numbers to six decimals at most.
QString plainText(double value, Figures figures);

/// "2014/15", or "14/15" where there is little room.
QString yearText(FinancialYear year, bool brief = false);

} // namespace breakeven::ui
