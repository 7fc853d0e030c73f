#pragma once

#include "theme/colours.h"

#include <QColor>
#include <QPalette>
#include <QPen>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::ui {

/// A colour as it is on light grounds and on dark ones.
struct GroundColours {
    QColor onLight = {}, onDark = {};

    bool isValid() const { return onLight.isValid(); }
    QColor on(const QColor& ground) const { return ground.lightness() < 128 ? onDark : onLight; }
};

/// The colour of each organisation, the same on every chart and page: by its place in the organisations
/// table. Beyond the palette's colours they repeat with another dash and other points.
class OrganisationColours {
public:
    explicit OrganisationColours(std::vector<std::string> organisations = {});

    /// The colour on a light or dark ground; grey for one that is not in the table.
    QColor colour(std::string_view organisation, bool dark) const;
    QColor colour(std::string_view organisation, const QPalette& palette) const;
    GroundColours colours(std::string_view organisation) const;

    /// Its line on a chart.
    QPen pen(std::string_view organisation, bool dark) const;

private:
    std::ptrdiff_t place(std::string_view organisation) const;

    std::vector<std::string> organisations_;
};

/// The dashes of lines and the shapes of their points. On screen each dash has its shape, so that lines of
/// one colour differ in both.
inline constexpr std::array lineDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                       Qt::DashDotDotLine};
enum class LinePoints { disc, square, diamond, triangle, turnedTriangle };

/// The points of a line with a dash, where all dashes were taken so many times before.
LinePoints linePoints(Qt::PenStyle dash, int round = 0);

/// Whether two lines, or two fills, of a chart could be taken for one another.
bool lookAlike(const QPen& one, const QPen& other);

/// The pens of the lines of one chart: each keeps its colour, and of those that look alike the later ones
/// take the next dash that is free.
std::vector<QPen> toldApart(std::vector<QPen> pens);

} // namespace breakeven::ui
