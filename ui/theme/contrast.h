#pragma once

#include <QColor>

namespace breakeven::ui {

/// What a text needs against its ground, and a sign or the ring round what has the keyboard.
constexpr double leastTextContrast = 4.5, leastSignContrast = 3;

/// How much lighter one colour is than the other, from 1 to 21, as the Web Content Accessibility Guidelines
/// (2.1, 1.4.3) have it.
double contrast(const QColor& one, const QColor& other);

/// `ink` as it is where it has the contrast on `ground`, or as much darker or lighter as it needs.
QColor legible(const QColor& ink, const QColor& ground, double least = leastTextContrast);

/// Black or white, whichever reads better on `ground`.
QColor textOn(const QColor& ground);

} // namespace breakeven::ui
