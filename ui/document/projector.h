#pragma once

#include "document/background_task.h"
#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "engine/session/compiled_scenario.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace breakeven::ui {

/// The figures of a document as last calculated. A projection is null where errors prevented it.
struct ProjectedFigures {
    QString scenario;
    std::shared_ptr<const ExactProjection> current; ///< of `scenario`
    std::shared_ptr<const ExactProjection> base;    ///< the same object where the scenario is base
    std::vector<Problem> problems;                  ///< of the tables and of the scenario's calculation
    std::shared_ptr<const CompiledScenario> compiled = {}; ///< what `current` is the projection of
};

/// Calculates in the background, one request after the other; of those that wait only the latest counts. What
/// is under way is shown even so: who types fast sees figures too.
class Projector : public QObject {
    Q_OBJECT

public:
    explicit Projector(QObject* parent = nullptr);
    ~Projector() override;

    void request(const Economy& economy, const QString& scenario);

    /// Forgets what was asked for: no figures of earlier requests will be delivered.
    void abandon() { task_.cancel(); }

    bool isBusy() const { return task_.isBusy(); }

Q_SIGNALS:
    void projected(const breakeven::ui::ProjectedFigures& figures);

private:
    class Calculation;

    std::shared_ptr<Calculation> calculation_; ///< touched by the background thread alone
    BackgroundTask task_;
};

} // namespace breakeven::ui
