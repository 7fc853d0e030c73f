#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "insight/scenario/line_comparison.h"
#include "money/format.h"

#include <QObject>

#include <memory>
#include <vector>

namespace breakeven::ui {

/// Projects every scenario of a document off the window's thread and rounds it for print, for the tree of
/// them and for comparison. What is compiled is kept from one request to the next; of several that wait only
/// the latest is carried out.
class ScenarioOutlooks : public QObject {
    Q_OBJECT

public:
    explicit ScenarioOutlooks(QObject* parent = nullptr);
    ~ScenarioOutlooks() override;

    void request(const Economy& economy, MoneyUnit unit);
    bool isBusy() const { return task_.isBusy(); }

    /// In the order of their tree, base first.
    const std::vector<ComparedScenario>& scenarios() const { return found_.scenarios; }
    const ResultsByScenario& results() const { return found_.results; }
    /// The unit the amounts are rounded to.
    MoneyUnit unit() const { return found_.unit; }

Q_SIGNALS:
    void ready();

private:
    class Calculation;
    struct Found {
        std::vector<ComparedScenario> scenarios;
        ResultsByScenario results;
        MoneyUnit unit = MoneyUnit::thousands;
    };

    Found found_;
    std::shared_ptr<Calculation> calculation_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
