#include "economy/edit/range_names.h"

#include "economy/edit/new_code.h"

namespace breakeven {

std::string groupName(std::string_view group) {
    return std::string(group.substr(group.starts_with('-') ? 1 : 0));
}

std::string freeRangeName(const Economy& economy, std::string_view wanted) {
    Table names(TableId::services);
    const auto take = [&](std::string name) {
        Row row(names.spec().columns.size());
        row.front() = std::move(name);
        names.append(std::move(row));
    };
    const Table& ranges = economy[TableId::uncertainties];
    for (std::size_t row = 0; row < ranges.size(); ++row) {
        take(ranges.at(row, "uncertainty"));
        take(groupName(ranges.at(row, "group")));
    }
    return freeCode(names, wanted);
}

} // namespace breakeven
