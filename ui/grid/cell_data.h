#pragma once

#include "grid/cell_marks.h"
#include "grid/roles.h"

#include <QVariant>

namespace breakeven::ui {

/// What a grid says of one cell in a role. A cell whose row is not there is blank. `ofRowToo`: it also bears
/// what is wrong with its row.
QVariant cellData(const Document& document, const Column& column, const Address& cell, const CellMarks& marks,
                  int role, bool ofRowToo = false);

} // namespace breakeven::ui
