#include "economy/reading/said_of_cells.h"

namespace breakeven {

std::vector<std::string> notesFor(const Economy& economy, const Address& place) {
    const Table& notes = economy[TableId::notes];
    std::vector<std::string> all;
    for (std::size_t row = 0; row < notes.size(); ++row) {
        const auto about = parseAddress(notes.at(row, "cell"));
        if (!about || !(covers(*about, place) || (place.isRow() && covers(place, *about)))) continue;
        std::string note = notes.at(row, "text");
        if (const std::string& source = notes.at(row, "source"); !source.empty()) note += " (" + source + ")";
        all.push_back(std::move(note));
    }
    return all;
}

std::optional<Address> overriddenCell(const Economy& economy, const std::vector<std::string>& keys) {
    const Table& overrides = economy[TableId::overrides];
    const auto row = overrides.find(keys);
    return row ? parseAddress(overrides.at(*row, "cell")) : std::nullopt;
}

} // namespace breakeven
