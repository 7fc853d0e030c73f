#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/document.h"
#include "proposal/roll/roll_forward.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace breakeven::ui {

class ProgressDialog;
class ReconciliationWindow;

/// Rolls the document forward into a new one, and shows what that changed.
class RollCommands : public QObject {
    Q_OBJECT

public:
    /// `open` opens a document in the window, having asked about the one there is; whether it did.
    RollCommands(const Document& document, const Display& display, std::function<void(const QString&)> open,
                 QWidget* window);

    /// Asks for scenario and file, saying what will be carried, and goes on with that.
    void ask();

    /// Writes the new document off the window's thread and opens it.
    void write(std::shared_ptr<const RollForward> rolled, const QString& file);

    /// What rolling forward to the open document changed, in a window of its own.
    void reconcile();

    bool isBusy() const { return task_.isBusy(); }
    ReconciliationWindow* reconciliation() const;

Q_SIGNALS:
    /// The new document is there, and the one before stays open.
    void written(const QString& file);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    void finish(const QString& file, const std::vector<Problem>& problems);

    const Document& document_;
    const Display& display_;
    std::function<void(const QString&)> open_;
    QWidget* window_;
    ProgressDialog* progress_ = nullptr;
    QPointer<ReconciliationWindow> reconciliation_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
