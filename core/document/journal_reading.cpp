#include "document/journal_reading.h"

#include "document/versions.h"
#include "economy/edit/going_back.h"
#include "economy/table/row_text.h"

namespace breakeven {

namespace {

std::size_t columnOf(const char* name) { return *specification(TableId::overrides).find(name); }

std::optional<Row> rowIn(const std::optional<std::string>& text) {
    return text ? rowFromText(TableId::overrides, *text) : std::nullopt;
}

std::string valueIn(const std::optional<Row>& row) { return row ? (*row)[columnOf("value")] : std::string(); }

// A row of overrides that came or went: the cell it is of, and what the scenario held there.
void readRow(const WrittenChange& change, JournalChange& read) {
    const auto before = rowIn(change.before), after = rowIn(change.after);
    const auto& row = after ? after : before;
    const auto cell = row ? parseAddress((*row)[columnOf("cell")]) : std::nullopt;
    if (!cell) return;
    read.about = cell;
    read.scenario = row->front();
    read.before = before ? std::optional(valueIn(before)) : std::nullopt;
    read.after = after ? std::optional(valueIn(after)) : std::nullopt;
}

void readCell(const Economy& now, JournalChange& read) {
    const Table& overrides = now[TableId::overrides];
    const auto row = overrides.find(read.written->keys);
    const auto cell = row ? parseAddress(overrides[*row][columnOf("cell")]) : std::nullopt;
    read.scenario = read.written->keys.front();
    if (cell && read.written->column == "value") read.about = cell;
}

} // namespace

JournalChange readChange(const WrittenChange& change, const Economy& now) {
    const auto place = parseAddress(change.address);
    JournalChange read{place, place, {}, change.before, change.after};
    if (!place || place->table != TableId::overrides) return read;
    if (place->isRow())
        readRow(change, read);
    else
        readCell(now, read);
    return read;
}

bool isOf(const JournalChange& change, const Address& cell) {
    return change.about && (covers(*change.about, cell) || covers(cell, *change.about));
}

Result<Command> putBack(const Economy& now, std::span<const JournalEntry> journal, std::size_t entry,
                        std::span<const Address> places, Message name) {
    auto then = economyAt(now, journal, entry);
    if (!then) return std::move(then.problems);
    return backTo(*then, now, places, std::move(name));
}

} // namespace breakeven
