#include "desk/long_edit.h"

#include "document/guarded.h"

#include <QProgressDialog>
#include <QWidget>

#include <utility>

namespace breakeven::ui {

LongEdit::LongEdit(Document& document, QWidget* window)
    : QObject(window), document_(document), window_(window) {}

LongEdit::~LongEdit() { delete progress_; }

void LongEdit::run(const QString& saying, Make make, Done done) {
    constexpr int shortestShown = 200; // milliseconds
    cancel();
    progress_ = new QProgressDialog(saying, tr("Cancel"), 0, 0, window_);
    progress_->setWindowTitle(window_->windowTitle());
    progress_->setWindowModality(Qt::WindowModal);
    progress_->setMinimumDuration(shortestShown);
    progress_->setValue(0);
    connect(progress_, &QProgressDialog::canceled, this, &LongEdit::cancel);
    task_.run<Result<Command>>(
        [make = std::move(make)](const Unwanted& unwanted) { return make(unwanted); },
        [this, done = std::move(done)](Result<Command> made) { finish(std::move(made), done); });
}

void LongEdit::cancel() {
    task_.cancel();
    if (progress_) progress_->deleteLater();
    progress_ = nullptr;
}

void LongEdit::finish(Result<Command> made, const Done& done) {
    delete progress_; // at once: what comes may ask something in an event loop of its own
    if (!made) return done(made.problems);
    const auto refused = guarded([&] { return document_.edit(std::move(*made)); });
    if (refused.empty() && !made.problems.empty()) Q_EMIT document_.warned(made.problems);
    done(refused);
}

} // namespace breakeven::ui
