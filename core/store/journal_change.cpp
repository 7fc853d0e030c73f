#include "store/journal_change.h"

#include "economy/reading/said_of_cells.h"
#include "economy/table/row_text.h"

namespace breakeven {

namespace {

std::size_t columnOf(const char* name) { return *specification(TableId::overrides).find(name); }

std::optional<Row> rowIn(const std::optional<std::string>& text) {
    return text ? rowFromText(TableId::overrides, *text) : std::nullopt;
}

// A row of overrides that came or went: the cell it is of, and what the scenario held there.
void readRow(const WrittenChange& change, JournalChange& read) {
    const auto before = rowIn(change.before), after = rowIn(change.after);
    const auto& row = after ? after : before;
    const auto cell = row ? parseAddress((*row)[columnOf("cell")]) : std::nullopt;
    if (!cell) return;
    const auto valueIn = [](const std::optional<Row>& of) {
        return of ? std::optional((*of)[columnOf("value")]) : std::nullopt;
    };
    read.about = cell;
    read.scenario = row->front();
    read.before = valueIn(before);
    read.after = valueIn(after);
}

} // namespace

JournalChange readChange(const WrittenChange& change, const Economy& now) {
    const auto place = parseAddress(change.address);
    JournalChange read{place, place, {}, change.before, change.after};
    if (!place || place->table != TableId::overrides) return read;
    if (place->isRow()) {
        readRow(change, read);
        return read;
    }
    read.scenario = place->keys.front();
    const auto cell = overriddenCell(now, place->keys);
    if (cell && place->column == "value") read.about = cell;
    return read;
}

bool isOf(const JournalChange& change, const Address& cell) {
    return change.about && (covers(*change.about, cell) || covers(cell, *change.about));
}

} // namespace breakeven
