#pragma once

#include <Qt>

namespace breakeven::ui {

/// Roles of a grid's cells and headings besides Qt's own.
enum GridRole {
    canonicalRole = Qt::UserRole, ///< QString, what the cell holds
    sortRole,                     ///< number or text, by which columns are sorted and filtered
    overrideRole,                 ///< int of OverrideState
    problemsRole,                 ///< QStringList, what is wrong with the cell
    inErrorRole,                  ///< bool, whether one of the problems is an error
    noteRole,                     ///< QString, the note on the cell
    lockRole,                     ///< of a cell QString, who locked it; of a heading bool, whether all is
    waitingRole,                  ///< bool, whether the row is the blank one that waits for its keys
    defaultedRole,                ///< bool, whether the cell is blank and shows what it counts as
    negativeRole,                 ///< bool
    referenceRole,                ///< bool, whether it shows a name with its code
    columnNameRole,               ///< QString, of a heading: what the column is called in settings
    densityRole,                  ///< RangePicture, drawn beside the text
    widthRole,                    ///< int, of a heading: how wide the column is at first, if the model says
    copiedRole,                   ///< QString, how the cell is copied to a spreadsheet: amounts in the unit
    exactRole,                    ///< QString, what enters the same into a cell in every unit
    formulaRole, ///< QString, the sum that was typed and gives what the cell holds, "=250*12"
};

} // namespace breakeven::ui
