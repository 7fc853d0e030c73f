#pragma once

#include "document/background_task.h"
#include "document/patience.h"

#include <QObject>

class QWidget;

namespace breakeven::ui {

/// The patience of a window: what takes longer than a fifth of a second shows that it goes on, and can be
/// cancelled. Until then what is typed waits.
class PatientWindow : public QObject {
    Q_OBJECT

public:
    explicit PatientWindow(QWidget* window);

    /// As `Patience` says.
    bool wait(const QString& saying, bool mayCancel, std::function<void()> work);

    Patience patience() {
        return [this](const QString& saying, bool mayCancel, std::function<void()> work) {
            return wait(saying, mayCancel, std::move(work));
        };
    }

private:
    QWidget* window_;
    bool waits_ = false;
    BackgroundTask task_;
};

} // namespace breakeven::ui
