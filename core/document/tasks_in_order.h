#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace breakeven {

/// Does all that is given on a thread of its own, one thing after the other in their order. The last is done
/// before it goes.
class TasksInOrder {
public:
    TasksInOrder() = default;
    TasksInOrder(const TasksInOrder&) = delete;
    TasksInOrder& operator=(const TasksInOrder&) = delete;
    ~TasksInOrder();

    /// The task must not throw.
    void add(std::function<void()> task);

    /// Returns once all is done.
    void wait();

private:
    void goOn(const std::stop_token& end);

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::function<void()>> tasks_; ///< the first is under way
    std::jthread thread_;                     ///< from the first task on
};

} // namespace breakeven
