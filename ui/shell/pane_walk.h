#pragma once

#include <QList>

class QWidget;

namespace breakeven::ui {

/// Moves the keyboard to the next of the panes of a window that are in sight and take it, or to the one
/// before; round and round, each to where one was in it last. From outside of them it begins at the first.
void walkPanes(const QList<QWidget*>& panes, bool forward);

} // namespace breakeven::ui
