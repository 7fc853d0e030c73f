#include "theme/contrast.h"

#include "theme/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr double easy = 4.5;

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// A colour by lightness, green to red and blue to yellow, of which distances are as people see them.
std::array<double, 3> labOf(const QColor& colour) {
    const double red = linear(colour.redF()), green = linear(colour.greenF()), blue = linear(colour.blueF());
    const auto curve = [](double part) {
        return part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
    };
    const double x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
    const double y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const double z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readable(const QColor& colour, const QColor& ground, const QColor& text) {
    for (int tenths = 0; tenths < 10; ++tenths)
        if (const QColor tried = blend(colour, text, tenths / 10.0); contrast(tried, ground) >= easy)
            return tried;
    return text;
}

double colourDistance(const QColor& one, const QColor& other) {
    const auto a = labOf(one), b = labOf(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace breakeven::ui
