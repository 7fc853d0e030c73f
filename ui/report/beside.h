#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <utility>

namespace breakeven::ui {

/// What `work` returns, done on another thread while this one asks `goOn`, if there is one, whether it is
/// still wanted. The work is handed that, and may end early.
template<class Work>
auto beside(const std::function<bool()>& goOn, Work&& work) {
    std::atomic<bool> wanted = true;
    auto done =
        std::async(std::launch::async, [&] { return std::forward<Work>(work)(std::as_const(wanted)); });
    while (done.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        if (goOn && !goOn()) wanted = false;
    return done.get();
}

} // namespace breakeven::ui
