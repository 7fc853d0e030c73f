#include "insight/explanation/cell_origin.h"

#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"

namespace breakeven {

CellOrigins::CellOrigins(const Economy& base, const Economy& effective, std::string_view scenario)
    : base_(base), effective_(effective) {
    for (const Override& change : overridesActing(base, scenario, effective))
        if (auto cell = parseAddress(change.cell)) overrides_.emplace_back(std::move(*cell), change.address);
}

ExplainedCell CellOrigins::of(CellPlace place, std::uint32_t element) const {
    const Table& table = effective_[place.table];
    const Column& column = table.spec().columns[place.column];
    const Address address = table.address(place.row, column.name);
    ExplainedCell cell;
    cell.address = toText(address);
    cell.text = effective_.text(place);
    cell.isDefault = cell.text.empty();
    if (cell.isDefault) cell.text = effective_.effectiveText(place);
    if (column.type == ValueType::rates) cell.element = static_cast<int>(element) + 1;
    for (const auto& [pattern, at] : overrides_)
        if (covers(pattern, address)) cell.overrides.push_back(at);
    if (!cell.overrides.empty()) cell.base = textCounted(base_, address);
    return cell;
}

} // namespace breakeven
