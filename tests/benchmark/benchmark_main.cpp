#include "benchmark_economies.h"
#include "engine/session/compiled_scenario.h"
#include "support/agreement.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>

using namespace breakeven;

namespace {

// Nothing is timed that is not right: money conserved, the number types in agreement.
bool isRight(const Economy& economy) {
    const auto compiled = CompiledScenario::make(economy, baseScenario);
    if (!compiled) return false;
    const auto exact = compiled->projectExactly();
    const auto binary = compiled->project<double>(compiled->inputsAs<double>());
    if (hasErrors(exact.problems)) return false;
    const std::string wrong = test::unconserved(exact) + test::disagreement(exact, binary);
    std::cerr << wrong;
    return wrong.empty();
}

} // namespace

int main(int count, char** arguments) {
    for (const test::BenchmarkEconomy& timed : test::benchmarkEconomies)
        if (!isRight(timed.economy())) {
            std::cerr << timed.name << ": does not project as it should\n";
            return EXIT_FAILURE;
        }
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
