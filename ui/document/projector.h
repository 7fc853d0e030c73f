#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QThread;

namespace breakeven::ui {

/// The figures of a document as last calculated. A projection is null where errors prevented it.
struct ProjectedFigures {
    QString scenario;
    std::shared_ptr<const ExactProjection> current; ///< of `scenario`
    std::shared_ptr<const ExactProjection> base;    ///< the same object where the scenario is base
    std::vector<Problem> problems;                  ///< of the tables and of the scenario's calculation
};

/// Calculates in the background, one request after the other; of those that wait only the latest counts.
class Projector : public QObject {
    Q_OBJECT

public:
    explicit Projector(QObject* parent = nullptr);
    ~Projector() override;

    void request(const Economy& economy, const QString& scenario);

    /// Forgets what was asked for: no figures of earlier requests will be delivered.
    void abandon();

    bool isBusy() const;

Q_SIGNALS:
    void projected(const breakeven::ui::ProjectedFigures& figures);

private:
    struct State;
    class Worker;

    void takeResult();

    std::shared_ptr<State> state_;
    std::unique_ptr<QThread> thread_;
};

} // namespace breakeven::ui
