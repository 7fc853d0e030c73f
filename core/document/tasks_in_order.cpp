#include "document/tasks_in_order.h"

#include <utility>

namespace breakeven {

TasksInOrder::~TasksInOrder() {
    wait();
    thread_ = {};
}

void TasksInOrder::add(std::function<void()> task) {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
    if (!thread_.joinable()) thread_ = std::jthread([this](const std::stop_token& end) { goOn(end); });
    changed_.notify_all();
}

void TasksInOrder::wait() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return tasks_.empty(); });
}

void TasksInOrder::goOn(const std::stop_token& end) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, end, [&] { return !tasks_.empty(); })) {
        const std::function<void()>& task = tasks_.front(); // stays where it is while others are added
        lock.unlock();
        task();
        lock.lock();
        tasks_.pop_front();
        changed_.notify_all();
    }
}

} // namespace breakeven
