#pragma once

#include "report/page.h"

namespace breakeven::ui::report {

/// Header and footer with page x of y on every page that is not bare; with `draft`, a pale mark behind all.
void addRunningHeads(std::vector<Page>& pages, const QString& title, const QString& remark, bool draft);

} // namespace breakeven::ui::report
