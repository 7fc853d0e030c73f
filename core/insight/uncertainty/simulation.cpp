#include "insight/uncertainty/simulation.h"

#include "money/decimal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace breakeven {

namespace {

static_assert(words::placeOf(drawnFigures, "support_drawn") ==
              static_cast<std::size_t>(DrawnFigure::supportDrawn));

} // namespace

Chance chanceOf(std::uint64_t times, std::uint64_t draws) {
    return draws == 0 ? Chance{}
                      : chanceOfShare(static_cast<double>(times) / static_cast<double>(draws), draws);
}

Chance chanceOfShare(double share, std::uint64_t draws) {
    const double within = std::clamp(share, 0.0, 1.0); // shares added up may pass one by a rounding
    const auto of = static_cast<double>(std::max<std::uint64_t>(draws, 1));
    return {within, std::sqrt(within * (1 - within) / of)};
}

StatementLine statementLine(DrawnFigure figure) {
    constexpr std::array lines{StatementLine::surplus, StatementLine::underlyingSurplus,
                               StatementLine::cumulativeSurplus, StatementLine::cash,
                               StatementLine::supportDrawn};
    return lines[static_cast<std::size_t>(figure)];
}

std::vector<double> percentilesOf(std::vector<double> numbers, std::span<const double> shares) {
    std::vector<double> percentiles;
    auto from = numbers.begin(); // what stands before is lower
    for (const double share : shares) {
        const double at = share * static_cast<double>(numbers.size() - 1);
        const auto place = numbers.begin() + static_cast<std::ptrdiff_t>(at);
        std::nth_element(from, place, numbers.end());
        from = place;
        const double next = place + 1 == numbers.end() ? *place : *std::min_element(place + 1, numbers.end());
        percentiles.push_back(*place + (at - std::floor(at)) * (next - *place));
    }
    return percentiles;
}

SimulationLayout::SimulationLayout(const ExactProjection& projection, std::vector<std::string> codes)
    : years(projection.years), organisations(projection.organisations), ranges(std::move(codes)) {
    const Statements<Money>& statements = projection.statements;
    for (std::size_t entity = 0; entity < entities(); ++entity)
        for (std::size_t year = 0; year < years.size(); ++year)
            for (std::size_t figure = 0; figure < figuresWithAmounts; ++figure) {
                const Column column{OrganisationIndex::at(entity), year, static_cast<DrawnFigure>(figure)};
                const StatementLine line = statementLine(column.figure);
                if (!statements.shown(column.org, year) ||
                    (isBalanceSheetLine(line) && !statements.hasBalances(column.org, year)))
                    continue;
                columns.push_back(column);
                central.push_back(statements.amount(column.org, year, line));
            }
    for (const Rating<Decimal>& rating : projection.ratings) {
        if (rating.measure == Measure::breakEvenDuty)
            flags.push_back({rating.org, rating.year, DrawnFigure::breakEvenDuty});
        if (rating.measure == Measure::failureRegime)
            flags.push_back({rating.org, rating.year, DrawnFigure::failureRegime});
    }
    notePlaces();
}

SimulationLayout::SimulationLayout(std::vector<FinancialYear> allYears, std::vector<std::string> codes,
                                   std::vector<std::string> rangeCodes, std::vector<Column> allColumns,
                                   std::vector<Column> allFlags, std::vector<Money> centrals)
    : years(std::move(allYears)), organisations(std::move(codes)), ranges(std::move(rangeCodes)),
      columns(std::move(allColumns)), flags(std::move(allFlags)), central(std::move(centrals)) {
    notePlaces();
}

void SimulationLayout::notePlaces() {
    places_.assign(entities() * years.size() * drawnFigures.size(), -1);
    for (const std::vector<Column>* among : {&columns, &flags})
        for (std::size_t i = 0; i < among->size(); ++i) {
            const Column& column = (*among)[i];
            places_[at(column.org, column.year, column.figure)] = static_cast<std::int32_t>(i);
        }
}

std::size_t SimulationLayout::at(OrganisationIndex org, std::size_t year, DrawnFigure figure) const {
    return (org.place() * years.size() + year) * drawnFigures.size() + static_cast<std::size_t>(figure);
}

std::optional<std::size_t> SimulationLayout::column(OrganisationIndex org, std::size_t year,
                                                    DrawnFigure figure) const {
    const std::int32_t place = places_[at(org, year, figure)];
    return place >= 0 && hasAmounts(figure) ? std::optional(static_cast<std::size_t>(place)) : std::nullopt;
}

std::optional<std::size_t> SimulationLayout::flag(OrganisationIndex org, std::size_t year,
                                                  DrawnFigure figure) const {
    const std::int32_t place = places_[at(org, year, figure)];
    return place >= 0 && !hasAmounts(figure) ? std::optional(static_cast<std::size_t>(place)) : std::nullopt;
}

Simulation::Simulation(std::shared_ptr<const SimulationLayout> layout, std::uint64_t seed,
                       std::vector<std::shared_ptr<const DrawnChunk>> chunks)
    : layout_(std::move(layout)), seed_(seed), chunks_(std::move(chunks)) {
    for (const auto& chunk : chunks_) draws_ += chunk->amounts.draws();
}

bool Simulation::has(OrganisationIndex org, std::size_t year, DrawnFigure figure) const {
    if (hasAmounts(figure)) return layout_->column(org, year, figure).has_value();
    if (figure == DrawnFigure::firstBreakEven)
        return year > 0 && layout_->column(org, year, DrawnFigure::surplus).has_value();
    return layout_->flag(org, year, figure).has_value();
}

Money Simulation::central(OrganisationIndex org, std::size_t year, DrawnFigure figure) const {
    return layout_->central[*layout_->column(org, year, figure)];
}

std::vector<double> Simulation::amounts(std::size_t column) const {
    std::vector<double> all(draws_);
    std::size_t at = 0;
    for (const auto& chunk : chunks_) {
        chunk->amounts.read(column, std::span(all).subspan(at, chunk->amounts.draws()));
        at += chunk->amounts.draws();
    }
    return all;
}

std::vector<double> Simulation::there(std::size_t column) const {
    std::vector<double> all = amounts(column);
    std::erase_if(all, [](double amount) { return std::isnan(amount); });
    return all;
}

std::vector<double> Simulation::amounts(OrganisationIndex org, std::size_t year, DrawnFigure figure) const {
    return amounts(*layout_->column(org, year, figure));
}

Spread Simulation::spread(OrganisationIndex org, std::size_t year, DrawnFigure figure) const {
    std::vector<double> all = there(*layout_->column(org, year, figure));
    Spread spread;
    if (all.empty()) return spread;
    const auto count = static_cast<double>(all.size());
    spread.mean = std::accumulate(all.begin(), all.end(), 0.0) / count;
    double squares = 0;
    for (const double amount : all) squares += (amount - spread.mean) * (amount - spread.mean);
    spread.sd = all.size() > 1 ? std::sqrt(squares / (count - 1)) : 0;
    std::array<double, toldPercentiles.size()> shares{};
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i] = toldPercentiles[i] / 100.0;
    std::ranges::copy(percentilesOf(std::move(all), shares), spread.percentiles.begin());
    return spread;
}

Chance Simulation::chance(OrganisationIndex org, std::size_t year, DrawnFigure figure) const {
    Count count;
    if (figure == DrawnFigure::firstBreakEven) {
        for (const auto& chunk : chunks_)
            count.times += chunk->firstBreakEven[org.place() * layout_->years.size() + year - 1];
        count.of = draws_;
    } else if (!hasAmounts(figure)) {
        const std::size_t flag = *layout_->flag(org, year, figure);
        for (const auto& chunk : chunks_) {
            count.times += chunk->flags[flag].times;
            count.of += chunk->flags[flag].of;
        }
    } else {
        for (const double amount : amounts(org, year, figure)) {
            if (std::isnan(amount)) continue;
            ++count.of;
            count.times += breaksEven(figure == DrawnFigure::supportDrawn ? -amount : amount) ? 1 : 0;
        }
    }
    return chanceOf(count.times, count.of);
}

Chance Simulation::neverBreaksEven(OrganisationIndex org) const {
    Count count{0, draws_};
    for (const auto& chunk : chunks_)
        count.times += chunk->firstBreakEven[(org.place() + 1) * layout_->years.size() - 1];
    return chanceOf(count.times, count.of);
}

std::uint64_t Simulation::drawAt(OrganisationIndex org, std::size_t year, DrawnFigure figure,
                                 double percentile) const {
    const std::size_t column = *layout_->column(org, year, figure);
    const std::vector<double> all = amounts(column);
    std::vector<double> counted = there(column);
    if (counted.empty()) return chunks_.front()->first;
    const double share = std::clamp(percentile, 0.0, 100.0) / 100;
    const double wanted = percentilesOf(std::move(counted), {&share, 1}).front();
    std::size_t nearest = 0;
    double distance = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const double away = std::abs(all[i] - wanted); away < distance) {
            nearest = i;
            distance = away;
        }
    return chunks_.front()->first + nearest;
}

std::vector<Simulation::PutBack> Simulation::putBack() const {
    std::vector<PutBack> all;
    for (std::size_t range = 0; range < layout_->ranges.size(); ++range) {
        std::uint64_t times = 0;
        for (const auto& chunk : chunks_) times += chunk->putBack[range];
        const double share =
            static_cast<double>(times) / static_cast<double>(std::max<std::uint64_t>(draws_, 1));
        if (share > 0.01) all.push_back({layout_->ranges[range], share});
    }
    return all;
}

Problem putBackWarning(const Simulation::PutBack& range) {
    const Decimal percent = Decimal(std::llround(range.share * 1000)) / 10;
    return warningAt(
        "uncertainties:" + range.range,
        message(translatable("Message", "in %1% of futures a value is outside what its column accepts and is "
                                        "set to the nearest value allowed; narrow the range"),
                toText(percent)));
}

} // namespace breakeven
