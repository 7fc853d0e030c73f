#include "benchmark_economies.h"

#include "engine/session/compiled_scenarios.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// A cell somebody types in, and what is typed there and back.
struct Edit {
    CellPlace cell;
    std::string there, back;
};

// The amount of a budget line.
Edit editOfBase(const Economy& economy, const std::string&) {
    const CellPlace cell{TableId::budgets, 0, *economy[TableId::budgets].spec().find("amount")};
    return {cell, "1234567", economy.text(cell)};
}

// The value of the first override of a scenario.
Edit editOfScenario(const Economy& economy, const std::string& scenario) {
    const Table& overrides = economy[TableId::overrides];
    std::size_t row = 0;
    while (overrides.at(row, "scenario") != scenario) ++row;
    const CellPlace cell{TableId::overrides, row, *overrides.spec().find("value")};
    return {cell, "1.1%", economy.text(cell)};
}

Edit editOfNote(const Economy& economy, const std::string&) {
    const CellPlace cell{TableId::notes, 0, *economy[TableId::notes].spec().find("text")};
    return {cell, "Another", economy.text(cell)};
}

/// What the window does after a keystroke: check the tables, take the number, project the scenario and the
/// base.
void keystroke(benchmark::State& state, Economy economy, const std::string& scenario,
               Edit (*editOf)(const Economy&, const std::string&)) {
    const Edit edit = editOf(economy, scenario);
    CompiledScenarios scenarios;
    const auto project = [&](const std::string& text) {
        economy[edit.cell.table].set(edit.cell.row, edit.cell.column, text);
        scenarios.take(economy);
        scenarios.keepOnly({std::string(baseScenario), scenario});
        auto current = scenarios.project(scenario);
        if (scenario != baseScenario) scenarios.project(baseScenario);
        return current;
    };
    const auto first = project(edit.back);
    if (!first) return state.SkipWithError("the economy does not project");
    bool there = false;
    for (auto _ : state) {
        there = !there;
        auto projected = project(there ? edit.there : edit.back);
        if (!projected || projected->compiled.shape() != first->compiled.shape())
            return state.SkipWithError("a number was more than a number");
        benchmark::DoNotOptimize(projected);
    }
    state.counters["postings"] = static_cast<double>(first->projection->postings.size());
}

/// The same calculation alone, on a number type: with every posting and rating, or sums only.
template<class Number>
void project(benchmark::State& state, const Economy& economy, const Wanted& wanted) {
    const auto compiled = CompiledScenario::make(economy, baseScenario);
    if (!compiled) return state.SkipWithError("the economy does not compile");
    const std::vector<Number> inputs = compiled->template inputsAs<Number>();
    if (const auto checked = compiled->template project<Number>(inputs); hasErrors(checked.problems))
        return state.SkipWithError("the economy does not project");
    for (auto _ : state) {
        auto projection = compiled->template project<Number>(inputs, nullptr, wanted);
        benchmark::DoNotOptimize(projection);
    }
}

void compileShape(benchmark::State& state, const Economy& economy) {
    for (auto _ : state) {
        auto compiled = CompiledScenario::make(economy, baseScenario);
        benchmark::DoNotOptimize(compiled);
    }
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [name, economyOf] : benchmarkEconomies) {
        const auto add = [name = std::string(name), economyOf = economyOf](const char* what, auto run) {
            benchmark::RegisterBenchmark((name + "/" + what).c_str(), [=](benchmark::State& state) {
                run(state, economyOf());
            })->Unit(benchmark::kMillisecond);
        };
        for (const std::string scenario : {"base", "worse", "pay_awards"}) {
            const Table& known = economyOf()[TableId::scenarios];
            if (scenario != baseScenario && !known.find({scenario})) continue;
            const auto type = [&](const char* what, auto editOf) {
                add((std::string("keystroke in ") + what + ", " + scenario).c_str(),
                    [=](benchmark::State& state, const Economy& economy) {
                        keystroke(state, economy, scenario, editOf);
                    });
            };
            type("a budget", editOfBase);
            type("a note", editOfNote);
            if (scenario != baseScenario) type("an override", editOfScenario);
        }
        const auto addProject = [&](const char* what, auto run, const Wanted& wanted) {
            add(what, [=](benchmark::State& state, const Economy& economy) { run(state, economy, wanted); });
        };
        addProject("project, Decimal", project<Decimal>, everything);
        addProject("project, double", project<double>, everything);
        addProject("project, Decimal, sums only", project<Decimal>, Wanted{});
        addProject("project, double, sums only", project<double>, Wanted{});
        add("check and compile", compileShape);
    }
    return true;
}();

} // namespace
