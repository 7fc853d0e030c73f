#include "economy/edit/lock_edit.h"

#include "economy/edit/new_code.h"
#include "economy/reading/cell_locks.h"
#include "economy/table/row_text.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId locks = TableId::locks;

} // namespace

Address wholeTable(TableId table) {
    return {table, std::vector<std::string>(specification(table).keyCount, "*"), {}};
}

Address wholeColumn(TableId table, std::string column) {
    Address all = wholeTable(table);
    all.column = std::move(column);
    return all;
}

Result<Command> lockCells(const Economy& economy, std::span<const Address> places, const LockReason& why,
                          Message name) {
    const std::vector<CellLock> standing = locksOf(economy);
    Editor editor(economy);
    std::vector<Problem> refused;
    for (const Address& place : places) {
        if (place.table == locks)
            return errorAt(
                toText(place),
                message(MESSAGE("locks cannot be locked themselves: what is locked can always be unlocked")));
        const auto same = std::find_if(standing.begin(), standing.end(),
                                       [&](const CellLock& lock) { return lock.cells == place; });
        if (same != standing.end()) {
            refused.push_back(errorAt(toText(place), sayLocked(*same)));
            continue;
        }
        const Table& table = editor.economy()[locks];
        editor.insert(locks, table.size(),
                      rowOf(locks, {{"lock", freeCode(table, "lock")},
                                    {"cell", toText(place)},
                                    {"reason", why.text},
                                    {"author", why.author},
                                    {"date", why.date}}));
    }
    Command command = std::move(editor).command(std::move(name));
    if (command.empty() && !refused.empty()) return refused;
    return command;
}

Command unlockCells(const Economy& economy, std::span<const Address> places, Message name) {
    Editor editor(economy);
    const std::vector<CellLock> standing = locksOf(economy);
    for (auto lock = standing.rbegin(); lock != standing.rend(); ++lock) {
        const bool holds = std::any_of(places.begin(), places.end(),
                                       [&](const Address& place) { return covers(lock->cells, place); });
        if (holds) editor.erase(locks, lock->row);
    }
    return std::move(editor).command(std::move(name));
}

} // namespace breakeven
