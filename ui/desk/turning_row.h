#pragma once

#include <QList>

class QBoxLayout;
class QWidget;

namespace breakeven::ui {

/// The layout of a widget whose parts stand beside one another, or one under the other where it is narrower
/// than so many steps. `across`, layouts within it, turn the other way.
QBoxLayout* turningRow(QWidget& widget, int steps, const QList<QBoxLayout*>& across = {});

} // namespace breakeven::ui
