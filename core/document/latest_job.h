#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace breakeven {

/// Does one thing at a time on a thread of its own; of those that wait only the latest is done.
class LatestJob {
public:
    /// What becomes of the work under way when newer is given: it is asked to stop, or it ends as it would,
    /// so that something comes of it however fast newer work is given.
    enum class Overtaken { stops, ends };

    /// Works something out, to ask its token now and then whether to stop, and hands it over, unless it was
    /// asked to. It must not throw.
    using Work = std::function<void(std::stop_token)>;

    explicit LatestJob(Overtaken overtaken) : overtaken_(overtaken) {}
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;
    ~LatestJob();

    void run(Work work);

    /// Nothing given so far is wanted any more.
    void cancel();

private:
    void goOn(const std::stop_token& end);

    Overtaken overtaken_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Work> waiting_;
    std::stop_source underWay_{std::nostopstate};
    std::jthread thread_; ///< from the first work on
};

} // namespace breakeven
