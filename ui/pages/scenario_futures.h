#pragma once

#include "document/background_task.h"
#include "economy/table/economy.h"
#include "engine/session/compiled_scenario.h"
#include "insight/uncertainty/simulate.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// What draws say of one scenario; without them where it has errors.
struct ScenarioFuture {
    QString code;
    QString name;
    Economy economy; ///< as it stands in the scenario
    std::shared_ptr<const ExactProjection> projection;
    std::shared_ptr<const Simulation> simulation;
};

/// Draws every scenario of a document off the window's thread, all from the same seed, so that they differ by
/// what they change and not by chance. Of several requests the latest alone is carried out; one for what is
/// drawn already does nothing.
class ScenarioFutures : public QObject {
    Q_OBJECT

public:
    explicit ScenarioFutures(QObject* parent = nullptr) : QObject(parent) {}

    void request(const Economy& economy, const SimulationOrder& order);
    void cancel();

    bool isBusy() const { return task_.isBusy(); }
    const std::vector<ScenarioFuture>& results() const { return results_; }

Q_SIGNALS:
    /// One more scenario is drawn, or there are none any more.
    void changed();

private:
    std::size_t asked_ = 0;
    std::optional<Economy> economy_; ///< what is drawn, none: nothing
    SimulationOrder order_;
    std::vector<ScenarioFuture> results_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
