#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "proposal/roll/reconciliation.h"
#include "proposal/roll/roll_forward.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace breakeven::ui {

class ResultPanel;
class RolledItemsView;

/// What rolling forward changed: the old and the new projection of an organisation by year and what stands
/// between them, each by name, and what became of what the document said. It stands beside the window while
/// that is worked in; what is shown is how things stood when the document was rolled.
class ReconciliationWindow : public QDialog {
    Q_OBJECT

public:
    /// The scenario of `before` that was rolled forward.
    ReconciliationWindow(const Display& display, Economy before, std::string scenario,
                         QWidget* parent = nullptr);

    bool isBusy() const { return task_.isBusy(); }
    ResultPanel& table() const { return *table_; }

Q_SIGNALS:
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    struct WorkedOut {
        RollForward rolled;
        RollReconciliation reconciliation;
    };

    void workOut(std::string scenario);
    void take(Result<WorkedOut> workedOut);
    void fill();

    const Display& display_;
    Economy before_;
    std::shared_ptr<const WorkedOut> workedOut_;
    QComboBox* organisations_;
    QComboBox* lines_;
    ResultPanel* table_;
    RolledItemsView* items_;
    QLabel* waiting_;
    QProgressBar* progress_;
    QStackedWidget* stack_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
