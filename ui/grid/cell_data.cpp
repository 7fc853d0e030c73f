#include "grid/cell_data.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "document/working_unit.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/held_cell.h"
#include "grid/cell_text.h"
#include "grid/coded_key.h"

namespace breakeven::ui {

QVariant cellData(const Document& document, const Column& column, const Address& cell, const CellMarks& marks,
                  int role, bool ofRowToo) {
    const Economy& economy = document.effective();
    const auto place = economy.locate(cell);
    const std::string text = place ? economy.text(*place) : std::string();
    const std::string counts = place ? economy.effectiveText(*place) : std::string();
    const auto held = [&](const std::string& what) {
        return place ? heldCell(specification(cell.table), column, economy[place->table][place->row], what)
                     : HeldCell{column, what};
    };
    const auto shown = [&](const std::string& what) {
        return goesByCode(specification(cell.table), column) && !what.empty()
                   ? codedNameOf(economy, cell.table, what)
                   : shownText(held(what), economy, workingUnit(document));
    };
    switch (role) {
    case Qt::DisplayRole:
        return shown(counts);
    case Qt::EditRole:
        return editedText(held(text), workingUnit(document));
    case copiedRole:
        return copiedText(held(text), workingUnit(document));
    case exactRole:
        return exactText(held(text));
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
    case formulaRole:
        return marks.formula(held(text).column, cell, text);
    case waitingRole:
        return false;
    case defaultedRole: // pale, and so is a row that counts in other scenarios only
        return text.empty() || !OwnRows::of(document).areInForce(cell);
    case negativeRole:
        return isNegative(held(text).column, held(text).text);
    case referenceRole:
        return column.reference.has_value();
    case Qt::ToolTipRole:
        return place ? toolTipOf(document, column, cell, marks) : helpOf(column);
    case Qt::AccessibleTextRole:
        return ofRowToo && !whoseRow(document, cell).isEmpty()
                   ? QStringLiteral("%1: %2. %3").arg(titleOf(column), shown(text), whoseRow(document, cell))
                   : QStringLiteral("%1: %2").arg(titleOf(column), shown(text));
    default:
        return {};
    }
}

} // namespace breakeven::ui
