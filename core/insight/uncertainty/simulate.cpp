#include "insight/uncertainty/simulate.h"

#include "insight/uncertainty/drawn_projections.h"
#include "insight/variant/in_parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <system_error>

namespace breakeven {

namespace {

constexpr std::size_t chunkDraws = 256;

template<class Number>
DrawnProjections::Pick<Number> pickOf(const SimulationLayout& layout) {
    return [&layout](const Projection<Number>& projection) {
        std::vector<std::optional<Number>> all;
        all.reserve(layout.columns.size() + layout.flags.size());
        const Statements<Number>& statements = projection.statements;
        for (const SimulationLayout::Column& column : layout.columns) {
            const StatementLine line = statementLine(column.figure);
            const bool there = statements.shown(column.org, column.year) &&
                               (!isBalanceSheetLine(line) || statements.hasBalances(column.org, column.year));
            all.push_back(there ? std::optional(statements.amount(column.org, column.year, line))
                                : std::nullopt);
        }
        all.resize(layout.columns.size() + layout.flags.size());
        for (const Rating<Number>& rating : projection.ratings) {
            const bool duty = rating.measure == Measure::breakEvenDuty;
            if (!duty && rating.measure != Measure::failureRegime) continue;
            const auto flag = layout.flag(rating.org, rating.year,
                                          duty ? DrawnFigure::breakEvenDuty : DrawnFigure::failureRegime);
            if (flag) all[layout.columns.size() + *flag] = rating.value;
        }
        return all;
    };
}

std::vector<double> centralOf(const SimulationLayout& layout) {
    std::vector<double> all;
    for (const Money amount : layout.central) all.push_back(toDouble(amount));
    return all;
}

constexpr Wanted ratings{false, false, false, true};

/// Draws chunk by chunk.
class Simulator {
public:
    Simulator(const Draws& draws, const ExactProjection& central, const SimulationOrder& order)
        : draws_(draws), order_(order), layout_(layoutOf(draws, central)),
          projections_(draws, ratings, pickOf<Varying>(*layout_), pickOf<double>(*layout_), {}, nullptr,
                       centralOf(*layout_)) {
        const std::size_t count = static_cast<std::size_t>((order.draws + chunkDraws - 1) / chunkDraws);
        chunks_.resize(count);
        if (layout_->columns.size() * order.draws * sizeof(double) > order.mostInMemory)
            scratch_ = std::make_shared<NumberFile>();
    }

    Result<std::shared_ptr<const Simulation>> run(const GoOn& goOn, const SimulatedSoFar& soFar) {
        std::vector<Room> workers(order_.threads > 0 ? order_.threads : threadsAtHand());
        const GoOn asked = askedByThreads(goOn);
        // A first result after two chunks, then ever larger steps.
        for (std::size_t done = 0, upTo = 2; done < chunks_.size(); done = upTo, upTo *= 2) {
            upTo = std::min(upTo, chunks_.size());
            const Stopped stopped =
                inParallel(workers, upTo - done, [&](Room& room, std::size_t i) -> Stopped {
                    if (asked && !asked()) return std::vector<Problem>{};
                    auto problems = draw(done + i, room);
                    if (problems.empty()) return std::nullopt;
                    return problems;
                });
            if (stopped) return *stopped;
            if (soFar && upTo < chunks_.size()) soFar(simulation(upTo));
        }
        return simulation(chunks_.size());
    }

private:
    /// What one thread draws in, chunk after chunk.
    struct Room {
        std::vector<double> z, numbers, figures;
        std::vector<int> starts;
        std::vector<char> putBack;
    };

    static std::shared_ptr<const SimulationLayout> layoutOf(const Draws& draws,
                                                            const ExactProjection& central) {
        std::vector<std::string> codes;
        for (const UncertaintyRange& range : draws.ranges()) codes.push_back(range.code);
        return std::make_shared<const SimulationLayout>(central, std::move(codes));
    }

    std::shared_ptr<const Simulation> simulation(std::size_t chunks) const {
        const auto end = chunks_.begin() + static_cast<std::ptrdiff_t>(chunks);
        return std::make_shared<const Simulation>(
            layout_, order_.seed, std::vector<std::shared_ptr<const DrawnChunk>>(chunks_.begin(), end));
    }

    /// Draws a chunk; problems with what was drawn.
    std::vector<Problem> draw(std::size_t chunk, Room& room) {
        const std::uint64_t before = chunk * chunkDraws;
        const auto sets =
            static_cast<std::size_t>(std::min<std::uint64_t>(chunkDraws, order_.draws - before));
        std::vector<std::uint64_t> counted(sets);
        std::iota(counted.begin(), counted.end(), order_.first + before);
        room.z.resize(draws_.cells().size() * sets);
        room.numbers.resize(draws_.numbers().size() * sets);
        room.starts.resize(draws_.slipping().size() * sets);
        room.putBack.assign(draws_.ranges().size() * sets, 0);
        room.figures.resize((layout_->columns.size() + layout_->flags.size()) * sets);
        draws_.drawZ(counted, room.z);
        draws_.move(room.z, sets, room.numbers, room.starts, room.putBack);
        auto problems = projections_.calculate(room.numbers, room.starts, sets, room.figures);
        if (problems.empty()) keep(chunk, sets, room);
        return problems;
    }

    void keep(std::size_t chunk, std::size_t sets, const Room& room) {
        const std::uint64_t before = chunk * chunkDraws;
        std::vector<Count> flags(layout_->flags.size());
        for (std::size_t flag = 0; flag < flags.size(); ++flag)
            for (std::size_t set = 0; set < sets; ++set) {
                const double is = room.figures[(layout_->columns.size() + flag) * sets + set];
                if (std::isnan(is)) continue;
                ++flags[flag].of;
                flags[flag].times += is > 0.5 ? 1 : 0;
            }
        std::vector<std::uint64_t> times(draws_.ranges().size());
        for (std::size_t range = 0; range < times.size(); ++range)
            times[range] = static_cast<std::uint64_t>(
                std::ranges::count(std::span(room.putBack).subspan(range * sets, sets), 1));
        const std::span amounts = std::span(room.figures).first(layout_->columns.size() * sets);
        chunks_[chunk] = std::make_shared<const DrawnChunk>(
            DrawnChunk{order_.first + before, kept(amounts, before, sets), std::move(flags),
                       firstBreakEven(room.figures, sets), std::move(times)});
    }

    /// Some draws' amounts in memory, or where they outgrow it in the scratch file, at the place of the
    /// draws `before`.
    DrawnAmounts kept(std::span<const double> amounts, std::uint64_t before, std::size_t sets) {
        if (!scratch_) return {{amounts.begin(), amounts.end()}, sets};
        const std::uint64_t at = before * layout_->columns.size() * sizeof(double);
        scratch_->write(at, amounts);
        return {scratch_, at, sets};
    }

    /// By entity, how often each year after the base year is the first of a surplus of nought or more, and
    /// how often none is.
    std::vector<std::uint64_t> firstBreakEven(const std::vector<double>& figures, std::size_t sets) const {
        const std::size_t years = layout_->years.size();
        std::vector<std::uint64_t> counts(layout_->entities() * years);
        for (std::size_t entity = 0; entity < layout_->entities(); ++entity)
            for (std::size_t set = 0; set < sets; ++set) {
                std::size_t year = 1;
                for (; year < years; ++year) {
                    const auto column =
                        layout_->column(OrganisationIndex::at(entity), year, DrawnFigure::surplus);
                    if (column && breaksEven(figures[*column * sets + set])) break;
                }
                ++counts[entity * years + year - 1];
            }
        return counts;
    }

    const Draws& draws_;
    const SimulationOrder order_;
    std::shared_ptr<const SimulationLayout> layout_;
    DrawnProjections projections_;
    std::shared_ptr<NumberFile> scratch_;
    std::vector<std::shared_ptr<const DrawnChunk>> chunks_;
};

} // namespace

Result<std::shared_ptr<const Simulation>> simulate(const Draws& draws, const ExactProjection& central,
                                                   const SimulationOrder& order, const GoOn& goOn,
                                                   const SimulatedSoFar& soFar) {
    try {
        return Simulator(draws, central, order).run(goOn, soFar);
    } catch (const std::system_error& error) {
        return errorSaying(
            message(translatable("Message", "the disk has no room for the simulation: %1"), error.what()));
    }
}

Result<std::shared_ptr<const Simulation>> simulate(const CompiledScenario& scenario,
                                                   const ExactProjection& central,
                                                   const SimulationOrder& order, const GoOn& goOn,
                                                   const SimulatedSoFar& soFar) {
    const auto draws = Draws::make(scenario, order.seed);
    if (!draws) return draws.problems;
    return simulate(*draws, central, order, goOn, soFar);
}

} // namespace breakeven
