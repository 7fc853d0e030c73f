#pragma once

#include "desk/display.h"
#include "document/document.h"

#include <QStatusBar>

class QToolButton;

namespace breakeven::ui {

class CalculationState;
class FittedLabel;

/// What the foot of the window says: scenario, unit, how far the calculation is, and how many checks there
/// are.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(Document& document, const Display& display, QWidget* parent = nullptr);

    void setChecks(int errors, int warnings);
    QString text() const;

Q_SIGNALS:
    void checksWanted();

private:
    void refresh();

    Document& document_;
    const Display& display_;
    FittedLabel* scenario_;
    FittedLabel* unit_;
    CalculationState* calculation_;
    QToolButton* checks_;
};

} // namespace breakeven::ui
