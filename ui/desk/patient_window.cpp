#include "desk/patient_window.h"

#include "theme/type.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEventLoop>
#include <QProgressDialog>
#include <QScopedValueRollback>
#include <QTimer>
#include <QWidget>

namespace breakeven::ui {

namespace {

constexpr int shortestShown = 200; // milliseconds

/// What may not be cancelled stays until it is done.
class Progress : public QProgressDialog {
public:
    Progress(const QString& saying, bool mayCancel, QWidget* parent)
        : QProgressDialog(saying, mayCancel ? PatientWindow::tr("Cancel") : QString(), 0, 0, parent),
          mayCancel_(mayCancel) {}

    void reject() override {
        if (mayCancel_) QProgressDialog::reject();
    }

protected:
    void closeEvent(QCloseEvent* event) override {
        if (mayCancel_) return QProgressDialog::closeEvent(event);
        event->ignore();
    }

private:
    bool mayCancel_;
};

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
    QTimer::singleShot(shortestShown, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (ended) return true;
    Progress progress(saying, mayCancel, inFrontOf(window_));
    progress.setWindowTitle(window_->windowTitle());
    progress.setMinimumWidth(room(80)); // for the title
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(0);
    progress.setValue(0);
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
