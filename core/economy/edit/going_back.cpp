#include "economy/edit/going_back.h"

#include "economy/edit/removal.h"
#include "economy/table/row_keys.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

using Kind = DocumentDifference::Kind;

void compareRows(const Table& before, const Table& after, std::vector<DocumentDifference>& found) {
    for (std::size_t row = 0; row < after.size(); ++row) {
        const auto was = before.find(after.keys(row));
        if (!was) found.push_back({Kind::came, after.address(row), {}, {}});
        for (std::size_t c = 0; was && c < after[row].size(); ++c)
            if (before[*was][c] != after[row][c])
                found.push_back({Kind::cell, after.address(row, after.spec().columns[c].name),
                                 before[*was][c], after[row][c]});
    }
    for (std::size_t row = 0; row < before.size(); ++row)
        if (!after.find(before.keys(row))) found.push_back({Kind::went, before.address(row), {}, {}});
}

Address rowOf(const Address& place) { return {place.table, place.keys, {}}; }

// A document on its way back to what it was.
class Return {
public:
    Return(const Economy& then, const Economy& now) : then_(then), now_(now) {}

    void take(std::span<const Address> places) {
        std::map<TableId, std::vector<Address>> going;
        for (const Address& place : places)
            if (!then_[place.table].find(place.keys) && now_[place.table].find(place.keys))
                going[place.table].push_back(rowOf(place));
        for (const Address& place : places)
            if (then_[place.table].find(place.keys)) bring(place);
        for (const auto& [table, rows] : going) remove(table, rows);
    }

    Command command(Message name) && { return {std::move(name), std::move(changes_)}; }

private:
    void bring(const Address& place) {
        const std::size_t was = *then_[place.table].find(place.keys);
        const auto is = now_[place.table].find(place.keys);
        if (!is) return insert(place.table, was);
        Editor editor(now_);
        for (std::size_t c = 0; c < then_[place.table][was].size(); ++c)
            if (place.isRow() || place.column == specification(place.table).columns[c].name)
                editor.set({place.table, *is, c}, then_[place.table][was][c]);
        carryOut(std::move(editor).command({}));
        bringNamed(place.table, then_[place.table][was], place.column);
    }

    void insert(TableId table, std::size_t was) {
        if (now_[table].find(then_[table].keys(was))) return;
        Editor editor(now_);
        editor.insert(table, positionOf(table, was), then_[table][was]);
        carryOut(std::move(editor).command({}));
        bringNamed(table, then_[table][was], {});
    }

    // Rows that a row names and that are gone come back too.
    void bringNamed(TableId table, const Row& row, const std::string& column) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            const Column& of = specification(table).columns[c];
            if (!of.reference || row[c].empty() || (!column.empty() && column != of.name)) continue;
            const auto bears = [&](const Row& other) { return other.front() == row[c]; };
            const auto& there = now_[*of.reference].rows();
            if (std::any_of(there.begin(), there.end(), bears)) continue;
            for (std::size_t was = 0; was < then_[*of.reference].size(); ++was)
                if (bears(then_[*of.reference][was])) insert(*of.reference, was);
        }
    }

    // Below the row that it stood below, or above the one it stood above.
    std::size_t positionOf(TableId table, std::size_t was) const {
        const auto placed = [&](std::size_t row) { return now_[table].find(then_[table].keys(row)); };
        for (std::size_t above = was; above-- > 0;)
            if (const auto at = placed(above)) return *at + 1;
        for (std::size_t below = was + 1; below < then_[table].size(); ++below)
            if (const auto at = placed(below)) return *at;
        return now_[table].size();
    }

    void remove(TableId table, const std::vector<Address>& going) {
        std::vector<std::size_t> rows;
        for (const Address& row : going)
            if (const auto at = now_[table].find(row.keys)) rows.push_back(*at);
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        if (!rows.empty()) carryOut(carriedOut(removalOf(now_, table, rows, Children::stay), now_, {}));
    }

    void carryOut(Command command) {
        apply(command, now_);
        changes_.insert(changes_.end(), std::make_move_iterator(command.changes.begin()),
                        std::make_move_iterator(command.changes.end()));
    }

    const Economy& then_;
    Economy now_;
    std::vector<Change> changes_;
};

} // namespace

std::vector<DocumentDifference> documentDifferences(const Economy& before, const Economy& after) {
    std::vector<DocumentDifference> found;
    for (const TableSpec& spec : allTables())
        if (spec.id != TableId::versions && !(before[spec.id] == after[spec.id]))
            compareRows(before[spec.id], after[spec.id], found);
    return found;
}

Command backTo(const Economy& then, const Economy& now, std::span<const Address> places, Message name) {
    Return back(then, now);
    back.take(places);
    return std::move(back).command(std::move(name));
}

Command backTo(const Economy& then, const Economy& now, Message name) {
    Economy target = then;
    target[TableId::versions] = now[TableId::versions];
    return difference(now, target, std::move(name));
}

} // namespace breakeven
