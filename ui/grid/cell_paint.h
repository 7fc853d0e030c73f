#pragma once

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace breakeven::ui {

/// Draws a cell: its text (negatives red, what a blank counts as grey), the frame of the cursor, and signs: a
/// corner where a scenario overrides it (filled: this one; hollow: one it builds on), a corner where there is
/// a note, a bar and a line where there is a problem. `option` is as initStyleOption leaves it.
void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool cursor);

/// Space between a cell's text and its sides.
inline constexpr int cellMargin = 6;

} // namespace breakeven::ui
