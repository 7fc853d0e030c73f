#pragma once

#include "document/document.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace breakeven::ui {

/// What stands beside the cells of one table: problems and notes, by address.
class CellMarks {
public:
    CellMarks(const Document& document, TableId table);

    /// Of the cell and, for the first column, of its row.
    QStringList problems(const Address& cell, bool ofRowToo) const;
    bool inError(const Address& cell, bool ofRowToo) const;
    QString note(const Address& cell) const;

private:
    QHash<QString, QStringList> problems_;
    QSet<QString> errors_;
    QHash<QString, QString> notes_;
};

/// What a pointer resting on a cell is told: base value where overridden, note, problems, what a blank counts
/// as.
QString toolTipOf(const Document& document, const Column& column, const Address& cell,
                  const CellMarks& marks);

} // namespace breakeven::ui
