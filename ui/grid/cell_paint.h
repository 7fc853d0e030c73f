#pragma once

#include <QFontMetrics>
#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace breakeven::ui {

/// Draws a cell: its text (negatives red, what a blank counts as grey), the frame of the cursor, and signs: a
/// corner where a scenario overrides it (filled: this one; hollow: one it builds on), one where there is a
/// note, one where it was worked out from a sum, a bar and a line where there is a problem. `option` is as
/// initStyleOption leaves it.
void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool cursor);

/// The width in which all of the cell's text is seen.
int wholeCellWidth(const QStyleOptionViewItem& option, const QModelIndex& index);

/// How far a text moves up in a line lower than its type: its capitals stand in the middle then, and what
/// hangs down is seen whole.
int liftOf(const QFontMetrics& metrics, int height);

/// Space between a cell's text and its sides.
inline constexpr int cellMargin = 6;

} // namespace breakeven::ui
