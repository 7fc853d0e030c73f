#pragma once

#include "report/sheet.h"

namespace breakeven::ui::report {

/// What stands at the head of every page, at the left and at the right, and at its foot.
struct RunningHead {
    QString title, kind, remark;
};

/// Header and footer with page x of y on every page that is not bare; with `draft`, a pale mark behind all.
void addRunningHeads(std::vector<Sheet>& pages, const RunningHead& head, bool draft);

} // namespace breakeven::ui::report
