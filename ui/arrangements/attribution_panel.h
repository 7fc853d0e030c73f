#pragma once

#include "desk/shown_figures.h"
#include "document/background_task.h"
#include "insight/decision/attribution.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class EmptyState;
class RowChart;

/// What each enabled arrangement does to each organisation in a year, fairly shared where they overlap.
class AttributionPanel : public QWidget {
    Q_OBJECT

public:
    AttributionPanel(const Document& document, const ShownFigures& figures, const Display& display,
                     QWidget* parent = nullptr);

    RowChart& chart() const { return *chart_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void work();
    void take(Result<Attribution> found);
    void show();

    const Document& document_;
    const Display& display_;
    std::optional<Attribution> attribution_;
    QComboBox* year_;
    QLabel* findings_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    RowChart* chart_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
