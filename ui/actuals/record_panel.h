#pragma once

#include "desk/futures.h"
#include "document/background_task.h"
#include "insight/actual/record.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class EmptyState;
class FigureTable;
class ShownTable;
class WhenShown;

/// How good forecasts were: by organisation and horizon, against carrying the base year forward, and each of
/// them.
class RecordPanel : public QWidget {
    Q_OBJECT

public:
    RecordPanel(const Document& document, const ShownFigures& figures, const Simulator& simulator,
                const Display& display, QWidget* parent = nullptr);

    ShownTable& totals() const { return *totals_; }
    ShownTable& forecasts() const { return *forecasts_; }

private:
    void work();
    void take(Result<std::shared_ptr<const ForecastRecord>> record);
    void show();

    const Document& document_;
    const ShownFigures& figures_;
    const Simulator& simulator_;
    const Display& display_;
    std::shared_ptr<const ForecastRecord> record_;
    QLabel* finding_;
    ShownTable *totals_, *forecasts_;
    QLabel* remark_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    WhenShown* shown_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
