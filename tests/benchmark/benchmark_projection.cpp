#include "benchmark_economies.h"

#include "engine/session/compiled_scenarios.h"
#include "engine/session/project.h"

#include <benchmark/benchmark.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

// An edit of a number somebody typed: pay inflation of the first projected year, there and back.
CellPlace editedCell(const Economy& economy) {
    const Table& indices = economy[TableId::indices];
    for (std::size_t row = 0; row < indices.size(); ++row)
        if (indices.at(row, "index") == "pay") return {TableId::indices, row, *indices.spec().find("rate")};
    return {};
}

void edit(Economy& economy, CellPlace cell, bool there) {
    economy[cell.table].set(cell.row, cell.column, there ? "2.25%" : "1.75%");
}

/// What the window does after a keystroke: check the tables, take the number, project exactly.
void reprojectExactly(benchmark::State& state, Economy economy) {
    CompiledScenarios scenarios;
    const CellPlace cell = editedCell(economy);
    edit(economy, cell, true);
    scenarios.take(economy);
    const auto first = scenarios.project("base");
    if (!first) return state.SkipWithError("the economy does not project");
    bool there = false;
    for (auto _ : state) {
        edit(economy, cell, there = !there);
        scenarios.take(economy);
        auto projection = scenarios.project("base");
        benchmark::DoNotOptimize(projection);
        if (there && (*projection)->postings.size() != (*first)->postings.size())
            return state.SkipWithError("the projection is not the same as before");
    }
    state.counters["postings"] = static_cast<double>((*first)->postings.size());
}

/// The same calculation alone, on a number type: with every posting and rating, or sums only.
template<class Number>
void project(benchmark::State& state, const Economy& economy, const Wanted& wanted) {
    const auto compiled = compile(economy);
    if (!compiled) return state.SkipWithError("the economy does not compile");
    const std::vector<Number> inputs = inputsAs<Number>(*compiled);
    if (const auto checked = breakeven::project<Number>(compiled->shape, inputs); hasErrors(checked.problems))
        return state.SkipWithError("the economy does not project");
    for (auto _ : state) {
        auto projection = breakeven::project<Number>(compiled->shape, inputs, nullptr, wanted);
        benchmark::DoNotOptimize(projection);
    }
}

void compileShape(benchmark::State& state, const Economy& economy) {
    for (auto _ : state) {
        auto compiled = compile(economy);
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
        add("edit and project, Decimal", reprojectExactly);
        const auto addProject = [&](const char* what, auto run, const Wanted& wanted) {
            add(what, [=](benchmark::State& state, const Economy& economy) { run(state, economy, wanted); });
        };
        addProject("project, Decimal", project<Decimal>, everything);
        addProject("project, double", project<double>, everything);
        addProject("project, Decimal, sums only", project<Decimal>, Wanted{});
        addProject("project, double, sums only", project<double>, Wanted{});
        addProject("project, four doubles, sums only", project<Pack>, Wanted{});
        add("compile", compileShape);
    }
    return true;
}();

} // namespace
