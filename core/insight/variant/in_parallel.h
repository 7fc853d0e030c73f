#pragma once

#include "economy/table/problem.h"
#include "insight/variant/go_on.h"

#include <cstddef>
#include <exception>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace breakeven {

/// How many threads work side by side where nothing else is said: one for each core.
std::size_t threadsAtHand();

/// Runs tasks that throw nothing side by side, on as many threads as there are cores for them; done when all
/// are.
void runTogether(const std::vector<std::function<void()>>& tasks);

/// Asks `goOn` for several threads, one at a time, and never again once told false.
GoOn askedByThreads(GoOn goOn);

/// Why work ended early: what is wrong, or nothing where it was no longer wanted.
using Stopped = std::optional<std::vector<Problem>>;

/// Does `work(worker, i)` for every i below `count`, each worker by one thread at a time, in no other order
/// than that they begin in theirs. Work that says why stops all that has not begun; of several that do, the
/// first in order counts, so that it is the same on any number of threads. What the first in order throws is
/// thrown.
template<class Worker, class Work>
Stopped inParallel(std::vector<Worker>& workers, std::size_t count, const Work& work) {
    std::mutex mutex;
    std::size_t next = 0, stoppedAt = std::numeric_limits<std::size_t>::max();
    Stopped stopped;
    std::exception_ptr thrown;
    const auto begin = [&]() -> std::optional<std::size_t> {
        const std::lock_guard lock(mutex);
        if (next == count || stoppedAt < next) return std::nullopt;
        return next++;
    };
    const auto stop = [&](std::size_t at, Stopped why, std::exception_ptr failure) {
        const std::lock_guard lock(mutex);
        if (at > stoppedAt) return;
        stoppedAt = at;
        stopped = std::move(why);
        thrown = std::move(failure);
    };
    const auto run = [&](Worker& worker) {
        while (const auto at = begin()) {
            try {
                if (Stopped why = work(worker, *at)) stop(*at, std::move(why), nullptr);
            } catch (...) {
                stop(*at, std::nullopt, std::current_exception());
            }
        }
    };
    std::vector<std::function<void()>> tasks;
    for (Worker& worker : workers) tasks.emplace_back([&run, &worker] { run(worker); });
    runTogether(tasks);
    if (thrown) std::rethrow_exception(thrown);
    return stopped;
}

} // namespace breakeven
