#include "benchmark_economies.h"

#include "economy/table/row_text.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/uncertainty/simulate.h"
#include "support/random_ranges.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr std::size_t ranges = 200;

/// A sample with its own ranges; else the economy with 200: its indices and tariffs, savings, the start of an
/// arrangement, and single lines of budgets.
Economy uncertain(const Economy& economy) {
    if (economy[TableId::uncertainties].size() > 0) return economy;
    Economy all = withRanges(economy);
    const Table& budgets = all[TableId::budgets];
    Table& table = all[TableId::uncertainties];
    for (const char* everyLine : {"lines", "variable", "shares"})
        if (const auto row = table.find({everyLine})) table.erase(*row);
    const std::size_t every = std::max<std::size_t>(1, budgets.size() / ranges);
    for (std::size_t row = 0; row < budgets.size() && table.size() < ranges; row += every)
        table.append(rowOf(TableId::uncertainties, {{"uncertainty", "line" + std::to_string(row)},
                                                    {"cell", toText(budgets.address(row, "amount"))},
                                                    {"change", "multiply"},
                                                    {"distribution", "triangular"},
                                                    {"low", "0.9"},
                                                    {"high", "1.2"}}));
    return all;
}

double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// What one projection in doubles after another takes.
double projectionSeconds(const CompiledScenario& compiled, const Wanted& wanted) {
    const auto inputs = compiled.inputsAs<double>();
    constexpr int times = 10;
    const double start = seconds();
    for (int i = 0; i < times; ++i) {
        const auto projection = compiled.project<double>(inputs, nullptr, wanted);
        benchmark::DoNotOptimize(projection.statements);
    }
    return (seconds() - start) / times;
}

void simulateDraws(benchmark::State& state, const Economy& economy, std::uint64_t draws) {
    const auto projected = compileAndProject(uncertain(economy), "base");
    if (!projected) return state.SkipWithError("the economy does not project");
    double taken = 0;
    for (auto _ : state) {
        const double start = seconds();
        const auto simulation = simulate(projected->compiled, *projected->projection, {draws, 1, 1, 0});
        taken = seconds() - start;
        if (!simulation) return state.SkipWithError("it cannot be simulated");
    }
    state.counters["draws a second"] = static_cast<double>(draws) / taken;
    const double each = taken / static_cast<double>(draws);
    state.counters["times projections"] = projectionSeconds(projected->compiled, everything) / each;
    state.counters["times sums and ratings"] =
        projectionSeconds(projected->compiled, {false, false, false, true}) / each;
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [name, economyOf] : benchmarkEconomies)
        for (const std::uint64_t draws : {1'000U, 10'000U})
            benchmark::RegisterBenchmark(
                (std::string(name) + "/simulate " + std::to_string(draws) + " draws").c_str(),
                [economyOf = economyOf, draws](benchmark::State& state) {
                    simulateDraws(state, economyOf(), draws);
                })
                ->Unit(benchmark::kSecond)
                ->UseRealTime();
    return true;
}();

} // namespace
