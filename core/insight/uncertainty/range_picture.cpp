#include "insight/uncertainty/range_picture.h"

#include "insight/uncertainty/random_stream.h"
#include "insight/uncertainty/range_findings.h"
#include "insight/uncertainty/range_quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace breakeven {

RangePicture pictureOf(const UncertaintyRange& range, std::size_t points) {
    RangePicture picture;
    const RangeQuantile quantile(range);
    const double lowest = quantile.lowest(), width = quantile.highest() - lowest;
    const bool hasCentral = range.distribution != Distribution::uniform;
    if (!(width > 0)) {
        if (hasCentral) picture.central = 0.5;
        return picture;
    }
    const auto across = [&](const Decimal& value) {
        return std::clamp((toDouble(value) - lowest) / width, 0.0, 1.0);
    };
    picture.low = across(range.low);
    picture.high = across(range.high);
    if (hasCentral) picture.central = across(range.central);
    double most = 0;
    for (std::size_t point = 0; point < points; ++point) {
        const double x = static_cast<double>(point) / static_cast<double>(points - 1);
        const double y = quantile.density(lowest + x * width);
        picture.line.push_back({x, std::isfinite(y) ? y : 0});
        most = std::max(most, picture.line.back().y);
    }
    if (most > 0)
        for (PicturePoint& point : picture.line) point.y /= most;
    return picture;
}

std::vector<std::vector<double>> examplePaths(const UncertaintyRange& range, std::size_t years) {
    // A draw in which the parts can be told apart by eye.
    constexpr std::array<std::uint64_t, 1> pair{3};
    constexpr std::uint64_t seed = 1;
    const double common = toDouble(range.common);
    // What has no years is drawn once.
    const double persistence = runsOverYears(range) ? toDouble(range.persistence) : 1;
    const std::size_t cells = range.cell.hasWildcard() || !range.group.empty() ? 3 : 1;
    const auto drawn = [&](const std::string& label) {
        return RandomStream(label, persistence, years).draw(pair, seed);
    };
    const std::vector<double> shared = drawn("example");
    std::vector<std::vector<double>> paths;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const std::vector<double> own = drawn("example|" + std::to_string(cell));
        const double sign = range.against && cell + 1 == cells ? -1 : 1;
        std::vector<double>& path = paths.emplace_back();
        for (std::size_t year = 0; year < years; ++year)
            path.push_back(sign * (std::sqrt(common) * shared[year] + std::sqrt(1 - common) * own[year]));
    }
    return paths;
}

} // namespace breakeven
