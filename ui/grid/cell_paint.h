#pragma once

#include <QModelIndex>
#include <QPalette>
#include <QStyleOptionViewItem>

class QPainter;

namespace breakeven::ui {

/// Colour and shortening of a cell: negatives red, what a blank counts as grey, names shortened in the
/// middle.
void dressCell(QStyleOptionViewItem& option, const QModelIndex& index);

/// The signs on a cell: a corner where a scenario overrides it (filled: this one; hollow: one it builds on),
/// a corner where there is a note, a line under what is in error.
void paintCellMarks(QPainter& painter, const QRect& cell, const QModelIndex& index, const QPalette& palette);

} // namespace breakeven::ui
