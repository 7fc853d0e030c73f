#pragma once

#include "economy/table/schema.h"

#include <QString>

namespace breakeven::ui {

/// What belongs in an empty table and why, and what to do next: the window's action of a name, or, where it
/// is blank, to type the first row.
struct NextStep {
    QString why;
    QString button;
    QString action = {};
    bool inAnyScenario = false; ///< can be done in a scenario too
};

NextStep nextStepOf(TableId table);

} // namespace breakeven::ui
