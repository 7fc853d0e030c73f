#pragma once

#include "report/sheet.h"

namespace breakeven::ui::report {

/// Header and footer with page x of y on every page that is not bare; with `draft`, a pale mark behind all.
void addRunningHeads(std::vector<Sheet>& pages, const QString& title, const QString& remark, bool draft);

} // namespace breakeven::ui::report
