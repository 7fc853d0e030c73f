#pragma once

#include "money/format.h"

#include <QString>

#include <optional>

namespace breakeven::ui {

/// A change, with its sign (core/money/format_change.h): "+1,234", "(1,234)".
QString changeText(const QString& figure);
QString changeText(Money change, MoneyUnit unit);
QString changeText(const std::optional<Money>& change, MoneyUnit unit);

/// The same in a sentence or a key figure: "+£1.3m".
QString changeText(Money change);

} // namespace breakeven::ui
