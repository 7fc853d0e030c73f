#include "theme/contrast.h"

#include "theme/colours.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor textOn(const QColor& ground) {
    const QColor black(Qt::black), white(Qt::white);
    return contrast(black, ground) >= contrast(white, ground) ? black : white;
}

QColor legible(const QColor& ink, const QColor& ground, double least) {
    const QColor end = textOn(ground);
    for (int step = 0; step <= 20; ++step)
        if (const QColor nearer = blend(ink, end, step / 20.0); contrast(nearer, ground) >= least)
            return nearer;
    return end;
}

} // namespace breakeven::ui
