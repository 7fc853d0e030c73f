#pragma once

#include "proposal/intake/sheet_layout.h"

namespace breakeven {

/// Says of each row what it is, of a layout with headings and columns.
void giveRoles(const ForeignSheet& sheet, SheetLayout& layout, bool withHidden);

} // namespace breakeven
