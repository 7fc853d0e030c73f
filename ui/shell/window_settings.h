#pragma once

#include "insight/uncertainty/simulate.h"
#include "money/format.h"
#include "theme/theme.h"

#include <QSizeF>

class QMainWindow;

namespace breakeven::ui {

// What the window remembers from one session to the next.

void saveWindow(const QMainWindow& window);

/// Puts the window where it was; false the first time.
bool restoreWindow(QMainWindow& window);

MoneyUnit savedUnit();
void saveUnit(MoneyUnit unit);

/// Whether futures are drawn, how many and from which seed.
struct FutureSettings {
    bool on = true;
    int draws = 10'000;
    int seed = 1;
};
constexpr int fewestDraws = 500, mostDraws = 100'000;

FutureSettings savedFutures();
void saveFutures(const FutureSettings& settings);
SimulationOrder orderOf(const FutureSettings& settings);

/// How large a panel beside the page was left, in pixels at the usual size of type.
QSize savedPanelSize();
void savePanelSize(QSizeF size);

/// Per cent of the usual size of type.
int savedTextSize();
void saveTextSize(int percent);

Appearance savedAppearance();
void saveAppearance(Appearance appearance);

} // namespace breakeven::ui
