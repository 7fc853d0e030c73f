#pragma once

#include "economy/reading/uncertainty_range.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// A place of a picture, from 0 to 1 across and up.
struct PicturePoint {
    double x = 0, y = 0;
};

/// The density of a range as a picture: its line from left to right, and where low, central and high stand
/// across. Of a range of one value the line is empty and they all stand in the middle.
struct RangePicture {
    std::vector<PicturePoint> line;
    double low = 0.5, high = 0.5;
    std::optional<double> central; ///< none of a uniform range
};

/// Precondition: the range is without errors; points is at least 2.
RangePicture pictureOf(const UncertaintyRange& range, std::size_t points = 61);

/// How cells of a range may wander over years, in standard deviations from the central value: by cell and
/// year, of the very numbers that draws are made of. Of a range of one cell that is one path; of others
/// three, and where the range moves against its group the last is of the group.
std::vector<std::vector<double>> examplePaths(const UncertaintyRange& range, std::size_t years = 8);

} // namespace breakeven
