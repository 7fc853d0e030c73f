#pragma once

#include "charts/curve_plot.h"
#include "charts/tornado_data.h"
#include "economy/table/economy.h"
#include "insight/sensitivity/goal_seek.h"
#include "insight/sensitivity/tornado.h"
#include "money/format.h"

namespace breakeven::ui {

// What moves a figure, and the value it takes, as people read it.

/// A tornado as its chart takes it; `economy` as the scenario has it.
TornadoData tornadoData(const Tornado& tornado, const Figure& figure, const Economy& economy, MoneyUnit unit);

/// The scan of a goal seek as its chart takes it.
CurveData curveData(const Goal& goal, const Economy& economy, MoneyUnit unit);

/// What the cell would have to be, and what the figure comes to then; or why there is no such value.
QString goalSentence(const Goal& goal, const Economy& economy, MoneyUnit unit);

/// Where else the target is reached; blank where nowhere.
QString otherAnswers(const Goal& goal, const Economy& economy, MoneyUnit unit);

/// What a scenario with the nearest answer could be called. Precondition: there is one.
QString scenarioNameFor(const Goal& goal, const Economy& economy, MoneyUnit unit);

} // namespace breakeven::ui
