#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/document.h"
#include "insight/decision/attribution.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class RowChart;

/// What each enabled arrangement does to each organisation in a year, fairly shared where they overlap.
class AttributionPanel : public QWidget {
    Q_OBJECT

public:
    AttributionPanel(const Document& document, const Display& display, QWidget* parent = nullptr);

    RowChart& chart() const { return *chart_; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void work();
    void take(Result<Attribution> found);
    void show();

    const Document& document_;
    const Display& display_;
    bool wanted_ = true;
    std::optional<Attribution> attribution_;
    QComboBox* year_;
    QLabel* findings_;
    QLabel* empty_;
    QStackedWidget* stack_;
    RowChart* chart_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
