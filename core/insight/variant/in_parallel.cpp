#include "insight/variant/in_parallel.h"

#include <tbb/task_arena.h>
#include <tbb/task_group.h>

#include <algorithm>
#include <thread>

namespace breakeven {

std::size_t threadsAtHand() { return std::max(1U, std::thread::hardware_concurrency()); }

void runTogether(const std::vector<std::function<void()>>& tasks) {
    tbb::task_arena arena(static_cast<int>(tasks.size()));
    arena.execute([&] {
        tbb::task_group group;
        for (const std::function<void()>& task : tasks) group.run(task);
        group.wait();
    });
}

GoOn askedByThreads(GoOn goOn) {
    if (!goOn) return {};
    struct State {
        std::mutex mutex;
        bool wanted = true;
    };
    return [goOn = std::move(goOn), state = std::make_shared<State>()] {
        const std::lock_guard lock(state->mutex);
        return state->wanted = state->wanted && goOn();
    };
}

} // namespace breakeven
