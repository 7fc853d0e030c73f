#pragma once

#include "money/format.h"
#include "theme/theme.h"

class QMainWindow;

namespace breakeven::ui {

// What the window remembers from one session to the next.

void saveWindow(const QMainWindow& window);

/// Puts the window where it was; false the first time.
bool restoreWindow(QMainWindow& window);

MoneyUnit savedUnit();
void saveUnit(MoneyUnit unit);

Appearance savedAppearance();
void saveAppearance(Appearance appearance);

} // namespace breakeven::ui
