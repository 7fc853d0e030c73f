#include "benchmark_economies.h"

#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/options.h"
#include "support/economy_builder.h"

#include <benchmark/benchmark.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// The sample with its arrangements on, but one that merges, and others beside them: each avoids admissions,
// costs once and saves.
EconomyBuilder withArrangements(std::size_t count) {
    EconomyBuilder rows{sampleEconomy()};
    Table& table = rows.economy[TableId::arrangements];
    for (std::size_t row = 0; row < table.size(); ++row) table.set(row, *table.spec().find("enabled"), "yes");
    for (std::size_t i = table.size(); i < count; ++i) {
        const std::string code = "extra" + std::to_string(i);
        const std::string org = i % 2 == 0 ? "RTX" : "RNL";
        rows.add(TableId::arrangements, {{"arrangement", code},
                                         {"name", code},
                                         {"kind", "other"},
                                         {"start_year", "2016/17"},
                                         {"ramp", "50%;100%"}});
        rows.add(TableId::effects, {{"arrangement", code},
                                    {"effect", "avoid"},
                                    {"type", "avoid"},
                                    {"org", org},
                                    {"service", "NEL"},
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
    return rows;
}

std::vector<std::string> codesOf(const Economy& economy) {
    std::vector<std::string> codes;
    for (const Row& row : economy[TableId::arrangements].rows()) codes.push_back(row.front());
    return codes;
}

void bridgeOfSample(benchmark::State& state) {
    const Economy economy = withArrangements(3).economy;
    for (auto _ : state) {
        auto bridge = scenarioBridge(economy, "base", {2020});
        if (!bridge) return state.SkipWithError("no bridge");
        benchmark::DoNotOptimize(bridge);
    }
}

void attributionOfSample(benchmark::State& state) {
    const Economy economy = withArrangements(static_cast<std::size_t>(state.range(0))).economy;
    for (auto _ : state) {
        auto attribution = attribute(economy, "base");
        if (!attribution) return state.SkipWithError("no attribution");
        benchmark::DoNotOptimize(attribution);
    }
}

void optionsOfSample(benchmark::State& state) {
    const Economy economy = withArrangements(5).economy;
    const OptionsRequest request{"base", codesOf(economy), {{2015}, {2016}, {2017}}, {2020}};
    for (auto _ : state) {
        auto found = options(economy, request);
        if (!found || found->all.size() != 1024) return state.SkipWithError("not all options");
        benchmark::DoNotOptimize(found);
    }
}

BENCHMARK(bridgeOfSample)->Unit(benchmark::kMillisecond);
BENCHMARK(attributionOfSample)->Arg(3)->Arg(6)->Arg(10)->Arg(12)->Unit(benchmark::kMillisecond);
BENCHMARK(optionsOfSample)->Unit(benchmark::kMillisecond);

} // namespace
