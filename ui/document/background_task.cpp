#include "document/background_task.h"

#include <QThread>

namespace breakeven::ui {

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent) {}

BackgroundTask::~BackgroundTask() {
    if (!thread_) return;
    thread_->disconnect(this);
    *unwanted_ = true;
    thread_->wait();
    delete thread_;
}

void BackgroundTask::cancel() {
    waiting_.reset();
    if (unwanted_) *unwanted_ = true;
}

void BackgroundTask::begin(std::function<void(Unwanted)> work, std::function<void()> done) {
    Job job{std::move(work), std::move(done)};
    if (!thread_) return start(std::move(job));
    *unwanted_ = true;
    waiting_ = std::move(job);
}

void BackgroundTask::start(Job job) {
    unwanted_ = std::make_shared<std::atomic_bool>(false);
    thread_ = QThread::create([work = std::move(job.work), unwanted = unwanted_] { work(unwanted); });
    connect(thread_, &QThread::finished, this, [this, done = std::move(job.done), unwanted = unwanted_] {
        std::exchange(thread_, nullptr)->deleteLater();
        if (waiting_) {
            start(*std::exchange(waiting_, std::nullopt));
            return;
        }
        if (!*unwanted) done();
        Q_EMIT busyChanged(false);
    });
    thread_->start();
    Q_EMIT busyChanged(true);
}

} // namespace breakeven::ui
