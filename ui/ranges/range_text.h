#pragma once

#include "economy/table/economy.h"
#include "money/format.h"

#include <QString>

#include <string_view>

namespace breakeven::ui {

/// How a shape is described where it is chosen.
QString shapeText(std::string_view distribution);

/// What a cell of the document holds, as its grid shows it, an amount with its unit; blank where it does not
/// exist.
QString heldText(const Economy& economy, const Address& cell, MoneyUnit unit);

} // namespace breakeven::ui
