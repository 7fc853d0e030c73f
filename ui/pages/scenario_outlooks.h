#pragma once

#include "document/background_task.h"
#include "document/document.h"

#include <QObject>

#include <memory>
#include <vector>

namespace breakeven::ui {

/// What one scenario projects; no projection where it has errors.
struct ScenarioOutlook {
    QString code;
    std::shared_ptr<const ExactProjection> projection;
};

/// Projects every scenario of a document off the window's thread, for comparison side by side. Of several
/// requests that wait only the latest is carried out.
class ScenarioOutlooks : public QObject {
    Q_OBJECT

public:
    explicit ScenarioOutlooks(QObject* parent = nullptr);

    void request(const Economy& economy);
    const std::vector<ScenarioOutlook>& results() const { return results_; }

Q_SIGNALS:
    void ready();

private:
    std::vector<ScenarioOutlook> results_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
