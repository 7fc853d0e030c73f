#include "proposal/programme/replication.h"

#include "economy/reading/horizon.h"
#include "economy/reading/uncertainty_range.h"
#include "insight/uncertainty/simulate.h"
#include "insight/variant/in_parallel.h"

#include <algorithm>
#include <mutex>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// Gains of a place: gains[year of running][draw], in pounds.
using DrawnGains = std::vector<std::vector<double>>;

struct Copy {
    ReplicatedSite site;
    DrawnGains drawn;
};

bool has(const Economy& economy, const std::string& kind) {
    const Table& table = economy[TableId::arrangements];
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.at(row, "kind") == kind) return true;
    return false;
}

/// What is drawn of an economy besides the copy.
std::vector<std::string> otherRanges(const Replica& replica) {
    std::vector<std::string> others;
    for (const Row& row : replica.economy[TableId::uncertainties].rows())
        if (std::find(replica.ranges.begin(), replica.ranges.end(), row.front()) == replica.ranges.end())
            others.push_back(row.front());
    return others;
}

std::vector<Problem> draw(Copy& copy, const SiteArrangement& told, const ReplicationOrder& order,
                          const GoOn& goOn) {
    const Replica& replica = *copy.site.replica;
    const auto compiled = CompiledScenario::make(replica.economy, baseScenario);
    if (!compiled) return compiled.problems;
    const auto draws = Draws::make(*compiled, order.seed, otherRanges(replica));
    if (!draws) return draws.problems;
    const ExactProjection central = compiled->projectExactly();
    const auto simulation = simulate(*draws, central, {order.draws, order.seed, 1, 1}, goOn);
    if (!simulation) return simulation.problems;
    const auto& statements = central.statements;
    for (std::size_t t = 0; t < central.years.size(); ++t) {
        if (central.years[t] < order.terms.start) continue;
        // Without it nothing is drawn.
        const double without = toDouble(statements.amount(statements.economy(), t, StatementLine::surplus) -
                                        told.years[t].effect);
        auto amounts = (*simulation)->amounts((*simulation)->economy(), t, DrawnFigure::surplus);
        for (double& amount : amounts) amount -= without;
        copy.drawn.push_back(std::move(amounts));
    }
    return {};
}

std::vector<Problem> makeCopy(Copy& copy, const ReadSite& read, const ReplicationOrder& order,
                              const GoOn& goOn) {
    if (copy.site.found.isMissing)
        return {errorSaying(message(MESSAGE("there is no document and no data package here")))};
    const auto economy = read(copy.site.found.path);
    if (!economy) return economy.problems;
    copy.site.hasItAlready = has(*economy, order.pattern.kind);
    if (copy.site.hasItAlready) return {};
    auto replica = replicaIn(*economy, copy.site.found.name, order.pattern, order.terms);
    if (!replica) return std::move(replica.problems);
    const auto told = assessArrangements(replica->economy, order.pattern.kind, goOn);
    if (!told) return told.problems;
    const auto own = std::find_if(told->begin(), told->end(), [&](const SiteArrangement& one) {
        return one.code == replica->arrangement;
    });
    if (hasErrors(own->problems)) return own->problems;
    if (std::none_of(own->plannedShares.begin(), own->plannedShares.end(),
                     [](const auto& share) { return share.has_value(); }))
        return {errorSaying(message(MESSAGE("it has nothing for the arrangement to act on")))};
    copy.site.replica = std::move(*replica);
    if (auto problems = draw(copy, *own, order, goOn); hasErrors(problems) || copy.drawn.empty()) {
        copy.site.replica.reset();
        return problems;
    }
    for (const BusinessCaseYear& year : own->years)
        if (year.year >= order.terms.start) copy.site.gain.push_back(year.effect);
    return {};
}

/// As far as every place is projected.
std::size_t yearsTold(const std::vector<Copy>& copies) {
    std::optional<std::size_t> years;
    for (const Copy& copy : copies)
        if (copy.site.replica) years = std::min(years.value_or(copy.drawn.size()), copy.drawn.size());
    return years.value_or(0);
}

std::vector<double> spreadGain(const std::vector<Copy>& copies, const ReplicationOrder& order,
                               std::size_t years, std::size_t draw) {
    std::vector<double> whole(years);
    for (const Copy& copy : copies)
        if (copy.site.replica)
            for (std::size_t t = 0; t < years; ++t) whole[t] += copy.drawn[t][draw];
    return gainUnderSpread(order.curve, order.terms.start, whole);
}

void tellYears(Replication& told, const std::vector<Copy>& copies, const ReplicationOrder& order,
               std::size_t years) {
    std::vector<double> whole(years);
    for (std::size_t t = 0; t < years; ++t) {
        ReplicationYear year{order.terms.start + static_cast<int>(t), 0, {}, {}};
        year.reached = order.curve.reachedBy(year.year);
        for (const Copy& copy : copies)
            if (copy.site.replica) year.whole += copy.site.gain[t];
        whole[t] = toDouble(year.whole);
        told.years.push_back(year);
    }
    const auto gains = gainUnderSpread(order.curve, order.terms.start, whole);
    for (std::size_t t = 0; t < years; ++t) told.years[t].gain = nearestPenny(gains[t]);
}

void tellFan(Replication& told, const std::vector<Copy>& copies, const ReplicationOrder& order,
             const GoOn& goOn) {
    const std::size_t years = told.years.size();
    std::vector<std::vector<double>> gains(years);
    for (std::size_t draw = 0; draw < order.draws; ++draw) {
        if (goOn && draw % 256 == 0 && !goOn()) return;
        const auto gain = spreadGain(copies, order, years, draw);
        for (std::size_t t = 0; t < years; ++t) gains[t].push_back(gain[t]);
    }
    std::vector<double> shares;
    for (const int percentile : toldPercentiles) shares.push_back(percentile / 100.0);
    told.fan.draws = order.draws;
    for (std::size_t t = 0; t < years; ++t) {
        FanYear year;
        year.index = t;
        year.year = told.years[t].year;
        year.central = told.years[t].gain;
        const auto times = std::count_if(gains[t].begin(), gains[t].end(), breaksEven);
        year.chance = chanceOf(static_cast<std::uint64_t>(times), order.draws);
        const auto percentiles = percentilesOf(std::move(gains[t]), shares);
        for (std::size_t p = 0; p < percentiles.size(); ++p)
            year.percentiles[p] = nearestPenny(percentiles[p]);
        told.fan.years.push_back(year);
    }
}

} // namespace

std::size_t Replication::copies() const {
    return static_cast<std::size_t>(std::count_if(
        sites.begin(), sites.end(), [](const ReplicatedSite& site) { return site.replica.has_value(); }));
}

Result<Replication> replicateEverywhere(const std::vector<FoundSite>& places, const ReadSite& read,
                                        const ReplicationOrder& order, const GoOn& goOn,
                                        const SitesDone& done) {
    const GoOn asked = askedByThreads(goOn);
    std::vector<Copy> copies(places.size());
    std::mutex mutex;
    std::size_t finished = 0;
    std::vector<char> workers(std::min(std::max<std::size_t>(1, places.size()), threadsAtHand()));
    inParallel(workers, places.size(), [&](char, std::size_t i) -> Stopped {
        if (asked && !asked()) return std::vector<Problem>();
        copies[i].site.found = places[i];
        try {
            copies[i].site.problems = makeCopy(copies[i], read, order, asked);
        } catch (const std::exception& failure) {
            copies[i].site.problems = {
                errorSaying(message(MESSAGE("copying into it failed: %1"), std::string(failure.what())))};
            copies[i].site.replica.reset();
        }
        const std::lock_guard lock(mutex);
        if (++finished; done) done(finished, places.size());
        return std::nullopt;
    });
    if (asked && !asked()) return {};
    Replication told;
    told.effect = replicatedEffect(order.terms);
    const std::size_t years = yearsTold(copies);
    tellYears(told, copies, order, years);
    tellFan(told, copies, order, asked);
    if (asked && !asked()) return {};
    for (Copy& copy : copies) {
        for (std::size_t t = 0; t < years && copy.site.replica; ++t) copy.site.total += copy.site.gain[t];
        told.sites.push_back(std::move(copy.site));
    }
    return told;
}

} // namespace breakeven
