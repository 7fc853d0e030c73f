#include "grid/cell_data.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "grid/cell_text.h"

namespace breakeven::ui {

QVariant cellData(const Document& document, const Column& column, const Address& cell, const CellMarks& marks,
                  int role, bool ofRowToo) {
    const Economy& economy = document.effective();
    const auto place = economy.locate(cell);
    const std::string text = place ? economy.text(*place) : std::string();
    const std::string counts = place ? economy.effectiveText(*place) : std::string();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(column, counts, economy);
    case Qt::EditRole:
    case canonicalRole:
        return toQt(text);
    case sortRole:
        return sortValue(column, counts, economy);
    case overrideRole:
        return place ? int(document.overrideOf(cell)) : int(OverrideState::none);
    case problemsRole:
        return marks.problems(cell, ofRowToo);
    case inErrorRole:
        return marks.inError(cell, ofRowToo);
    case noteRole:
        return marks.note(cell);
    case waitingRole:
        return false;
    case defaultedRole: // pale, and so is a row that counts in other scenarios only
        return text.empty() || !OwnRows::of(document).areInForce(cell);
    case negativeRole:
        return isNegative(column, text);
    case referenceRole:
        return column.reference.has_value();
    case Qt::ToolTipRole:
        return place ? toolTipOf(document, column, cell, marks) : helpOf(column);
    case Qt::AccessibleTextRole:
        return ofRowToo && !whoseRow(document, cell).isEmpty()
                   ? QStringLiteral("%1: %2. %3")
                         .arg(titleOf(column), shownText(column, text, economy), whoseRow(document, cell))
                   : QStringLiteral("%1: %2").arg(titleOf(column), shownText(column, text, economy));
    default:
        return {};
    }
}

} // namespace breakeven::ui
