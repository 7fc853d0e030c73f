#include "grid/read_value.h"

#include "document/message_text.h"
#include "economy/table/value.h"
#include "economy/table/working_unit.h"
#include "grid/cell_text.h"
#include "money/amount_in_unit.h"

namespace breakeven::ui {

QString readText(const Column& column, const std::string& text, const Economy& economy, MoneyUnit unit) {
    if (column.type != ValueType::money || text.empty()) return shownText(column, text, economy, unit);
    return toQt(formatToRead(numberIn(text), followsUnit(column) ? unit : MoneyUnit::pounds));
}

} // namespace breakeven::ui
