#include "document/changed_cells.h"

#include "economy/table/row_text.h"

namespace breakeven::ui {

namespace {

// The cell an override is of, whether or not it still stands.
std::optional<Address> overridden(const Change& change, const Address& address, const Economy& economy) {
    const Table& overrides = economy[TableId::overrides];
    const std::size_t cell = *overrides.spec().find("cell");
    if (address.isRow()) {
        const auto row =
            rowFromText(address.table, change.after ? *change.after : change.before.value_or(""));
        return row ? parseAddress((*row)[cell]) : std::nullopt;
    }
    const auto row = overrides.find(address.keys);
    return row ? parseAddress(overrides[*row][cell]) : std::nullopt;
}

} // namespace

std::vector<Address> changedAt(const Command& command, const Economy& economy) {
    std::vector<Address> places;
    for (const Change& change : command.changes) {
        const auto address = parseAddress(change.address);
        if (!address) continue;
        places.push_back(*address);
        if (address->table != TableId::overrides) continue;
        if (auto cell = overridden(change, *address, economy)) places.push_back(std::move(*cell));
    }
    return places;
}

} // namespace breakeven::ui
