#include "insight/measure/control_chart.h"

#include "economy/table/words.h"

#include <algorithm>
#include <array>

namespace breakeven {

static_assert(words::name<Better>(words::betters, {{Better::up, "up"}, {Better::down, "down"}}));

namespace {

constexpr std::size_t fewestBefore = 12;
constexpr std::size_t runOfShift = 7;
constexpr std::size_t runOfTrend = 7;
const Decimal screen("3.267");
const Decimal limitFactor("2.66");

Decimal averageOf(std::span<const Decimal> values) {
    Decimal sum = 0;
    for (const Decimal& value : values) sum += value;
    return sum / values.size();
}

// Ranges of 3.267 times the average or more are left out, once; of ranges all nought none is.
Decimal averageMovingRange(std::span<const ControlPoint> points) {
    std::vector<Decimal> ranges;
    for (std::size_t i = 1; i < points.size(); ++i)
        ranges.push_back(abs(Decimal(points[i].value - points[i - 1].value)));
    const Decimal first = averageOf(ranges);
    const Decimal most = roundTo20(first * screen);
    if (most == 0) return 0;
    std::erase_if(ranges, [&](const Decimal& range) { return roundTo20(range) >= most; });
    return averageOf(ranges);
}

// On which side of something a number lies: -1, 0, 1.
int sideOf(const Decimal& value, const Decimal& of) {
    const Decimal by = roundTo20(value - of);
    return by < 0 ? -1 : by > 0 ? 1 : 0;
}

void mark(ControlPoint& point, SpecialCause cause) {
    const auto place = std::lower_bound(point.causes.begin(), point.causes.end(), cause);
    if (place == point.causes.end() || *place != cause) point.causes.insert(place, cause);
}

/// Marks the special causes of the points of one part.
class Marker {
public:
    Marker(std::span<ControlPoint> points, const ControlPart& part) : points_(points), part_(part) {
        for (const ControlPoint& point : points_) sides_.push_back(sideOf(point.value, part_.mean));
    }

    void run() {
        outside();
        inARow(runOfShift, SpecialCause::shift, [&](std::size_t i) { return sides_[i]; });
        trend();
        twoInThree();
    }

private:
    bool isOutside(std::size_t i) const {
        return sideOf(points_[i].value, *part_.upper) > 0 || sideOf(points_[i].value, *part_.lower) < 0;
    }

    void outside() {
        for (std::size_t i = 0; i < points_.size(); ++i)
            if (isOutside(i)) mark(points_[i], SpecialCause::outside);
    }

    template<class Side>
    void inARow(std::size_t fewest, SpecialCause cause, const Side& side) {
        for (std::size_t first = 0; first < points_.size();) {
            std::size_t end = first + 1;
            while (end < points_.size() && side(end) == side(first)) ++end;
            if (side(first) != 0 && end - first >= fewest)
                for (std::size_t i = first; i < end; ++i) mark(points_[i], cause);
            first = end;
        }
    }

    // Each run of steps of one direction, with the point it begins at.
    void trend() {
        const auto step = [&](std::size_t i) { return sideOf(points_[i].value, points_[i - 1].value); };
        for (std::size_t first = 1; first < points_.size();) {
            std::size_t end = first + 1;
            while (end < points_.size() && step(end) == step(first)) ++end;
            if (step(first) != 0 && end - first + 1 >= runOfTrend)
                for (std::size_t i = first - 1; i < end; ++i) mark(points_[i], SpecialCause::trend);
            first = end;
        }
    }

    bool inOuterThird(std::size_t i) const {
        const Decimal& limit = sides_[i] > 0 ? *part_.upper : *part_.lower;
        const Decimal third = part_.mean + (limit - part_.mean) * 2 / 3;
        return !isOutside(i) && sideOf(points_[i].value, third) == sides_[i];
    }

    void twoInThree() {
        for (std::size_t first = 0; first + 2 < points_.size(); ++first) {
            if (sides_[first] == 0 || sides_[first + 1] != sides_[first] ||
                sides_[first + 2] != sides_[first])
                continue;
            std::vector<std::size_t> outer;
            for (std::size_t i = first; i < first + 3; ++i)
                if (inOuterThird(i)) outer.push_back(i);
            if (outer.size() < 2) continue;
            for (const std::size_t i : outer) mark(points_[i], SpecialCause::twoInThree);
        }
    }

    std::span<ControlPoint> points_;
    const ControlPart& part_;
    std::vector<int> sides_;
};

bool has(const ControlPoint& point, SpecialCause cause) {
    return std::binary_search(point.causes.begin(), point.causes.end(), cause);
}

// Whether what is marked goes up or down: by the side of the mean, of a trend alone by its direction.
int directionOf(std::span<const ControlPoint> points, std::size_t i, const Decimal& mean) {
    const ControlPoint& point = points[i];
    if (point.causes.size() > 1 || !has(point, SpecialCause::trend)) return sideOf(point.value, mean);
    const bool follows = i > 0 && has(points[i - 1], SpecialCause::trend);
    const std::size_t later = follows ? i : i + 1;
    return sideOf(points[later].value, points[later - 1].value);
}

ControlPart partOf(std::span<ControlPoint> all, std::size_t first, std::size_t count, Better better) {
    const auto points = all.subspan(first, count);
    std::vector<Decimal> values;
    for (const ControlPoint& point : points) values.push_back(point.value);
    ControlPart part{first, count, averageOf(values), {}, {}, {}};
    if (count < 2) return part;
    part.movingRange = averageMovingRange(points);
    part.lower = part.mean - limitFactor * *part.movingRange;
    part.upper = part.mean + limitFactor * *part.movingRange;
    Marker(points, part).run();
    for (std::size_t i = 0; i < count; ++i) {
        if (points[i].causes.empty()) continue;
        const int direction = directionOf(points, i, part.mean);
        const int good = better == Better::up ? 1 : -1;
        if (direction != 0)
            points[i].variation = direction == good ? Variation::improvement : Variation::concern;
    }
    return part;
}

} // namespace

const char* name(SpecialCause cause) {
    constexpr std::array names{"outside", "shift", "trend", "two-in-three"};
    return names[static_cast<std::size_t>(cause)];
}

ControlChart controlChart(std::span<const Observation> observations, std::optional<Month> start,
                          Better better) {
    ControlChart chart;
    for (const Observation& one : observations) chart.points.push_back({one.month, one.value, 0, {}, {}});
    if (chart.empty()) return chart;
    const auto from = std::find_if(chart.points.begin(), chart.points.end(),
                                   [&](const ControlPoint& point) { return start && point.month >= *start; });
    const auto before = static_cast<std::size_t>(from - chart.points.begin());
    const bool rebased = before >= fewestBefore && from != chart.points.end();
    const std::size_t baseline = rebased ? before : chart.points.size();
    chart.parts.push_back(partOf(chart.points, 0, baseline, better));
    if (!rebased) return chart;
    chart.rebased = start;
    for (std::size_t i = baseline; i < chart.points.size(); ++i) chart.points[i].part = 1;
    chart.parts.push_back(partOf(chart.points, baseline, chart.points.size() - baseline, better));
    return chart;
}

std::optional<Assurance> assurance(const ControlChart& chart, Better better, const Decimal& target) {
    if (chart.empty() || !chart.parts.back().lower) return std::nullopt;
    const int lower = sideOf(*chart.parts.back().lower, target);
    const int upper = sideOf(*chart.parts.back().upper, target);
    if (better == Better::up ? lower >= 0 : upper <= 0) return Assurance::always;
    if (better == Better::up ? upper < 0 : lower > 0) return Assurance::never;
    return Assurance::hitAndMiss;
}

std::string causesText(const ControlPoint& point) {
    std::string text;
    for (const SpecialCause cause : point.causes)
        text += (text.empty() ? "" : ";") + std::string(name(cause));
    return text;
}

} // namespace breakeven
