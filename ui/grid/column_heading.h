#pragma once

#include "economy/table/schema.h"
#include "money/format.h"

#include <QVariant>

namespace breakeven::ui {

/// The title of a column with the unit its cells are in: "Amount £000", "Price £", "Volume (people)".
QString titleWithUnit(const Column& column, MoneyUnit unit);

/// What a column's heading shows and says in each of Qt's roles: title and unit, what it means, what a blank
/// counts as, how amounts may be typed.
QVariant columnHeading(const Column& column, int role, MoneyUnit unit);

Qt::Alignment alignmentOf(const Column& column);

/// The width a column of the kind starts with, in pixels of a font with this average character width.
int startingWidth(const Column& column, int characterWidth);

} // namespace breakeven::ui
