#pragma once

#include "document/guarded.h"
#include "insight/variant/go_on.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace breakeven::ui {

/// Whether the work under way is no longer wanted; to be asked now and then by the work itself.
using Unwanted = std::shared_ptr<const std::atomic_bool>;

/// The same as core asks it.
inline GoOn goingOn(const Unwanted& unwanted) {
    return [unwanted] { return !*unwanted; };
}

/// Does one thing at a time off the window's thread; of those that wait only the latest is done.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    explicit BackgroundTask(QObject* parent = nullptr);
    ~BackgroundTask() override;

    /// Works `work` out and hands it, a Result, to `done` on this object's thread, unless something newer was
    /// asked for meanwhile. What is thrown is a problem of the Result.
    template<class Result>
    void run(std::function<Result(Unwanted)> work, std::function<void(Result)> done) {
        auto result = std::make_shared<std::optional<Result>>();
        begin(
            [result, work = std::move(work)](Unwanted unwanted) {
                result->emplace(guarded([&]() -> Result { return work(unwanted); }));
            },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }

    /// Nothing asked for so far is wanted any more.
    void cancel();

    bool isBusy() const { return thread_ != nullptr; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Job {
        std::function<void(Unwanted)> work;
        std::function<void()> done;
    };

    void begin(std::function<void(Unwanted)> work, std::function<void()> done);
    void start(Job job);

    std::optional<Job> waiting_;
    std::shared_ptr<std::atomic_bool> unwanted_;
    QThread* thread_ = nullptr;
};

} // namespace breakeven::ui
