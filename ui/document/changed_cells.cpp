#include "document/changed_cells.h"

namespace breakeven::ui {

namespace {

// The cell an override is of, whether or not it still stands.
std::optional<Address> overridden(const Change& change, const Economy& economy) {
    const Table& overrides = economy[TableId::overrides];
    const std::size_t cell = *overrides.spec().find("cell");
    if (const auto* row = std::get_if<RowChange>(&change)) return parseAddress(row->row[cell]);
    const auto row = overrides.find(addressOf(change).keys);
    return row ? parseAddress(overrides[*row][cell]) : std::nullopt;
}

} // namespace

std::vector<Address> changedAt(const Command& command, const Economy& economy) {
    std::vector<Address> places;
    for (const Change& change : command.changes) {
        places.push_back(addressOf(change));
        if (tableOf(change) != TableId::overrides) continue;
        if (auto cell = overridden(change, economy)) places.push_back(std::move(*cell));
    }
    return places;
}

} // namespace breakeven::ui
