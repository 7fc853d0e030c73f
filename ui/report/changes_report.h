#pragma once

#include "document/changes_since.h"
#include "insight/scenario/surplus_effect.h"
#include "report/board_report.h"

namespace breakeven::ui {

/// What the auditor's report is written from.
struct ChangesReportContent {
    const Economy& now;
    const ChangesSince& since;
    const Result<SurplusEffect>& effect; ///< in `unit`; or why figures cannot be compared
    std::string scenario;                ///< the effect is worked out in
    MoneyUnit unit;
    QString title; ///< of the document
    QString date;  ///< on which it is printed
};

/// The report of what changed since a version, laid out: the effect on surpluses, every cell and row with who
/// changed it, when and why, and the locks. Needs a QApplication.
BoardReport changesReport(const ChangesReportContent& content);

} // namespace breakeven::ui
