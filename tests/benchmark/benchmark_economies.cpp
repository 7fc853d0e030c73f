#include "benchmark_economies.h"

#include "engine/session/compiled_scenario.h"
#include "exchange/package.h"
#include "support/agreement.h"
#include "support/generator.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>

namespace breakeven::test {

namespace {

// Nothing is timed that is not right: money conserved, the number types in agreement.
bool isRight(const Economy& economy) {
    const auto compiled = CompiledScenario::make(economy, baseScenario);
    if (!compiled) return false;
    const auto exact = compiled->projectExactly();
    const auto binary = compiled->project<double>(compiled->inputsAs<double>());
    if (hasErrors(exact.problems)) return false;
    const std::string wrong = unconserved(exact) + disagreement(exact, binary);
    std::cerr << wrong;
    return wrong.empty();
}

} // namespace

const Economy& sampleEconomy() {
    static const Economy economy = readPackage(SOURCE_ROOT "/resources/samples/cumbria").value.value();
    return economy;
}

const Economy& nationalEconomy() {
    static const Economy economy = randomEconomy(2015, national);
    return economy;
}

} // namespace breakeven::test

int main(int count, char** arguments) {
    using namespace breakeven::test;
    for (const BenchmarkEconomy& timed : benchmarkEconomies)
        if (!isRight(timed.economy())) {
            std::cerr << timed.name << ": does not project as it should\n";
            return EXIT_FAILURE;
        }
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments)) return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
