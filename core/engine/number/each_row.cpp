#include "engine/number/each_row.h"

#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace breakeven {

namespace {

// Fewer are done before another core has begun.
constexpr std::size_t fewest = 64;

} // namespace

void inRanges(std::size_t count, const std::function<void(std::size_t first, std::size_t end)>& work) {
    if (count <= fewest) return work(0, count);
    // Who waits for the others takes up nothing else meanwhile, such as another projection side by side.
    tbb::this_task_arena::isolate([&] {
        tbb::parallel_for(tbb::blocked_range<std::size_t>(0, count, fewest),
                          [&](const auto& range) { work(range.begin(), range.end()); });
    });
}

} // namespace breakeven
