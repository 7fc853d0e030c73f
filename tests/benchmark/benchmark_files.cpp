#include "benchmark_economies.h"

#include "exchange/package.h"
#include "insight/model/live_workbook.h"
#include "insight/tables/results_workbook.h"
#include "store/document.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <random>

#include <fmt/format.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A folder of its own, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder()
        : path(std::filesystem::temp_directory_path() /
               fmt::format("breakeven-{:x}", std::random_device{}())) {
        std::filesystem::create_directories(path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path path;
};

void importPackage(benchmark::State& state, const Economy& economy) {
    const TemporaryFolder folder;
    if (hasErrors(writePackage(economy, folder.path)))
        return state.SkipWithError("the package is not written");
    if (const auto read = readPackage(folder.path); !read || !(*read == economy))
        return state.SkipWithError("the package does not come back as it was");
    for (auto _ : state) {
        auto read = readPackage(folder.path);
        benchmark::DoNotOptimize(read);
    }
}

void save(benchmark::State& state, const Economy& economy) {
    const TemporaryFolder folder;
    const auto file = folder.path / "economy.breakeven";
    const auto lock = DocumentLock::acquire(file);
    for (auto _ : state)
        if (!saveDocument(*lock, economy, {}, std::nullopt))
            return state.SkipWithError("the document is not saved");
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

void open(benchmark::State& state, const Economy& economy) {
    const TemporaryFolder folder;
    const auto file = folder.path / "economy.breakeven";
    const auto lock = DocumentLock::acquire(file);
    if (!saveDocument(*lock, economy, {}, std::nullopt))
        return state.SkipWithError("the document is not saved");
    if (const auto opened = openDocument(file); !opened || !(opened->economy == economy))
        return state.SkipWithError("the document does not come back as it was");
    for (auto _ : state) {
        auto opened = openDocument(file);
        benchmark::DoNotOptimize(opened);
    }
}

void writeResultsWorkbook(benchmark::State& state, const Economy& economy) {
    const TemporaryFolder folder;
    const auto file = folder.path / "results.xlsx";
    for (auto _ : state)
        if (const auto results = resultsWorkbook(economy, {"base"});
            !results || !writeWorkbook(*results, file).empty())
            return state.SkipWithError("the workbook is not written");
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

void writeLiveWorkbook(benchmark::State& state, const Economy& economy) {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path / "live.xlsx";
    for (auto _ : state)
        if (const auto model = liveWorkbook(economy, "base"); !model || !writeWorkbook(*model, file).empty())
            return state.SkipWithError("the workbook is not written");
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

[[maybe_unused]] const bool registered = [] {
    for (const auto& [name, economyOf] : benchmarkEconomies) {
        const auto add = [name = std::string(name), economyOf = economyOf](const char* what, auto run) {
            benchmark::RegisterBenchmark((name + "/" + what).c_str(), [=](benchmark::State& state) {
                run(state, economyOf());
            })->Unit(benchmark::kMillisecond);
        };
        add("import package", importPackage);
        add("save document", save);
        add("open document", open);
        add("workbook of results", writeResultsWorkbook);
        add("live workbook", writeLiveWorkbook);
    }
    return true;
}();

} // namespace
