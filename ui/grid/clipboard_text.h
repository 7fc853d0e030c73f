#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace breakeven::ui {

/// A block of cells as a spreadsheet puts it on the clipboard: rows of cells.
using CellBlock = std::vector<QStringList>;

/// Reads tab-separated text; cells in quotation marks may hold tabs, line ends and doubled quotation marks.
/// The line end that spreadsheets put after the last row makes no row. Shorter rows are filled with blanks.
/// What copying made harmless is as it was.
CellBlock blockFromClipboard(const QString& text);

/// The same way back.
QString clipboardFromBlock(const CellBlock& block);

} // namespace breakeven::ui
