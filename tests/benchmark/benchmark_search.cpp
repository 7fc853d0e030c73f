#include "benchmark_economies.h"

#include "economy/reading/document_search.h"

#include <benchmark/benchmark.h>

/// What a key costs that is pressed to search everything, and reading a document for it.
namespace breakeven::test {

namespace {

constexpr std::array typedTexts{"e", "nursing", "trust nurs", "16,442", "budgets:t01:nu", "acute amount"};

void readForSearch(benchmark::State& state) {
    const Economy& economy = nationalEconomy();
    for (auto _ : state) {
        DocumentSearch search;
        search.read(economy, Wording());
        benchmark::DoNotOptimize(search);
    }
}

void searchByKey(benchmark::State& state) {
    static const DocumentSearch search = [] {
        DocumentSearch made;
        made.read(nationalEconomy(), Wording());
        return made;
    }();
    const char* typed = typedTexts[static_cast<std::size_t>(state.range(0))];
    for (auto _ : state) {
        auto found = search.find(typed, MoneyUnit::thousands, {}, 5);
        benchmark::DoNotOptimize(found);
    }
    state.SetLabel(typed);
}

BENCHMARK(readForSearch)->Unit(benchmark::kMillisecond);
BENCHMARK(searchByKey)->DenseRange(0, typedTexts.size() - 1)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace breakeven::test
