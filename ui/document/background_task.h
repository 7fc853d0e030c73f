#pragma once

#include "document/guarded.h"
#include "document/latest_job.h"
#include "insight/variant/go_on.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace breakeven::ui {

/// Whether the work under way is no longer wanted; to be asked now and then by the work itself.
using Unwanted = std::stop_token;

/// The same as core asks it.
inline GoOn goingOn(const Unwanted& unwanted) {
    return [unwanted] { return !unwanted.stop_requested(); };
}

/// Does one thing at a time off the window's thread; of those that wait only the latest is done.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    using Overtaken = LatestJob::Overtaken;

    explicit BackgroundTask(QObject* parent = nullptr, Overtaken overtaken = Overtaken::stops);
    ~BackgroundTask() override;

    /// Works `work` out and hands it, a Result, to `done` on this object's thread, unless it was overtaken
    /// and stops, or cancelled. What is thrown is a problem of the Result.
    template<class Result>
    void run(std::function<Result(Unwanted)> work, std::function<void(Result)> done) {
        auto result = std::make_shared<std::optional<Result>>();
        begin(
            [result, work = std::move(work)](const Unwanted& unwanted) {
                result->emplace(guarded([&]() -> Result { return work(unwanted); }));
            },
            [result, done = std::move(done)] { done(std::move(**result)); });
    }

    /// Nothing asked for so far is wanted any more.
    void cancel();

    /// Something wanted is not handed over yet.
    bool isBusy() const { return busy_; }

    /// The same of any task of the program: what is seen may still change by itself.
    static bool isAnyBusy();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void begin(LatestJob::Work work, std::function<void()> done);
    void finish(std::size_t number, const std::function<void()>& done);
    void setBusy(bool busy);

    Overtaken overtaken_;
    std::size_t asked_ = 0;       ///< how often something was asked for
    std::size_t firstWanted_ = 0; ///< by its number
    bool busy_ = false;
    LatestJob job_;
};

} // namespace breakeven::ui
