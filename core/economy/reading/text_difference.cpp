#include "economy/reading/text_difference.h"

#include "economy/table/value.h"

namespace breakeven {

std::string textDifference(const Column& column, std::string_view from, std::string_view to) {
    using enum ValueType;
    if (from.empty() || to.empty()) return {};
    if (column.type == year) {
        const auto before = parseYear(from), after = parseYear(to);
        return before && after ? std::to_string(*after - *before) : std::string();
    }
    if (column.type != money && column.type != rate && column.type != number && column.type != integer)
        return {};
    return keptText(column, {numberIn(to) - numberIn(from)});
}

} // namespace breakeven
