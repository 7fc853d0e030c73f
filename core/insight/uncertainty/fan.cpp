#include "insight/uncertainty/fan.h"

#include <algorithm>

namespace breakeven {

namespace {

std::optional<Money> centralOf(const YearPosition& position, DrawnFigure figure) {
    switch (figure) {
    case DrawnFigure::surplus:
        return position.surplus;
    case DrawnFigure::underlyingSurplus:
        return position.underlying;
    case DrawnFigure::cumulativeSurplus:
        return position.cumulative;
    case DrawnFigure::cash:
        return position.cash;
    case DrawnFigure::supportDrawn:
        return position.supportDrawn;
    case DrawnFigure::breakEvenDuty:
    case DrawnFigure::failureRegime:
    case DrawnFigure::firstBreakEven:
        break;
    }
    return std::nullopt;
}

/// Draws in which support was drawn in a year so far.
class CashRunOut {
public:
    explicit CashRunOut(const Simulation& simulation)
        : simulation_(simulation), ranOut_(simulation.draws()) {}

    void pass(OrganisationIndex org, std::size_t year) {
        const std::vector<double> support = simulation_.amounts(org, year, DrawnFigure::supportDrawn);
        for (std::size_t draw = 0; draw < support.size(); ++draw)
            if (support[draw] > 0 && !breaksEven(-support[draw])) ranOut_[draw] = true;
    }

    Chance chance() const {
        const auto count = std::count(ranOut_.begin(), ranOut_.end(), true);
        return chanceOf(static_cast<std::uint64_t>(count), ranOut_.size());
    }

private:
    const Simulation& simulation_;
    std::vector<bool> ranOut_;
};

} // namespace

Fan fan(const Simulation& simulation, const Outlook& outlook, DrawnFigure figure) {
    Fan result{outlook.org, outlook.name, figure, {}, simulation.draws()};
    for (const YearPosition& position : outlook.years) {
        const auto central = centralOf(position, figure);
        if (!central || !simulation.has(outlook.org, position.index, figure)) continue;
        FanYear year{position.index,
                     position.year,
                     *central,
                     {},
                     simulation.chance(outlook.org, position.index, figure)};
        const Spread spread = simulation.spread(outlook.org, position.index, figure);
        std::transform(spread.percentiles.begin(), spread.percentiles.end(), year.percentiles.begin(),
                       nearestPenny);
        result.years.push_back(year);
    }
    return result;
}

Fan printedFan(const Fan& exact, const Outlook& printed) {
    constexpr Money pound = Money::fromPence(100);
    Fan result = exact;
    for (FanYear& year : result.years) {
        const auto position = std::find_if(printed.years.begin(), printed.years.end(),
                                           [&](const YearPosition& one) { return one.index == year.index; });
        if (position == printed.years.end()) continue;
        const Money central = centralOf(*position, exact.figure).value_or(year.central);
        for (Money& percentile : year.percentiles)
            if (percentile - year.central <= pound && year.central - percentile <= pound)
                percentile = central;
        year.central = central;
    }
    return result;
}

Prospects prospects(const Simulation& simulation, const Outlook& outlook) {
    const OrganisationIndex org = outlook.org;
    Prospects result{org, outlook.name, simulation.draws(), {}, simulation.neverBreaksEven(org)};
    CashRunOut runOut(simulation);
    double broken = 0;
    for (const YearPosition& position : outlook.years) {
        const std::size_t index = position.index;
        if (!simulation.has(org, index, DrawnFigure::surplus)) continue;
        const auto ifThere = [&](DrawnFigure figure) {
            return simulation.has(org, index, figure) ? std::optional(simulation.chance(org, index, figure))
                                                      : std::nullopt;
        };
        const bool withCash = simulation.has(org, index, DrawnFigure::supportDrawn);
        if (withCash) runOut.pass(org, index);
        if (index == 0) continue;
        if (simulation.has(org, index, DrawnFigure::firstBreakEven))
            broken += simulation.chance(org, index, DrawnFigure::firstBreakEven).share;
        result.years.push_back({index, position.year, simulation.chance(org, index, DrawnFigure::surplus),
                                chanceOfShare(broken, simulation.draws()),
                                withCash ? std::optional(runOut.chance()) : std::nullopt,
                                ifThere(DrawnFigure::breakEvenDuty), ifThere(DrawnFigure::failureRegime)});
    }
    return result;
}

} // namespace breakeven
