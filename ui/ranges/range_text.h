#pragma once

#include "economy/table/economy.h"

#include <QString>

#include <string_view>

namespace breakeven::ui {

/// How a shape is described where it is chosen.
QString shapeText(std::string_view distribution);

/// What a cell of the document holds, as its grid shows it; blank where it does not exist.
QString heldText(const Economy& economy, const Address& cell);

} // namespace breakeven::ui
