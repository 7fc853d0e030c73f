#pragma once

#include "economy/table/economy.h"
#include "insight/explanation/figure.h"

#include <QString>

namespace breakeven::ui {

/// What people call a figure: "Nursing, North Cumbria, 2018/19".
QString titleOf(const Figure& figure, const Economy& economy);

} // namespace breakeven::ui
