#pragma once

#include "engine/ledger/projection.h"
#include "insight/uncertainty/drawn_amounts.h"
#include "money/financial_year.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// What a simulation tells of organisations and the economy, in the order of simulation.csv (rules 16.6). The
/// last three have a probability only.
enum class DrawnFigure : std::uint8_t {
    surplus,
    underlyingSurplus,
    cumulativeSurplus,
    cash,
    supportDrawn,
    breakEvenDuty,
    failureRegime,
    firstBreakEven,
};
inline constexpr std::array drawnFigures{"surplus",        "underlying_surplus", "cumulative_surplus",
                                         "cash",           "support_drawn",      "break_even_duty",
                                         "failure_regime", "first_break_even"};
inline constexpr std::size_t figuresWithAmounts = 5;
constexpr bool hasAmounts(DrawnFigure figure) { return figure <= DrawnFigure::supportDrawn; }

/// The line of a statement a figure with amounts is.
StatementLine statementLine(DrawnFigure figure);

/// The percentiles told of a figure.
inline constexpr std::array<int, 7> toldPercentiles{5, 10, 25, 50, 75, 90, 95};

/// A share of draws, and the standard error it is known to.
struct Chance {
    double share = 0;
    double error = 0;
};

/// That of so many draws out of all.
Chance chanceOf(std::uint64_t times, std::uint64_t draws);
Chance chanceOfShare(double share, std::uint64_t draws);

/// How a figure came out, in pounds.
struct Spread {
    double mean = 0;
    double sd = 0;
    std::array<double, toldPercentiles.size()> percentiles{};
};

/// Whether an amount is at or above nought; half a penny below counts so, binary numbers not being whole
/// pence.
constexpr bool breaksEven(double amount) { return amount >= -0.005; }

/// Percentiles of numbers by their shares, the lowest first, as a spreadsheet's PERCENTILE.INC. Precondition:
/// there are some numbers.
std::vector<double> percentilesOf(std::vector<double> numbers, std::span<const double> shares);

/// What draws are kept by: the figures that there are, where nothing is drawn.
class SimulationLayout {
public:
    /// `central` is the exact projection of the scenario, with its ratings.
    SimulationLayout(const ExactProjection& central, std::vector<std::string> ranges);

    struct Column {
        OrganisationIndex org;
        std::size_t year = 0;
        DrawnFigure figure = DrawnFigure::surplus;
    };
    /// One that was kept in its parts.
    SimulationLayout(std::vector<FinancialYear> allYears, std::vector<std::string> codes,
                     std::vector<std::string> rangeCodes, std::vector<Column> allColumns,
                     std::vector<Column> allFlags, std::vector<Money> centrals);

    std::size_t entities() const { return organisations.size() + 1; }
    /// Figures with amounts have a column each, by organisation, year and figure; duty and regime a place
    /// among counts.
    std::optional<std::size_t> column(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;
    std::optional<std::size_t> flag(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;

    std::vector<FinancialYear> years;
    std::vector<std::string> organisations;
    std::vector<std::string> ranges; ///< their codes
    std::vector<Column> columns;
    std::vector<Column> flags;
    std::vector<Money> central; ///< by column

private:
    std::size_t at(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;
    void notePlaces();

    std::vector<std::int32_t> places_; ///< columns and flags by organisation, year and figure; -1: none
};

/// How often something was so.
struct Count {
    std::uint64_t times = 0;
    std::uint64_t of = 0;
};

/// Draws that follow one another, as they are kept.
struct DrawnChunk {
    std::uint64_t first = 1;
    DrawnAmounts amounts;
    std::vector<Count> flags;                  ///< by flag
    std::vector<std::uint64_t> firstBreakEven; ///< by entity, and the years after the base year, then never
    std::vector<std::uint64_t> putBack;        ///< by range: draws
};

/// Draws of one scenario. It never changes, and threads share it.
class Simulation {
public:
    Simulation(std::shared_ptr<const SimulationLayout> layout, std::uint64_t seed,
               std::vector<std::shared_ptr<const DrawnChunk>> chunks);

    const std::vector<FinancialYear>& years() const { return layout_->years; } ///< the base year first
    const std::vector<std::string>& organisations() const { return layout_->organisations; }
    /// After the organisations.
    OrganisationIndex economy() const { return OrganisationIndex::at(layout_->organisations.size()); }
    std::uint64_t draws() const { return draws_; }
    std::uint64_t seed() const { return seed_; }

    /// Whether the figure is there: not of an organisation that is merged into another that year, of cash
    /// and support not without balances, of duty and regime not without ratings, the first year of breaking
    /// even not in the base year.
    bool has(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;

    /// As the exact projection has it, nothing being drawn. Precondition: it is there and has amounts.
    Money central(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;

    /// Precondition: likewise.
    Spread spread(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;

    /// Of being at or above nought, of support of none drawn; of duty, regime and the first year of breaking
    /// even of its being so. Precondition: it is there.
    Chance chance(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;

    /// That no year after the base year has a surplus of nought or more.
    Chance neverBreaksEven(OrganisationIndex org) const;

    /// The amounts of all draws, the first draw first, in pounds; not a number where a drawn start leaves
    /// the organisation without a statement. Precondition: it is there and has amounts.
    std::vector<double> amounts(OrganisationIndex org, std::size_t year, DrawnFigure figure) const;

    /// The draw whose amount is nearest to a percentile, from 0 to 100, of equals the first (rules 16.7).
    std::uint64_t drawAt(OrganisationIndex org, std::size_t year, DrawnFigure figure,
                         double percentile) const;

    /// Ranges of which in more than 1 % of draws a value was put back into its column's, and in what share
    /// (rules 16.3).
    struct PutBack {
        std::string range;
        double share = 0;
    };
    std::vector<PutBack> putBack() const;

    const SimulationLayout& layout() const { return *layout_; }
    const std::vector<std::shared_ptr<const DrawnChunk>>& chunks() const { return chunks_; }

private:
    std::vector<double> there(std::size_t column) const; ///< of the draws that have one
    std::vector<double> amounts(std::size_t column) const;

    std::shared_ptr<const SimulationLayout> layout_;
    std::uint64_t seed_;
    std::vector<std::shared_ptr<const DrawnChunk>> chunks_;
    std::uint64_t draws_ = 0;
};

/// What is told of a range whose values were put back.
Problem putBackWarning(const Simulation::PutBack& range);

} // namespace breakeven
