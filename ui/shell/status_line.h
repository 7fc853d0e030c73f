#pragma once

#include "desk/display.h"
#include "document/document.h"

#include <QElapsedTimer>
#include <QStatusBar>

class QToolButton;

namespace breakeven::ui {

class FittedLabel;

/// What the foot of the window says: scenario, unit, how long the last projection took, and how many checks
/// there are.
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
    QElapsedTimer clock_;
    FittedLabel* scenario_;
    FittedLabel* unit_;
    FittedLabel* projection_;
    QToolButton* checks_;
};

} // namespace breakeven::ui
