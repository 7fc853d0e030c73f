#pragma once

#include <QFont>
#include <QSize>

namespace breakeven::ui {

/// How much larger than usual the person wants type, and what holds it: from 1 to 2.
double textScale();

/// The one type family in its two weights, at the size the person wants type; another sans serif where Open
/// Sans is not installed.
QFont bodyFont(double points = 10);
QFont strongFont(double points = 10);

/// Distances are whole steps of the 4-pixel grid.
constexpr int grid(int steps) { return 4 * steps; }

/// The same for what holds type, and grows with it: the least width of a field, the height of a chart.
int room(int steps);

/// The size of a dialog, in steps, that grows with its type as far as the screen has room.
QSize roomOnScreen(int stepsWide, int stepsHigh);

/// What is as many pixels where type has its usual size.
int grown(int pixels);

} // namespace breakeven::ui
