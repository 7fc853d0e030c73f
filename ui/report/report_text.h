#pragma once

#include <QCoreApplication>

namespace breakeven::ui::report {

/// The report's own words, for translation.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace breakeven::ui::report
