#include "exchange/package.h"
#include "insight/programme/pooled_kinds.h"
#include "insight/programme/programme.h"
#include "store/document.h"
#include "support/samples.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <random>

#include <fmt/format.h>

using namespace breakeven;

namespace {

namespace fs = std::filesystem;

constexpr int sites = 50, broken = 10;

/// Fifty documents of the samples in a folder of their own, ten of them broken; gone at the end.
class SiteFolder {
public:
    SiteFolder() : path(fs::temp_directory_path() / fmt::format("breakeven-{:x}", std::random_device{}())) {
        fs::create_directories(path);
        for (int site = 0; site < sites; ++site) write(site);
    }
    ~SiteFolder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    SiteFolder(const SiteFolder&) = delete;
    SiteFolder& operator=(const SiteFolder&) = delete;

    const fs::path path;

private:
    void write(int site) const {
        static const char* const samples[] = {"cumbria", "dudley", "salford"};
        const fs::path file = path / fmt::format("site{:02}.breakeven", site);
        const auto lock = DocumentLock::acquire(file);
        const Economy economy = test::sampleEconomy(samples[site % 3]);
        if (!saveDocument(*lock, economy, {}, std::nullopt)) throw std::runtime_error("not saved");
        if (site >= broken) return;
        if (site % 2 == 0)
            fs::resize_file(file, fs::file_size(file) * static_cast<std::uintmax_t>(site) / broken);
        else
            std::ofstream(file) << "This is document " << site << " no longer.";
    }
};

void openProgramme(benchmark::State& state) {
    const SiteFolder folder;
    const std::vector<fs::path> places{folder.path};
    const ReadSite read = [](const fs::path& file) -> Result<Economy> {
        auto document = openDocument(file);
        if (!document) return std::move(document.problems);
        return std::move(document->economy);
    };
    for (auto _ : state) {
        const auto programme = assessProgramme(findSites(places, documentExtension), read);
        int opened = 0;
        for (const Site& site : programme->sites) opened += site.isOpened() ? 1 : 0;
        if (opened != sites - broken) return state.SkipWithError("not those sites open that should");
        auto kinds = pooledKinds(*programme, programme->lastYear());
        benchmark::DoNotOptimize(kinds);
    }
}
BENCHMARK(openProgramme)
    ->Name("programme/50 documents, 10 broken")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
