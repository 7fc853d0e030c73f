#include "economy/reading/cell_locks.h"

#include "money/day_text.h"

#include <utility>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

template<class Wanted>
std::vector<CellLock> locksWhere(const Economy& economy, Wanted wanted) {
    const Table& table = economy[TableId::locks];
    std::vector<CellLock> locks;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto cells = parseAddress(table.at(row, "cell"));
        if (!cells || cells->table == TableId::locks || !wanted(cells->table)) continue;
        locks.push_back({std::move(*cells), table.at(row, "reason"), table.at(row, "author"),
                         table.at(row, "date"), row});
    }
    return locks;
}

} // namespace

std::vector<CellLock> locksOf(const Economy& economy) {
    return locksWhere(economy, [](TableId) { return true; });
}

std::vector<CellLock> locksOn(const Economy& economy, TableId table) {
    return locksWhere(economy, [table](TableId id) { return id == table; });
}

std::optional<CellLock> lockOver(const std::vector<CellLock>& locks, const Address& place) {
    for (const CellLock& lock : locks)
        if (covers(lock.cells, place)) return lock;
    return std::nullopt;
}

Message sayLocked(const CellLock& lock) {
    const std::string& by = lock.author;
    const std::string day = dayText(lock.date);
    const std::string& why = lock.reason;
    if (!by.empty() && !day.empty() && !why.empty())
        return message(MESSAGE("%1 locked this on %2 (%3); unlock it first, with Ctrl+Shift+K"), by, day,
                       why);
    if (!by.empty() && !day.empty())
        return message(MESSAGE("%1 locked this on %2; unlock it first, with Ctrl+Shift+K"), by, day);
    if (!by.empty() && !why.empty())
        return message(MESSAGE("%1 locked this (%2); unlock it first, with Ctrl+Shift+K"), by, why);
    if (!day.empty() && !why.empty())
        return message(MESSAGE("this was locked on %1 (%2); unlock it first, with Ctrl+Shift+K"), day, why);
    if (!why.empty()) return message(MESSAGE("this is locked (%1); unlock it first, with Ctrl+Shift+K"), why);
    return message(MESSAGE("this is locked; unlock it first, with Ctrl+Shift+K"));
}

} // namespace breakeven
