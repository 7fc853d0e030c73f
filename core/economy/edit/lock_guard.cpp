#include "economy/edit/lock_guard.h"

#include "economy/table/row_keys.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::size_t mostPlacesTold = 100;

using Way = RowChange::Way;
using Keys = std::vector<std::string>;
using Codes = std::map<std::string, std::string>;
using Renamed = std::map<TableId, Codes>;

bool touches(const CellLock& lock, const Change& change) {
    const Address place = addressOf(change);
    if (lock.cells.table != place.table || !matches(lock.cells.keys, place.keys)) return false;
    return place.isRow() || lock.cells.isRow() || lock.cells.column == place.column;
}

std::vector<CellLock> touched(const Command& command, const Economy& economy) {
    std::vector<CellLock> locks = locksOf(economy);
    std::erase_if(locks, [&](const CellLock& lock) {
        return std::none_of(command.changes.begin(), command.changes.end(),
                            [&](const Change& change) { return touches(lock, change); });
    });
    return locks;
}

bool bears(const Table& table, const std::string& code) {
    return std::any_of(table.rows().begin(), table.rows().end(),
                       [&](const Row& row) { return row.front() == code; });
}

bool ownsCodes(const TableSpec& spec) { return spec.keyCount > 0 && !spec.columns.front().reference; }

// The codes all rows of a table gave up for another: they went and came at the same place, else alike.
Renamed renamedIn(const Command& command, const Economy& before, const Economy& after) {
    std::map<std::pair<TableId, std::size_t>, const Row*> went;
    Renamed renamed;
    for (const Change& change : command.changes) {
        const auto* row = std::get_if<RowChange>(&change);
        if (!row || !ownsCodes(specification(row->table))) continue;
        if (row->way == Way::goes) {
            went[{row->table, row->position}] = &row->row;
            continue;
        }
        const auto old = went.find({row->table, row->position});
        if (old == went.end() || old->second->front() == row->row.front()) continue;
        if (std::equal(row->row.begin() + 1, row->row.end(), old->second->begin() + 1))
            renamed[row->table].emplace(old->second->front(), row->row.front());
    }
    for (auto& [table, codes] : renamed)
        std::erase_if(codes, [&](const auto& code) {
            return bears(after[table], code.first) || bears(before[table], code.second);
        });
    return renamed;
}

// What a row, a key or an address says once codes are renamed.
class Followed {
public:
    explicit Followed(const Renamed& renamed) : renamed_(renamed) {}

    Row of(TableId table, Row row) const {
        const TableSpec& spec = specification(table);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const Column& column = spec.columns[c];
            if (c == 0 && ownsCodes(spec)) follow(table, row[c]);
            if (column.reference) follow(*column.reference, row[c]);
            if (column.type != ValueType::address) continue;
            if (auto address = parseAddress(row[c])) row[c] = toText(of(std::move(*address)));
        }
        return row;
    }

    Address of(Address address) const {
        const TableSpec& spec = specification(address.table);
        std::size_t key = 0;
        for (std::size_t c = 0; c < spec.columns.size() && key < address.keys.size(); ++c) {
            const Column& column = spec.columns[c];
            if (!column.key) continue;
            if (c == 0 && ownsCodes(spec)) follow(address.table, address.keys[key]);
            if (column.reference) follow(*column.reference, address.keys[key]);
            ++key;
        }
        return address;
    }

    bool isRenamed(TableId table, const std::string& code) const {
        const auto codes = renamed_.find(table);
        return codes != renamed_.end() && codes->second.contains(code);
    }

private:
    void follow(TableId table, std::string& code) const {
        const auto codes = renamed_.find(table);
        if (codes == renamed_.end()) return;
        if (const auto to = codes->second.find(code); to != codes->second.end()) code = to->second;
    }

    const Renamed& renamed_;
};

// The places of the rows a pattern means, in their order.
std::vector<std::size_t> rowsUnder(const Address& pattern, const Table& table) {
    if (!pattern.hasWildcard()) {
        const auto row = table.find(pattern.keys);
        return row ? std::vector{*row} : std::vector<std::size_t>();
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (matches(pattern.keys, table.keys(row))) rows.push_back(row);
    return rows;
}

std::vector<Address> placesBroken(const Address& lock, const Economy& before, const Economy& after,
                                  const Followed& followed) {
    const Table& old = before[lock.table];
    const Table& now = after[lock.table];
    const TableSpec& spec = specification(lock.table);
    std::vector<Address> places;
    std::vector<Keys> expected;
    const auto compare = [&](std::size_t row, std::size_t column, const Row& wanted, std::size_t there) {
        if (wanted[column] != now[there][column])
            places.push_back(old.address(row, spec.columns[column].name));
    };
    for (const std::size_t row : rowsUnder(lock, old)) {
        const Row wanted = followed.of(lock.table, old[row]);
        expected.push_back(keysOf(lock.table, wanted));
        const auto there = now.find(expected.back());
        if (!there || (lock.isRow() && ownsCodes(spec) && followed.isRenamed(lock.table, old[row].front())))
            places.push_back(old.address(row, lock.column));
        else if (!lock.isRow())
            compare(row, *spec.find(lock.column), wanted, *there);
        else
            for (std::size_t c = 0; c < wanted.size(); ++c) compare(row, c, wanted, *there);
    }
    std::vector<Keys> found;
    const std::set<Keys> known(expected.begin(), expected.end());
    for (const std::size_t row : rowsUnder(followed.of(lock), now)) {
        found.push_back(now.keys(row));
        if (!known.contains(found.back())) places.push_back(now.address(row, lock.column));
    }
    if (places.empty() && lock.isRow() && found != expected) places.push_back(lock);
    return places;
}

std::vector<BrokenLock> broken(std::vector<CellLock> locks, const Command& command, const Economy& before,
                               const Economy& after) {
    if (locks.empty()) return {};
    const Renamed renamed = renamedIn(command, before, after);
    std::vector<BrokenLock> all;
    for (CellLock& lock : locks) {
        auto places = placesBroken(lock.cells, before, after, Followed(renamed));
        if (!places.empty()) all.push_back({std::move(lock), std::move(places)});
    }
    return all;
}

// Each place once, by the first lock it is under.
std::vector<Problem> refusals(const std::vector<BrokenLock>& locks) {
    std::vector<Problem> problems;
    std::set<std::string> told;
    std::size_t more = 0;
    for (const BrokenLock& one : locks)
        for (const Address& place : one.places) {
            std::string at = toText(place);
            if (!told.insert(at).second) continue;
            if (problems.size() < mostPlacesTold)
                problems.push_back(errorAt(std::move(at), sayLocked(one.lock)));
            else
                ++more;
        }
    if (more > 0)
        problems.push_back(
            errorSaying(message(MESSAGE("%1 more cells and rows are locked"), std::to_string(more))));
    return problems;
}

} // namespace

std::vector<BrokenLock> brokenLocks(const Command& command, const Economy& before, const Economy& after) {
    return broken(touched(command, before), command, before, after);
}

std::vector<CellLock> releaseLocks(const Command& command, const Economy& before, Economy& after) {
    std::vector<CellLock> released;
    Table& locks = after[TableId::locks];
    for (BrokenLock& one : brokenLocks(command, before, after)) {
        const auto row = locks.find(before[TableId::locks].keys(one.lock.row));
        if (!row) continue;
        locks.erase(*row);
        released.push_back(std::move(one.lock));
    }
    return released;
}

Message sayReleased(const CellLock& lock) {
    if (lock.reason.empty())
        return message(
            MESSAGE("what was locked here changes, and the lock is not carried into the new document"));
    return message(
        MESSAGE("what was locked here changes, and the lock is not carried into the new document: %1"),
        lock.reason);
}

std::vector<Problem> applyUnderLocks(const Command& command, Economy& economy) {
    std::vector<CellLock> locks = touched(command, economy);
    if (locks.empty()) return apply(command, economy);
    const Economy before = economy;
    if (auto refused = apply(command, economy); !refused.empty()) return refused;
    auto refused = refusals(broken(std::move(locks), command, before, economy));
    if (!refused.empty()) economy = before;
    return refused;
}

} // namespace breakeven
