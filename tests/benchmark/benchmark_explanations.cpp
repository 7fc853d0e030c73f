#include "benchmark_economies.h"

#include "insight/explanation/explainer.h"
#include "insight/explanation/traced_scenario.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// The first explanation: the scenario is checked, projected and traced.
void traceScenario(benchmark::State& state, const Economy& economy, const std::string& scenario) {
    std::size_t steps = 0;
    for (auto _ : state) {
        const auto explainer = Explainer::make(economy, scenario);
        if (!explainer) return state.SkipWithError("the scenario has errors");
        steps = explainer->traced().tape().size();
    }
    state.counters["steps"] = static_cast<double>(steps);
}

/// Each after it, of the economy's surplus, which is made from everything, or of one organisation's.
void explainFigure(benchmark::State& state, const Economy& economy, bool ofEconomy, bool atOnce) {
    auto explainer = Explainer::make(economy, "base");
    if (!explainer) return state.SkipWithError("the economy does not project");
    const auto& projection = explainer->traced().projection();
    const StatementFigure figure{ofEconomy ? "economy" : projection.organisations.front(),
                                 projection.years.back(), StatementLine::surplus};
    std::size_t nodes = 0;
    for (auto _ : state) {
        const auto explanation =
            atOnce ? explainer->explain(figure) : explainer->explainAtMost(figure, 20'000);
        if (!explanation) return state.SkipWithError("there is no such figure");
        nodes = explanation->nodes.size();
    }
    state.counters["figures"] = static_cast<double>(nodes);
}

void findDependents(benchmark::State& state, const Economy& economy) {
    const auto explainer = Explainer::make(economy, "base");
    if (!explainer) return state.SkipWithError("the economy does not project");
    const std::string cell = toText(economy[TableId::budgets].address(0, "amount"));
    for (auto _ : state) benchmark::DoNotOptimize(explainer->dependentsOf(cell));
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [name, economyOf] : benchmarkEconomies) {
        const auto add = [name = std::string(name), economyOf = economyOf](const char* what, auto run) {
            benchmark::RegisterBenchmark((name + "/" + what).c_str(), [=](benchmark::State& state) {
                run(state, economyOf());
            })->Unit(benchmark::kMillisecond);
        };
        add("trace",
            [](benchmark::State& state, const Economy& economy) { traceScenario(state, economy, "base"); });
        const Table& known = economyOf()[TableId::scenarios];
        if (known.size() > 0)
            add("trace a scenario and its plan", [](benchmark::State& state, const Economy& economy) {
                traceScenario(state, economy, economy[TableId::scenarios][0].front());
            });
        add("explain the economy's surplus", [](benchmark::State& state, const Economy& economy) {
            explainFigure(state, economy, true, true);
        });
        add("explain the economy's surplus in the window",
            [](benchmark::State& state, const Economy& economy) {
                explainFigure(state, economy, true, false);
            });
        add("explain an organisation's surplus", [](benchmark::State& state, const Economy& economy) {
            explainFigure(state, economy, false, true);
        });
        add("dependents of a cell", findDependents);
    }
    return true;
}();

} // namespace
