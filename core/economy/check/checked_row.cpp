#include "economy/check/checked_row.h"

#include "economy/table/value.h"

namespace breakeven {

#define MESSAGE(text) translatable("Message", text)

std::string CheckedRow::address(TableId table, const char* column) const {
    if (!named) return {};
    Table lone(table);
    lone.append(row);
    return toText(lone.address(0, column));
}

CheckedRow checkedRow(TableId table, const std::vector<std::string>& texts, Ranges ranges) {
    CheckedRow checked;
    const std::vector<Column>& columns = specification(table).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Column column = columns[i];
        if (ranges == Ranges::leftToValidation) column.range = Range::any;
        std::optional<Message> rounded;
        CanonicalText cell = canonical(column, texts[i], rounded);
        if (rounded) checked.rounded.emplace_back(i, std::move(*rounded));
        auto* reason = std::get_if<Message>(&cell);
        std::string text = reason ? std::string() : std::move(std::get<std::string>(cell));
        if (reason)
            checked.wrong.emplace_back(i, std::move(*reason));
        else if (columns[i].key && text.empty())
            checked.wrong.emplace_back(i, message(MESSAGE("the cell is blank; every row needs it")));
        checked.named = checked.named && !(columns[i].key && text.empty());
        checked.row.push_back(std::move(text));
    }
    return checked;
}

} // namespace breakeven
