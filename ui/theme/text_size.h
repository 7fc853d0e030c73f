#pragma once

class QApplication;

namespace breakeven::ui {

/// The text sizes there are, per cent of the usual one.
constexpr int textSizes[] = {100, 110, 125, 150, 175, 200};

/// Where the application keeps the text size.
inline constexpr char textSizeProperty[] = "textSize";

/// What a table has that fits its rows and columns to the type by itself.
inline constexpr char fitsItselfProperty[] = "fitsItself";

/// The size of those that is nearest.
int nearestTextSize(int percent);

/// The next larger or smaller one; the same at the end.
int nextTextSize(int percent, bool larger);

int textSize();

/// Makes all type `percent` of its usual size, and with it what holds it: every window there is follows at
/// once, what is made later is made for it.
void setTextSize(QApplication& application, int percent);

} // namespace breakeven::ui
