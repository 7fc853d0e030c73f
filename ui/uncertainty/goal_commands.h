#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "document/question.h"
#include "document/simulator.h"

#include <QObject>

namespace breakeven::ui {

/// Asks which value of a cell a figure needs.
class GoalCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what the dialog stands in front of.
    GoalCommands(Document& document, const Display& display, const Simulator& simulator, QWidget* window);

    /// Of the cell and figure of a question about a value; either may be blank, to be chosen.
    void seek(const FigureQuestion& question);

private:
    Document& document_;
    const Display& display_;
    const Simulator& simulator_;
    QWidget* window_;
};

} // namespace breakeven::ui
