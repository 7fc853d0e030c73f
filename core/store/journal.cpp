#include "store/journal.h"

#include "economy/table/row_keys.h"
#include "economy/table/row_text.h"

#include <ctime>
#include <fmt/chrono.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Way = RowChange::Way;

WrittenChange written(const Change& change) {
    WrittenChange result{toText(addressOf(change)), {}, {}, 0};
    if (const auto* cell = std::get_if<CellChange>(&change)) {
        result.before = cell->before;
        result.after = cell->after;
        return result;
    }
    const auto& row = std::get<RowChange>(change);
    (row.way == Way::comes ? result.after : result.before) = rowText(row.table, row.row);
    result.position = row.position;
    return result;
}

Problem impossible(const WrittenChange& change) {
    return errorAt(change.address,
                   message(MESSAGE("the unsaved work contains a change this program cannot make")));
}

// The row of a text, if it is the one at the change's address.
Result<Row> rowAt(const WrittenChange& change, const Address& address, const std::string& text) {
    if (const auto unknown = unknownColumn(address.table, text))
        return errorAt(change.address, message(MESSAGE("%1 has no column %2; this was done with a newer "
                                                       "version of Breakeven, which is needed to redo it"),
                                               specification(address.table).name, *unknown));
    auto row = rowFromText(address.table, text);
    if (!row || keysOf(address.table, *row) != address.keys) return impossible(change);
    return std::move(*row);
}

std::vector<Problem> readRow(const WrittenChange& change, const Address& address, Command& command) {
    if (!change.before && !change.after) return {impossible(change)};
    for (const Way way : {Way::goes, Way::comes}) {
        const auto& text = way == Way::goes ? change.before : change.after;
        if (!text) continue;
        auto row = rowAt(change, address, *text);
        if (!row) return row.problems;
        command.changes.push_back(RowChange{way, address.table, change.position, std::move(*row)});
    }
    return {};
}

std::vector<Problem> readCell(const WrittenChange& change, Address address, Command& command) {
    const TableSpec& spec = specification(address.table);
    const bool possible = change.before && change.after && !spec.columns[*spec.find(address.column)].key;
    if (!possible) return {impossible(change)};
    command.changes.push_back(CellChange{std::move(address), *change.before, *change.after});
    return {};
}

} // namespace

WrittenCommand written(const Command& command) {
    WrittenCommand result{command.name, {}};
    result.changes.reserve(command.changes.size());
    for (const Change& change : command.changes) result.changes.push_back(written(change));
    return result;
}

Result<Command> readAgain(const WrittenCommand& text) {
    Command command{text.name, {}};
    command.changes.reserve(text.changes.size());
    for (const WrittenChange& change : text.changes) {
        const auto address = parseAddress(change.address);
        if (!address) return impossible(change);
        auto problems =
            address->isRow() ? readRow(change, *address, command) : readCell(change, *address, command);
        if (!problems.empty()) return problems;
    }
    return command;
}

std::string utcText(std::chrono::system_clock::time_point moment) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(moment)));
}

} // namespace breakeven
