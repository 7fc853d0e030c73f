#include "insight/statement/row_titles.h"

namespace breakeven {

#define MESSAGE(text) translatable("Message", text)

std::string rowTitle(const StatementRow& row, const Wording& wording) {
    switch (row.kind) {
    case RowKind::nonRecurrentItems:
        return wording(MESSAGE("Less non-recurrent items"));
    case RowKind::openingCash:
        return wording(MESSAGE("Opening cash"));
    case RowKind::joinedCash:
        return wording(MESSAGE("Cash of organisations that join"));
    case RowKind::cashBeforeSupport:
        return wording(MESSAGE("Cash before support"));
    case RowKind::closingCash:
        return wording(MESSAGE("Closing cash"));
    case RowKind::minimumCash:
        return wording(MESSAGE("Minimum cash"));
    case RowKind::cashMovement:
        if (row.line == StatementLine::depreciation)
            return wording(MESSAGE("Depreciation, not paid in cash"));
        return wording.word(name(row.line));
    case RowKind::statementLine:
        break;
    }
    if (row.line == StatementLine::donatedAssets) return wording(MESSAGE("Of which donated assets"));
    return wording.word(name(row.line));
}

} // namespace breakeven
