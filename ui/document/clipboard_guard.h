#pragma once

#include <QString>

namespace breakeven::ui {

/// A table for the clipboard, cells between tabs and rows between line ends, so that no spreadsheet runs a
/// name or note in it as a formula; numbers stay as they are.
QString guardedForSpreadsheet(const QString& table);

} // namespace breakeven::ui
