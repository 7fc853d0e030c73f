#include "desk/patient_window.h"

#include "desk/progress_dialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QScopedValueRollback>
#include <QTimer>
#include <QWidget>

namespace breakeven::ui {

namespace {

// The dialog one is in, or the window.
QWidget* inFrontOf(QWidget* window) {
    QWidget* modal = QApplication::activeModalWidget();
    return modal ? modal : window;
}

} // namespace

PatientWindow::PatientWindow(QWidget* window) : QObject(window), window_(window) {}

bool PatientWindow::wait(const QString& saying, bool mayCancel, std::function<void()> work) {
    if (waits_) { // an event loop waits already
        work();
        return true;
    }
    const QScopedValueRollback<bool> waits(waits_, true);
    bool ended = false;
    bool given = false;
    QEventLoop loop;
    task_.run<Result<bool>>(
        [work = std::move(work)](const Unwanted&) {
            work();
            return Result(true);
        },
        [&](const Result<bool>&) {
            ended = true;
            loop.quit();
        });
    QTimer::singleShot(ProgressDialog::shortestShown, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (ended) return true;
    ProgressDialog progress(window_->windowTitle(), saying, mayCancel, inFrontOf(window_));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.show();
    connect(&progress, &QProgressDialog::canceled, &loop, [&] {
        given = true;
        loop.quit();
    });
    while (!ended && !given) loop.exec();
    if (given) task_.cancel();
    return ended;
}

} // namespace breakeven::ui
