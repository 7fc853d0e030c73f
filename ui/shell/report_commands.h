#pragma once

#include "desk/display.h"
#include "document/document.h"

#include <QObject>

#include <vector>

namespace breakeven::ui {

/// Writes the board report or shows it beforehand.
class ReportCommands : public QObject {
    Q_OBJECT

public:
    ReportCommands(Document& document, const Display& display, QWidget* window);

    void write();
    /// Where a figure in it is pointed at, it asks the window about that.
    void preview();

Q_SIGNALS:
    void written(const QString& file);
    /// What was reported of a scenario is to be kept as a forecast as of a day (ISO).
    void forecastIssued(const QString& scenario, const QString& day);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    Document& document_;
    const Display& display_;
    QWidget* window_;
};

} // namespace breakeven::ui
