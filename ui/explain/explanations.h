#pragma once

#include "document/background_task.h"
#include "insight/explanation/explainer.h"

#include <QObject>
#include <QString>

#include <memory>

namespace breakeven::ui {

/// Explains figures of an economy off the window's thread. What was worked out of a scenario is kept for its
/// next figure, until the economy changes.
class Explanations : public QObject {
    Q_OBJECT

public:
    explicit Explanations(QObject* parent = nullptr);

    /// Nothing kept is true any more; what was asked for and is not there yet will not come.
    void forget();

    /// What was asked for last is not wanted any more.
    void cancel() { task_.cancel(); }

    void explain(const Economy& economy, const QString& scenario, const Figure& figure);
    /// Which figures depend on a cell.
    void dependents(const Economy& economy, const QString& scenario, const QString& cell);

    bool isBusy() const { return task_.isBusy(); }

Q_SIGNALS:
    void explained(const breakeven::Result<breakeven::Explanation>& explanation);
    void depend(const breakeven::Result<std::vector<breakeven::Dependent>>& dependents);
    void busyChanged(bool busy);

private:
    struct Kept;

    std::shared_ptr<Kept> kept_; ///< touched by the background thread alone
    BackgroundTask task_;
};

} // namespace breakeven::ui
