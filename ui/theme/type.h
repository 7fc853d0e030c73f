#pragma once

#include <QFont>

namespace breakeven::ui {

/// The one type family in its two weights; another sans serif where Open Sans is not installed.
QFont bodyFont(double points = 10);
QFont strongFont(double points = 10);

/// Distances are whole steps of the 4-pixel grid.
constexpr int grid(int steps) { return 4 * steps; }

} // namespace breakeven::ui
