#pragma once

#include <QString>

#include <string_view>

namespace breakeven::ui {

/// How a shape is described where it is chosen.
QString shapeText(std::string_view distribution);

} // namespace breakeven::ui
