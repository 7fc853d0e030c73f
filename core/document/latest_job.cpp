#include "document/latest_job.h"

#include <utility>

namespace breakeven {

LatestJob::~LatestJob() {
    cancel();
    thread_ = {}; // ends it before what it works with goes
}

void LatestJob::run(Work work) {
    const std::lock_guard lock(mutex_);
    waiting_ = std::move(work);
    if (overtaken_ == Overtaken::stops) underWay_.request_stop();
    if (!thread_.joinable()) thread_ = std::jthread([this](const std::stop_token& end) { goOn(end); });
    wake_.notify_one();
}

void LatestJob::cancel() {
    const std::lock_guard lock(mutex_);
    waiting_.reset();
    underWay_.request_stop();
}

void LatestJob::goOn(const std::stop_token& end) {
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, end, [&] { return waiting_.has_value(); })) {
        const Work work = *std::exchange(waiting_, std::nullopt);
        underWay_ = std::stop_source();
        const std::stop_token stop = underWay_.get_token();
        lock.unlock();
        work(stop);
        lock.lock();
    }
}

} // namespace breakeven
