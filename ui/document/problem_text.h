#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <QString>

namespace breakeven::ui {

/// What is wrong, the codes and cells it speaks of by their names.
QString saidOf(const Problem& problem, const Economy& economy);

} // namespace breakeven::ui
