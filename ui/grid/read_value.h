#pragma once

#include "economy/table/economy.h"
#include "money/format.h"

#include <QString>

namespace breakeven::ui {

/// What a cell holds where it is only read, in a sentence or beside other figures: an amount as people say
/// it, "£16.442m", "£950k"; everything else as its grid shows it.
QString readText(const Column& column, const std::string& text, const Economy& economy, MoneyUnit unit);

} // namespace breakeven::ui
