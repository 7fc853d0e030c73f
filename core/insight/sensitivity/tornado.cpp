#include "insight/sensitivity/tornado.h"

#include "insight/sensitivity/figure_draws.h"
#include "insight/sensitivity/rank_correlation.h"
#include "insight/uncertainty/normal.h"
#include "insight/variant/in_parallel.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace breakeven {

namespace {

// The ranges that move together, in table order.
struct Together {
    TornadoBar bar;
    std::vector<std::size_t> ranges;
};

std::vector<Together> barsOf(const Draws& draws) {
    std::vector<Together> all;
    for (std::size_t i = 0; i < draws.ranges().size(); ++i) {
        const UncertaintyRange& range = draws.ranges()[i];
        const auto own = std::find_if(all.begin(), all.end(), [&](const Together& one) {
            return one.bar.isGroup && one.bar.code == range.group;
        });
        if (!range.group.empty() && own != all.end()) {
            own->ranges.push_back(i);
            continue;
        }
        Together one;
        one.bar.isGroup = !range.group.empty();
        one.bar.code = range.commonLabel();
        one.bar.range = range.code;
        one.bar.cell = toText(range.cell);
        one.ranges = {i};
        all.push_back(std::move(one));
    }
    return all;
}

// z of every cell with those of one bar at `at`, members against their group reversed, the others not drawn.
std::vector<double> zOf(const Draws& draws, const Together& bar, double at) {
    std::vector<double> z(draws.cells().size(), notDrawn);
    for (std::size_t cell = 0; cell < z.size(); ++cell) {
        const std::size_t range = draws.cells()[cell].range;
        if (std::find(bar.ranges.begin(), bar.ranges.end(), range) != bar.ranges.end())
            z[cell] = draws.ranges()[range].against ? -at : at;
    }
    return z;
}

// The figure with drawn values; blank where there is none then.
Result<std::optional<Decimal>> figureWith(const StudiedFigure& figure, const Draws& draws,
                                          const std::vector<double>& z) {
    auto scenario = withDrawn(draws.scenario(), draws.values(z));
    if (!scenario) return std::move(scenario.problems);
    const auto value = figure.in(std::move(*scenario)).exactly();
    return value ? std::optional(*value) : std::optional<Decimal>();
}

// By bar, the mean of its cells' z in every draw, members against their group reversed.
std::vector<std::vector<double>> meanZ(const Draws& draws, const std::vector<Together>& bars,
                                       std::size_t count, const GoOn& goOn) {
    constexpr std::size_t atOnce = 512;
    std::vector<std::size_t> barOf(draws.ranges().size());
    for (std::size_t bar = 0; bar < bars.size(); ++bar)
        for (const std::size_t range : bars[bar].ranges) barOf[range] = bar;
    std::vector<std::vector<double>> mean(bars.size(), std::vector<double>(count));
    std::vector<std::uint64_t> drawn;
    std::vector<double> z;
    for (std::size_t first = 0; first < count; first += atOnce) {
        if (!goOn()) return {};
        const std::size_t now = std::min(atOnce, count - first);
        z.resize(draws.cells().size() * now);
        drawn.resize(now);
        std::iota(drawn.begin(), drawn.end(), std::uint64_t{first + 1});
        draws.drawZ(drawn, z);
        for (std::size_t cell = 0; cell < draws.cells().size(); ++cell) {
            const std::size_t range = draws.cells()[cell].range;
            const double sign = draws.ranges()[range].against ? -1 : 1;
            for (std::size_t draw = 0; draw < now; ++draw)
                mean[barOf[range]][first + draw] += sign * z[cell * now + draw];
        }
    }
    return mean; // ranks do not ask by how many it is divided
}

void noteShares(std::vector<Together>& bars, const std::vector<std::vector<double>>& z,
                const std::vector<double>& figures) {
    const std::vector<double> ranks = ranksOf(figures);
    double all = 0;
    for (std::size_t bar = 0; bar < bars.size(); ++bar) {
        const double correlation = correlationOf(ranksOf(z[bar]), ranks);
        all += bars[bar].bar.share = correlation * correlation;
    }
    if (all > 0)
        for (Together& one : bars) one.bar.share /= all;
}

} // namespace

TornadoAmounts amountsOf(const TornadoBar& bar) {
    const auto amount = [](const std::optional<Decimal>& pounds) {
        return pounds ? std::optional(roundToPenny(*pounds)) : std::nullopt;
    };
    return {amount(bar.low), amount(bar.high), roundToPenny(bar.swing)};
}

Result<Tornado> tornado(const StudiedFigure& figure, const Draws& draws, std::uint64_t count,
                        const WorkGoesOn& goOn) {
    std::vector<Together> bars = barsOf(draws);
    const std::size_t ends = bars.size() * 2;
    std::atomic<std::size_t> done = 0;
    const GoOn wanted = askedByThreads([&] { return !goOn || goOn(done, ends); });
    std::vector<int> workers(std::clamp<std::size_t>(ends, 1, threadsAtHand()));
    const auto stopped = inParallel(workers, ends, [&](int, std::size_t i) {
        if (!wanted()) return Stopped(std::vector<Problem>());
        Together& one = bars[i / 2];
        auto value = figureWith(figure, draws, zOf(draws, one, i % 2 == 0 ? -ninthDecile : ninthDecile));
        ++done;
        if (!value) return Stopped(std::move(value.problems));
        (i % 2 == 0 ? one.bar.low : one.bar.high) = std::move(*value);
        return Stopped();
    });
    if (stopped) return *stopped;
    if (!bars.empty() && count > 1) {
        auto drawn = FigureDraws::make(figure, draws, count, {}, wanted);
        if (!drawn) return std::move(drawn.problems);
        const auto figures = drawn->at({});
        if (!figures) return figures.problems;
        const auto z = meanZ(draws, bars, count, wanted);
        if (z.empty()) return {};
        noteShares(bars, z, *figures);
    }
    Tornado tornado{figure.today(), figure.unit(), count, {}};
    for (Together& one : bars) {
        TornadoBar& bar = one.bar;
        if (bar.low && bar.high) {
            bar.swing = abs(*bar.high - *bar.low);
            bar.centralOutside = tornado.central < std::min(*bar.low, *bar.high) ||
                                 tornado.central > std::max(*bar.low, *bar.high);
        }
        tornado.bars.push_back(std::move(bar));
    }
    std::stable_sort(tornado.bars.begin(), tornado.bars.end(),
                     [](const TornadoBar& a, const TornadoBar& b) { return a.swing > b.swing; });
    return tornado;
}

} // namespace breakeven
