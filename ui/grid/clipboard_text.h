#pragma once

#include <QMimeData>
#include <QString>
#include <QStringList>

#include <memory>
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

/// Cells on the clipboard: as spreadsheets take them, amounts in the unit they were shown in, and beside it
/// with what enters the same in every unit (exactRole).
struct CopiedCells {
    CellBlock shown;
    CellBlock exact;
};
std::unique_ptr<QMimeData> clipboardFrom(const CopiedCells& cells);

/// What is on the clipboard; where nothing else is known of them, cells are exactly what they show.
CopiedCells cellsFromClipboard(const QMimeData& data);

} // namespace breakeven::ui
