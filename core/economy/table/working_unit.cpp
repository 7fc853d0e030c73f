#include "economy/table/working_unit.h"

#include <string_view>

namespace breakeven {

bool followsUnit(const Column& column) {
    return column.type == ValueType::money && std::string_view(column.unit) == "£";
}

} // namespace breakeven
