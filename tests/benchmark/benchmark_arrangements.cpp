#include "benchmark_economies.h"

#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/options.h"
#include "support/economy_builder.h"

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// The economy with as many more arrangements: each avoids activity, costs once and saves.
std::vector<std::string> addArrangements(EconomyBuilder& rows, std::size_t count) {
    const Table& activity = rows.economy[TableId::activity];
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string code = "extra" + std::to_string(i);
        const std::string org = activity.at(i * 7 % activity.size(), "provider");
        const std::string service = activity.at(i * 7 % activity.size(), "service");
        codes.push_back(code);
        rows.add(TableId::arrangements, {{"arrangement", code},
                                         {"name", code},
                                         {"kind", "other"},
                                         {"start_year", "2016/17"},
                                         {"ramp", "50%;100%"}});
        rows.add(TableId::effects, {{"arrangement", code},
                                    {"effect", "avoid"},
                                    {"type", "avoid"},
                                    {"org", org},
                                    {"service", service},
                                    {"rate", "0.7%"}});
        rows.add(TableId::effects, {{"arrangement", code},
                                    {"effect", "save"},
                                    {"type", "save"},
                                    {"org", org},
                                    {"category", "non_pay"},
                                    {"rate", "0.3%"}});
        rows.add(TableId::effects, {{"arrangement", code},
                                    {"effect", "cost"},
                                    {"type", "spend"},
                                    {"org", org},
                                    {"category", "other_cost"},
                                    {"amount", "250000"},
                                    {"recurrent", "no"}});
    }
    return codes;
}

// The sample with its arrangements on, and others beside them.
Economy withArrangements(std::size_t count) {
    EconomyBuilder rows{sampleEconomy()};
    Table& table = rows.economy[TableId::arrangements];
    for (std::size_t row = 0; row < table.size(); ++row) table.set(row, *table.spec().find("enabled"), "yes");
    if (count > table.size()) addArrangements(rows, count - table.size());
    return rows.economy;
}

std::vector<std::string> codesOf(const Economy& economy) {
    std::vector<std::string> codes;
    for (const Row& row : economy[TableId::arrangements].rows()) codes.push_back(row.front());
    return codes;
}

void bridgeOfSample(benchmark::State& state) {
    const Economy economy = withArrangements(3);
    for (auto _ : state) {
        auto bridge = scenarioBridge(economy, "base", {2020});
        if (!bridge) return state.SkipWithError("no bridge");
        benchmark::DoNotOptimize(bridge);
    }
}

void attributionOfSample(benchmark::State& state) {
    const Economy economy = withArrangements(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        auto attribution = attribute(economy, "base");
        if (!attribution) return state.SkipWithError("no attribution");
        benchmark::DoNotOptimize(attribution);
    }
}

void optionsOfSample(benchmark::State& state) {
    const Economy economy = withArrangements(5);
    const OptionsRequest request{"base", codesOf(economy), {{2015}, {2016}, {2017}}, {2020}};
    for (auto _ : state) {
        auto found = options(economy, request);
        if (!found || found->all.size() != 1024) return state.SkipWithError("not all options");
        benchmark::DoNotOptimize(found);
    }
}

/// As many arrangements, each off or on, worked out on as many threads.
void optionsOf(benchmark::State& state, const Economy& economy) {
    EconomyBuilder rows{economy};
    const auto arrangements = static_cast<std::size_t>(state.range(0));
    const OptionsRequest request{"base", addArrangements(rows, arrangements), {{2016}}, {2018}};
    for (auto _ : state) {
        auto found = options(rows.economy, request, {}, static_cast<std::size_t>(state.range(1)));
        if (!found || found->all.size() != std::size_t{1} << arrangements)
            return state.SkipWithError("not all options");
        benchmark::DoNotOptimize(found);
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    state.counters["peak MB"] = static_cast<double>(used.ru_maxrss) / 1024;
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [name, economyOf] : benchmarkEconomies)
        benchmark::RegisterBenchmark(
            (name + std::string("/options")).c_str(),
            [economyOf = economyOf](benchmark::State& state) { optionsOf(state, economyOf()); })
            ->ArgNames({"arrangements", "threads"})
            ->ArgsProduct({{8, 12}, {1, 2}})
            ->Iterations(1)
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    return true;
}();

BENCHMARK(bridgeOfSample)->Unit(benchmark::kMillisecond);
BENCHMARK(attributionOfSample)->Arg(3)->Arg(6)->Arg(10)->Arg(12)->Unit(benchmark::kMillisecond);
BENCHMARK(optionsOfSample)->Unit(benchmark::kMillisecond);

} // namespace
