#include "insight/uncertainty/draws.h"

#include "economy/table/value.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace breakeven {

namespace {

/// The decimal a double is told by: the shortest that is read as it again.
Decimal decimalOf(double number) {
    std::array<char, 512> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    return parseDecimal({text.data(), end.ptr}).value_or(Decimal(0));
}

} // namespace

// A pair of draws has the same numbers, the second with the other sign.
void Draws::drawZ(std::span<const std::uint64_t> draws, std::span<double> z) const {
    struct Of {
        std::size_t pair;
        double sign;
    };
    std::vector<std::uint64_t> pairs;
    std::vector<Of> of;
    for (const std::uint64_t draw : draws) {
        const std::uint64_t pair = (draw + 1) / 2;
        if (pairs.empty() || pairs.back() != pair) pairs.push_back(pair);
        of.push_back({pairs.size() - 1, draw % 2 == 0 ? -1.0 : 1.0});
    }
    std::vector<std::vector<double>> drawn; // by stream, year and pair
    for (const RandomStream& stream : streams_) drawn.push_back(stream.draw(pairs, seed_));
    const auto partOf = [&](const Part& part) {
        return drawn[part.stream].data() + part.year * pairs.size();
    };
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        const Part &common = moves_[cell].common, &own = moves_[cell].own;
        double* const to = z.data() + cell * draws.size();
        const double* const shared = common.weight == 0 ? nullptr : partOf(common);
        const double* const alone = own.weight == 0 ? nullptr : partOf(own);
        for (std::size_t draw = 0; draw < draws.size(); ++draw) {
            const auto [pair, sign] = of[draw];
            to[draw] =
                sign * ((shared ? common.weight * shared[pair] : 0) + (alone ? own.weight * alone[pair] : 0));
        }
    }
}

void Draws::move(std::span<const double> z, std::size_t sets, std::span<double> numbers,
                 std::span<int> starts, std::span<char> putBack) const {
    for (std::size_t i = 0; i < numbers_.size(); ++i) std::fill_n(numbers.data() + i * sets, sets, typed_[i]);
    for (std::size_t i = 0; i < slipping_.size(); ++i)
        std::fill_n(starts.data() + i * sets, sets, starts_[i]);
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        const Move& move = moves_[cell];
        const auto of = [&](auto all, std::size_t place) { return all.subspan(place * sets, sets); };
        const std::span<char> flags = of(putBack, cells_[cell].range);
        if (move.slip) slip(cell, of(z, cell), of(starts, *move.slip), flags);
        for (std::size_t i = 0; i < move.count; ++i)
            change(cell, of(z, cell), of(numbers, move.first + i), flags);
        for (const std::size_t limit : move.limits) keepTogether(limits_[limit], sets, numbers, flags);
    }
}

void Draws::change(std::size_t cell, std::span<const double> z, std::span<double> numbers,
                   std::span<char> putBack) const {
    const std::size_t at = cells_[cell].range;
    const UncertaintyRange& range = ranges_[at];
    const RangeQuantile& quantile = quantiles_[at];
    const Bounds& bounds = bounds_[at];
    const double central = toDouble(range.central);
    for (std::size_t set = 0; set < z.size(); ++set) {
        if (std::isnan(z[set])) continue;
        const double x = quantile.at(z[set]);
        double& number = numbers[set];
        switch (range.change) {
        case RangeChange::set:
            number += x - central;
            break;
        case RangeChange::add:
            number += x;
            break;
        case RangeChange::multiply:
            number *= x;
            break;
        }
        if (number >= bounds.lowest && number <= bounds.highest) continue;
        number = std::clamp(number, bounds.lowest, bounds.highest);
        putBack[set] = 1;
    }
}

// Whole years, halves up, never before the year after the base year.
void Draws::slip(std::size_t cell, std::span<const double> z, std::span<int> starts,
                 std::span<char> putBack) const {
    for (std::size_t set = 0; set < z.size(); ++set) {
        if (std::isnan(z[set])) continue;
        constexpr double most = 1000;
        const double years = std::floor(quantiles_[cells_[cell].range].at(z[set]) + 0.5);
        starts[set] += static_cast<int>(std::clamp(years, -most, most));
        if (starts[set] >= 1) continue;
        starts[set] = 1;
        putBack[set] = 1;
    }
}

void Draws::keepTogether(const JointLimit& limit, std::size_t sets, std::span<double> numbers,
                         std::span<char> putBack) const {
    constexpr double noise = 1e-15; // what adding binary numbers makes of a sum of one
    for (std::size_t set = 0; set < sets; ++set) {
        double sum = 0;
        for (const std::size_t number : limit) sum += numbers[number * sets + set];
        if (sum <= 1 + noise) continue;
        for (const std::size_t number : limit) numbers[number * sets + set] /= sum;
        putBack[set] = 1;
    }
}

// The text of the cell that a number stands in, with all its elements.
std::string Draws::textOf(std::size_t number, std::span<const double> numbers) const {
    const CellPlace place = numbers_[number].place;
    std::vector<Decimal> elements;
    for (std::size_t i = number - numbers_[number].element; i < numbers_.size() && numbers_[i].place == place;
         ++i)
        elements.push_back(decimalOf(numbers[i]));
    return keptText(specification(place.table).columns[place.column], elements);
}

std::vector<DrawnValue> Draws::values(std::span<const double> z) const {
    std::vector<double> numbers(numbers_.size());
    std::vector<int> starts(slipping_.size());
    std::vector<char> putBack(ranges_.size());
    move(z, 1, numbers, starts, putBack);
    std::vector<DrawnValue> all;
    std::unordered_set<std::uint64_t> told;
    const auto tell = [&](CellPlace place, const std::string& text) {
        if (told.insert(packed(place)).second) all.push_back({place, text});
    };
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
        if (std::isnan(z[cell])) continue;
        const Move& move = moves_[cell];
        if (move.slip)
            tell(cells_[cell].place, toText(scenario_.shape()->baseYear + starts[*move.slip]));
        else
            tell(cells_[cell].place, textOf(move.first, numbers));
        for (const std::size_t limit : move.limits)
            for (const std::size_t number : limits_[limit])
                if (numbers[number] != typed_[number]) tell(numbers_[number].place, textOf(number, numbers));
    }
    return all;
}

std::vector<DrawnValue> Draws::valuesOf(std::uint64_t draw) const {
    std::vector<double> z(cells_.size());
    drawZ({&draw, 1}, z);
    return values(z);
}

Result<CompiledScenario> withDrawn(const CompiledScenario& scenario, std::span<const DrawnValue> values) {
    CheckedScenario drawn = scenario.scenario();
    for (const DrawnValue& value : values)
        drawn.effective[value.place.table].set(value.place.row, value.place.column, value.text);
    if (auto same = scenario.with(drawn)) return std::move(*same);
    return CompiledScenario::make(std::move(drawn));
}

} // namespace breakeven
