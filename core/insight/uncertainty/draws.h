#pragma once

#include "economy/reading/uncertainty_range.h"
#include "engine/session/compiled_scenario.h"
#include "insight/uncertainty/random_stream.h"
#include "insight/uncertainty/range_quantile.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// A cell that may come out otherwise, as one range has it. A cell that several ranges match is here once for
/// each.
struct DrawnCell {
    std::size_t range = 0; ///< of Draws::ranges
    CellPlace place;
};

/// A number of a cell that may come out otherwise; `element` counts within a list of rates.
struct DrawnNumber {
    CellPlace place;
    std::size_t element = 0;
};

/// What a draw sets a cell to: canonical text.
struct DrawnValue {
    CellPlace place;
    std::string text;
};

/// A z with which a cell is not drawn but stays as it is.
inline constexpr double notDrawn = std::numeric_limits<double>::quiet_NaN();

/// The draws of a scenario's ranges, counted from 1: the same whatever else is asked for (rules 16.5). It
/// never changes, and threads share it.
class Draws {
public:
    /// Of the ranges of the scenario's document, but for those of codes left out. Errors: none but those of
    /// compiling it.
    static Result<Draws> make(const CompiledScenario& scenario, std::uint64_t seed,
                              std::span<const std::string> leftOut = {});

    const std::vector<UncertaintyRange>& ranges() const { return ranges_; }
    const std::vector<DrawnCell>& cells() const { return cells_; }

    /// The numbers that may come out otherwise, each once, and their tables: those of the scenario, in which
    /// every cell that is drawn is typed.
    const std::vector<DrawnNumber>& numbers() const { return numbers_; }
    const CompiledScenario& scenario() const { return scenario_; }

    /// The arrangements whose start may, by row of `arrangements`, and when they start if nothing is drawn,
    /// in years after the base year.
    const std::vector<std::size_t>& slipping() const { return slipping_; }
    const std::vector<int>& starts() const { return starts_; }

    /// z of every cell in these draws: z[cell × draws + draw] (rules 16.4).
    void drawZ(std::span<const std::uint64_t> draws, std::span<double> z) const;

    /// What z makes of them (rules 16.3): numbers[number × sets + set], and starts[slipping × sets + set].
    /// putBack[range × sets + set] is raised where a value had to be put back into its column's range.
    void move(std::span<const double> z, std::size_t sets, std::span<double> numbers, std::span<int> starts,
              std::span<char> putBack) const;

    /// The cells that z reaches, each once, and what they come to.
    std::vector<DrawnValue> values(std::span<const double> z) const;

    /// Those of a draw.
    std::vector<DrawnValue> valuesOf(std::uint64_t draw) const;

private:
    friend class DrawsMaker;

    /// A share of the z of a stream, in one of its years.
    struct Part {
        std::size_t stream = 0;
        std::size_t year = 0; ///< j - 1
        double weight = 0;
    };
    /// How a cell is moved: the numbers it holds, or the start it is.
    struct Move {
        std::size_t first = 0, count = 0; ///< of numbers
        std::optional<std::size_t> slip;  ///< of slipping
        Part common, own;
        std::vector<std::size_t> limits; ///< of limits_
    };
    struct Bounds {
        double lowest = 0, highest = 0;
    };
    using JointLimit = std::vector<std::size_t>; ///< numbers whose sum is at most one

    explicit Draws(const CompiledScenario& scenario) : scenario_(scenario) {}

    void change(std::size_t cell, std::span<const double> z, std::span<double> numbers,
                std::span<char> putBack) const;
    void slip(std::size_t cell, std::span<const double> z, std::span<int> starts,
              std::span<char> putBack) const;
    void keepTogether(const JointLimit& limit, std::size_t sets, std::span<double> numbers,
                      std::span<char> putBack) const;
    std::string textOf(std::size_t number, std::span<const double> numbers) const;

    CompiledScenario scenario_;
    std::uint64_t seed_ = 1;
    std::vector<UncertaintyRange> ranges_;
    std::vector<RangeQuantile> quantiles_; ///< by range
    std::vector<Bounds> bounds_;           ///< by range, of its column
    std::vector<DrawnCell> cells_;
    std::vector<Move> moves_; ///< by cell
    std::vector<DrawnNumber> numbers_;
    std::vector<double> typed_; ///< by number
    std::vector<std::size_t> slipping_;
    std::vector<int> starts_;
    std::vector<RandomStream> streams_;
    std::vector<JointLimit> limits_;
};

/// The scenario with drawn values in its cells, after all its overrides. Errors: a start with which it cannot
/// be calculated.
Result<CompiledScenario> withDrawn(const CompiledScenario& scenario, std::span<const DrawnValue> values);

} // namespace breakeven
