#pragma once

#include "theme/colours.h"

#include <QFont>

namespace breakeven::ui {

/// How a chart is drawn: on the screen in the colours of the moment; in print smaller, and so that black and
/// white says everything. Lengths are in `pixel`: on paper a quarter of a point, so that type and hairlines
/// stay fine.
struct ChartStyle {
    Colours colours;
    bool print = false;
    double pixel = 1;
    int labelSize = 12; ///< type, in pixels of this style

    QFont font(bool strong = false) const;
    QFont smallFont(bool strong = false) const;
    double length(double pixels) const { return pixels * pixel; }
};

ChartStyle screenStyle(const QPalette& palette);
ChartStyle printStyle();

/// Layout units of `printStyle` in a millimetre.
double printUnitsPerMillimetre();

} // namespace breakeven::ui
