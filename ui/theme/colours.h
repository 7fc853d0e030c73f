#pragma once

#include <QColor>
#include <QPalette>

namespace breakeven::ui {

/// The colours of the desk, after the NHS identity. Red, orange and green only where they mean something, and
/// never alone: a sign, bracket, hatch or label says the same.
struct Colours {
    QColor window;  ///< behind panels
    QColor surface; ///< grids, charts, fields
    QColor band;    ///< headers, outturn years, alternate rows
    QColor line;    ///< rules and grid lines
    QColor text;
    QColor muted;  ///< captions, axes
    QColor accent; ///< selection, links, the scenario
    QColor strong; ///< headings
    QColor bright; ///< the second blue
    QColor deficit;
    QColor caution;
    QColor good;
    QColor onAccent; ///< text over the accent
};

Colours lightColours();
Colours darkColours();

/// Whether a palette is a dark one.
bool isDark(const QPalette& palette);

/// The colours that belong to a widget's palette.
Colours coloursFor(const QPalette& palette);

/// The application's palette in these colours.
QPalette paletteOf(const Colours& colours);

/// `over` laid on `under`, `share` of it between 0 and 1.
QColor blend(const QColor& under, const QColor& over, double share);

} // namespace breakeven::ui
