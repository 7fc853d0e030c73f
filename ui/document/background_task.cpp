#include "document/background_task.h"

#include <utility>

namespace breakeven::ui {

namespace {

int busyTasks = 0; // of the window's thread, where tasks are begun and handed over

} // namespace

BackgroundTask::BackgroundTask(QObject* parent, Overtaken overtaken)
    : QObject(parent), overtaken_(overtaken), job_(overtaken) {}

BackgroundTask::~BackgroundTask() {
    if (busy_) --busyTasks;
}

bool BackgroundTask::isAnyBusy() { return busyTasks > 0; }

void BackgroundTask::cancel() {
    firstWanted_ = asked_ + 1;
    job_.cancel();
    setBusy(false);
}

void BackgroundTask::begin(LatestJob::Work work, std::function<void()> done) {
    const std::size_t number = ++asked_;
    if (overtaken_ == Overtaken::stops) firstWanted_ = number;
    job_.run([this, number, work = std::move(work), done = std::move(done)](const std::stop_token& stop) {
        work(stop);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, number, done] { finish(number, done); }, Qt::QueuedConnection);
    });
    setBusy(true);
}

void BackgroundTask::finish(std::size_t number, const std::function<void()>& done) {
    if (number < firstWanted_) return; // overtaken or cancelled on its way here
    const bool latest = number == asked_;
    if (latest && std::exchange(busy_, false)) --busyTasks;
    done();
    if (latest && !busy_) Q_EMIT busyChanged(false);
}

void BackgroundTask::setBusy(bool busy) {
    if (std::exchange(busy_, busy) == busy) return;
    busyTasks += busy ? 1 : -1;
    Q_EMIT busyChanged(busy);
}

} // namespace breakeven::ui
