#include "insight/actual/outturn_ranges.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

std::optional<DrawnFigure> drawnFigureOf(StatementLine line) {
    for (std::size_t i = 0; i < figuresWithAmounts; ++i)
        if (const auto figure = static_cast<DrawnFigure>(i); statementLine(figure) == line) return figure;
    return std::nullopt;
}

/// What draws say of organisations together.
class DrawnTogether {
public:
    DrawnTogether(const Simulation& simulation, std::size_t year) : simulation_(simulation), year_(year) {}

    void add(const std::string& org) {
        const auto& all = simulation_.organisations();
        const auto found = std::find(all.begin(), all.end(), org);
        orgs_.push_back(OrganisationIndex::at(static_cast<std::size_t>(found - all.begin())));
    }

    /// Around an outturn; nothing where one of them has no such figure, or it does not vary.
    std::optional<OutturnRange> range(DrawnFigure figure, Money outturn, int month) const {
        Money central;
        std::vector<double> sums(simulation_.draws());
        for (const OrganisationIndex org : orgs_) {
            if (org.place() >= simulation_.organisations().size() || !simulation_.has(org, year_, figure))
                return std::nullopt;
            central += simulation_.central(org, year_, figure);
            const std::vector<double> amounts = simulation_.amounts(org, year_, figure);
            for (std::size_t draw = 0; draw < sums.size(); ++draw) sums[draw] += amounts[draw];
        }
        std::erase_if(sums, [](double sum) { return std::isnan(sum); });
        if (sums.empty()) return std::nullopt;
        constexpr double shares[]{0.1, 0.9};
        const auto ends = percentilesOf(std::move(sums), shares);
        if (!(ends[0] < ends[1])) return std::nullopt;
        return outturnRange(outturn, central, nearestPenny(ends[0]), nearestPenny(ends[1]), month);
    }

private:
    const Simulation& simulation_;
    std::size_t year_;
    std::vector<OrganisationIndex> orgs_;
};

} // namespace

std::optional<OutturnRange> outturnRange(const YearVariance& year, std::string_view org, StatementLine line,
                                         const Simulation& simulation) {
    const auto& years = simulation.years();
    const auto at = std::find(years.begin(), years.end(), year.year);
    const OrganisationVariance* seen = year.find(org);
    const LineVariance* its = seen ? seen->find(line) : nullptr;
    const auto figure = drawnFigureOf(line);
    if (at == years.end() || at == years.begin() || year.month == 12 || !its || !its->expected || !figure)
        return std::nullopt;
    DrawnTogether drawn(simulation, static_cast<std::size_t>(at - years.begin()));
    for (const OrganisationVariance& one : year.organisations)
        if (seen == &year.together || one.org == org) drawn.add(one.org);
    return drawn.range(*figure, *its->expected, year.month);
}

void addRanges(YearVariance& year, const Simulation& simulation) {
    const auto addTo = [&](OrganisationVariance& org) {
        for (LineVariance& line : org.lines) line.range = outturnRange(year, org.org, line.line, simulation);
    };
    for (OrganisationVariance& org : year.organisations) addTo(org);
    addTo(year.together);
}

} // namespace breakeven
