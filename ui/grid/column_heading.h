#pragma once

#include "economy/table/schema.h"

#include <QVariant>

namespace breakeven::ui {

/// What a column's heading shows and says in each of Qt's roles: title and unit, what it means, what a blank
/// counts as.
QVariant columnHeading(const Column& column, int role);

Qt::Alignment alignmentOf(const Column& column);

/// The width a column of the kind starts with, in pixels of a font with this average character width.
int startingWidth(const Column& column, int characterWidth);

} // namespace breakeven::ui
