#pragma once

#include "document/document.h"
#include "economy/edit/formula.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace breakeven::ui {

/// What stands beside the cells of one table: problems, notes and formulas, by address.
class CellMarks {
public:
    CellMarks(const Document& document, TableId table);

    /// Of the cell and, for the first column, of its row.
    QStringList problems(const Address& cell, bool ofRowToo) const;
    bool inError(const Address& cell, bool ofRowToo) const;
    QString note(const Address& cell) const;
    /// The sum, "=250*12", that was typed and gives what the cell holds, in the unit people work in; blank if
    /// there is none.
    QString formula(const Column& column, const Address& cell, const std::string& held) const;

private:
    QHash<QString, QStringList> problems_;
    QSet<QString> errors_;
    QHash<QString, QString> notes_;
    const Document* document_;
    CellFormulas formulas_;
};

/// What a pointer resting on a cell is told: base value where overridden, how it was worked out, note,
/// problems.
QString toolTipOf(const Document& document, const Column& column, const Address& cell,
                  const CellMarks& marks);

} // namespace breakeven::ui
