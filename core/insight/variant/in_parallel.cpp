#include "insight/variant/in_parallel.h"

#include <algorithm>

namespace breakeven {

std::size_t threadsAtHand() { return std::max(1U, std::thread::hardware_concurrency()); }

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
