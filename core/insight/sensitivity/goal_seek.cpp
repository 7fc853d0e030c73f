#include "insight/sensitivity/goal_seek.h"

#include "economy/table/value.h"
#include "insight/sensitivity/figure_draws.h"
#include "insight/sensitivity/grid_search.h"
#include "insight/sensitivity/open_figure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// About how often what is sought is worked out, to tell how far the search has come.
constexpr std::size_t usualSteps = 60;

// Binary amounts are right where they are as near the wrong side as half a penny.
double indulgence(Unit unit, const Decimal& target) {
    return unit == Unit::pounds ? 0.005 : 1e-9 * std::max(1.0, std::abs(toDouble(target)));
}

// The figure itself is to be on the right side of the target.
class SoughtFigure : public Sought {
public:
    SoughtFigure(const StudiedFigure& figure, const MovedCells& cells, const OpenFigure& open,
                 const Decimal& target)
        : figure_(figure), cells_(cells), kernel_(open.kernel()), target_(target),
          side_(rightSideOf(figure.figure())) {}

    std::vector<double> figures(std::span<const double> xs) const {
        std::vector<double> inputs(cells_.inputs().size() * xs.size()), results(xs.size());
        for (std::size_t set = 0; set < xs.size(); ++set) {
            const std::vector<Decimal> numbers = cells_.at(Decimal(xs[set]));
            for (std::size_t i = 0; i < numbers.size(); ++i)
                inputs[i * xs.size() + set] = toDouble(numbers[i]);
        }
        kernel_.evaluate(inputs, xs.size(), results);
        return results;
    }

    std::vector<double> margins(std::span<const double> xs) override {
        std::vector<double> all = figures(xs);
        const double target = toDouble(target_), spare = indulgence(figure_.unit(), target_);
        for (double& one : all) one = margin(side_, one, target) + spare;
        return all;
    }

    bool isRight(const Decimal& x) override {
        const auto figure = exactly(x);
        return figure && margin(side_, *figure, target_) >= 0;
    }

    Result<Decimal> exactly(const Decimal& x) const {
        std::vector<Decimal> inputs = figure_.scenario().inputs();
        const std::vector<Decimal> moved = cells_.at(x);
        for (std::size_t i = 0; i < moved.size(); ++i) inputs[cells_.inputs()[i].value] = moved[i];
        return figure_.exactly(inputs);
    }

private:
    const StudiedFigure& figure_;
    const MovedCells& cells_;
    Kernel kernel_;
    Decimal target_;
    RightSide side_;
};

// A share of the draws is to be there: as many as are needed, the least of which is looked at.
class SoughtChance : public Sought {
public:
    SoughtChance(const StudiedFigure& figure, const MovedCells& cells, FigureDraws& draws,
                 const Decimal& target, double probability)
        : cells_(cells), draws_(draws), target_(toDouble(target)), spare_(indulgence(figure.unit(), target)),
          side_(rightSideOf(figure.figure())),
          needed_(std::clamp<std::size_t>(
              static_cast<std::size_t>(std::ceil(probability * static_cast<double>(draws.count()) - 1e-9)), 1,
              draws.count())) {}

    std::vector<double> margins(std::span<const double> xs) override {
        std::vector<double> all;
        for (const double x : xs) all.push_back(seen(x).least);
        return all;
    }

    bool isRight(const Decimal& x) override { return seen(toDouble(x)).hits >= needed_; }

    Chance chance(double x) { return chanceOf(seen(x).hits, draws_.count()); }

    /// Why draws could not be calculated, if any could not.
    const std::vector<Problem>& problems() const { return problems_; }

private:
    // What was found at an x: how many draws are on the right side, and how far the last of those needed is.
    struct Seen {
        std::size_t hits = 0;
        double least = -1;
    };

    const Seen& seen(double x) {
        const auto [at, isNew] = seen_.try_emplace(x);
        if (!isNew) return at->second;
        std::vector<double> inputs;
        for (const Decimal& number : cells_.at(Decimal(x))) inputs.push_back(toDouble(number));
        auto figures = draws_.at(inputs);
        if (!figures) {
            problems_ = std::move(figures.problems);
            return at->second;
        }
        // A draw without the figure reaches nothing.
        for (double& one : *figures)
            one = std::isnan(one) ? -std::numeric_limits<double>::infinity()
                                  : margin(side_, one, target_) + spare_;
        at->second.hits = static_cast<std::size_t>(
            std::count_if(figures->begin(), figures->end(), [](double one) { return one >= 0; }));
        const auto least = figures->begin() + static_cast<std::ptrdiff_t>(needed_ - 1);
        std::nth_element(figures->begin(), least, figures->end(), std::greater<>());
        at->second.least = *least;
        return at->second;
    }

    std::map<double, Seen> seen_;
    std::vector<Problem> problems_;
    const MovedCells& cells_;
    FigureDraws& draws_;
    double target_, spare_;
    RightSide side_;
    std::size_t needed_;
};

Result<NumberRange> rangeOf(const MovedCells& cells, const GoalRequest& request) {
    if (!request.between) return cells.range();
    std::vector<Decimal> ends;
    for (const std::string& text : {request.between->first, request.between->second}) {
        const auto end = cells.read(text);
        if (!end)
            return errorAt(request.cell,
                           message(MESSAGE("%1 is not a limit that can be searched from"), text));
        ends.push_back(*end);
    }
    if (ends.front() >= ends.back())
        return errorAt(request.cell, message(MESSAGE("%1 is not below %2"), request.between->first,
                                             request.between->second));
    const NumberRange accepted = cells.accepted();
    const NumberRange within{std::max(ends.front(), accepted.low), std::min(ends.back(), accepted.high)};
    if (within.low > within.high)
        return errorAt(request.cell, message(MESSAGE("no value between %1 and %2 is one the cell accepts"),
                                             request.between->first, request.between->second));
    return within;
}

// The ranges that draw a cell which is moved itself.
std::vector<std::string> ownRanges(const Economy& economy, const MovedCells& cells) {
    std::vector<std::string> own;
    for (const UncertaintyRange& range : rangesOf(economy)) {
        if (range.cell.table != cells.address().table || range.cell.column != cells.address().column)
            continue;
        const std::size_t column = *specification(range.cell.table).find(range.cell.column);
        const std::vector<std::size_t> rows = rowsMatched(economy, range.cell);
        if (std::any_of(rows.begin(), rows.end(), [&](std::size_t row) {
                return cells.contains({range.cell.table, row, column});
            }))
            own.push_back(range.code);
    }
    return own;
}

class Seeking {
public:
    Seeking(const GoalRequest& request, StudiedFigure figure, MovedCells cells, const WorkGoesOn& goOn)
        : figure_(std::move(figure)), cells_(std::move(cells)),
          goOn_([this, &goOn] { return !goOn || goOn(std::min(steps_++, usualSteps), usualSteps); }) {
        goal_.request = request;
        goal_.side = rightSideOf(figure_.figure());
        goal_.unit = figure_.unit();
        goal_.cells = cells_.size();
    }

    Result<Goal> seek() {
        const auto target = readTarget(goal_.unit, goal_.request.target);
        if (!target)
            return errorAt(
                toText(goal_.request.figure),
                message(MESSAGE("%1 is not a number the figure could reach"), goal_.request.target));
        goal_.target = *target;
        const auto range = rangeOf(cells_, goal_.request);
        if (!range) return range.problems;
        const auto open = OpenFigure::make(figure_, cells_.inputs());
        if (!open) return open.problems;
        SoughtFigure sought(figure_, cells_, *open, goal_.target);
        if (goal_.request.probability) return seekChance(sought, *range);
        return seek(sought, sought, *range, nullptr);
    }

private:
    Result<Goal> seekChance(SoughtFigure& sought, const NumberRange& range) {
        const auto draws = Draws::make(figure_.scenario(), goal_.request.seed,
                                       ownRanges(figure_.scenario().economy(), cells_));
        if (!draws) return draws.problems;
        // Where ranges draw years of an index, its rows stand elsewhere.
        const auto cells = MovedCells::find(draws->scenario(), goal_.request.cell, goal_.request.change);
        if (!cells) return cells.problems;
        auto drawn = FigureDraws::make(figure_, *draws, goal_.request.draws, cells->inputs(), goOn_);
        if (!drawn) return std::move(drawn.problems);
        SoughtChance chance(figure_, *cells, *drawn, goal_.target, *goal_.request.probability);
        return seek(sought, chance, range, &chance);
    }

    Result<Goal> seek(SoughtFigure& figure, Sought& sought, const NumberRange& range, SoughtChance* chance) {
        // Where there is no exact figure, as at the ends of a wide range, the binary one is told.
        const auto valueAt = [&](const Decimal& x) {
            const auto exact = figure.exactly(x);
            const double number = toDouble(x);
            GoalValue value{x,
                            cells_.text(x),
                            exact ? *exact
                                  : roundTo20(Decimal(figure.figures(std::span(&number, 1)).front())),
                            {}};
            if (chance) value.chance = chance->chance(number);
            return value;
        };
        goal_.today = valueAt(cells_.today());
        goal_.today.figure = figure_.today();
        goal_.low = valueAt(range.low);
        goal_.high = valueAt(range.high);
        goal_.isReachedToday =
            chance ? chance->isRight(cells_.today()) : margin(goal_.side, figure_.today(), goal_.target) >= 0;
        GridSearch search(sought, range, cells_.step(), cells_.today(), goOn_);
        if (search.margins().empty()) return {};
        const std::vector<double> figures = chance ? std::vector<double>() : figure.figures(search.points());
        for (std::size_t i = 0; i < search.points().size(); ++i) {
            const double x = search.points()[i];
            goal_.curve.push_back({x, chance ? chance->chance(x).share : figures[i]});
        }
        for (const Decimal& x : search.answers()) goal_.answers.push_back(valueAt(x));
        if (chance && !chance->problems().empty()) return chance->problems();
        if (!goOn_()) return {};
        return std::move(goal_);
    }

    StudiedFigure figure_;
    MovedCells cells_;
    std::size_t steps_ = 0;
    GoOn goOn_;
    Goal goal_;
};

} // namespace

std::optional<Decimal> readTarget(Unit unit, std::string_view text) {
    Column as{};
    as.type = unit == Unit::pounds    ? ValueType::money
              : unit == Unit::percent ? ValueType::rate
                                      : ValueType::number;
    const auto read = canonical(as, text);
    const auto* number = std::get_if<std::string>(&read);
    return number && !number->empty() ? std::optional(numberIn(*number)) : std::nullopt;
}

Result<Goal> seekGoal(const Economy& economy, const GoalRequest& request, const WorkGoesOn& goOn) {
    auto figure = StudiedFigure::make(economy, request.scenario, request.figure);
    if (!figure) return std::move(figure.problems);
    auto cells = MovedCells::find(figure->scenario(), request.cell, request.change);
    if (!cells) return std::move(cells.problems);
    return Seeking(request, std::move(*figure), std::move(*cells), goOn).seek();
}

} // namespace breakeven
