#pragma once

#include "insight/programme/programme.h"
#include "money/format.h"
#include "proposal/programme/replication.h"
#include "report/board_report.h"

#include <string>

namespace breakeven::ui {

/// What the report on a programme is written from.
struct ProgrammeReportContent {
    const Programme& programme;
    FinancialYear year;
    std::string kind;               ///< blank: all
    const Replication* replication; ///< null: nothing was worked out
    MoneyUnit unit;                 ///< of the tables; pounds are printed as thousands
    QString date;
};

/// The report on a programme, laid out: its sites, what they say together, what copies would bring, how it is
/// to be read. Needs a QApplication.
BoardReport programmeReport(const ProgrammeReportContent& content);

} // namespace breakeven::ui
