#include "economy/edit/change.h"

#include <algorithm>
#include <optional>

namespace breakeven {

namespace {

using Way = RowChange::Way;
using Places = std::vector<std::optional<std::size_t>>; ///< of rows: where they are to stand, if anywhere

// The most rows that keep their order among one another: a longest increasing subsequence of their places.
std::vector<bool> inOrder(const Places& places) {
    std::vector<std::size_t> ends; // for each length, the row at which a sequence of it ends lowest
    Places before(places.size());  // of each row, the one before it in its sequence
    for (std::size_t row = 0; row < places.size(); ++row) {
        if (!places[row]) continue;
        const auto isAbove = [&](std::size_t other, std::size_t place) { return *places[other] < place; };
        const auto end = std::lower_bound(ends.begin(), ends.end(), *places[row], isAbove);
        if (end != ends.begin()) before[row] = *(end - 1);
        if (end == ends.end())
            ends.push_back(row);
        else
            *end = row;
    }
    std::vector<bool> stays(places.size());
    for (auto row = ends.empty() ? std::nullopt : std::optional(ends.back()); row; row = before[*row])
        stays[*row] = true;
    return stays;
}

// Rows that go, the last first, then rows that come, the first first, then cells: what `apply` does at once.
void turn(const Table& from, const Table& to, std::vector<Change>& changes) {
    Places places(from.size());
    for (std::size_t row = 0; row < from.size(); ++row) places[row] = to.find(from.keys(row));
    const std::vector<bool> stays = inOrder(places);
    Places origins(to.size());
    for (std::size_t row = from.size(); row-- > 0;) {
        if (stays[row])
            origins[*places[row]] = row;
        else
            changes.push_back(RowChange{Way::goes, from.id(), row, from[row]});
    }
    for (std::size_t row = 0; row < to.size(); ++row)
        if (!origins[row]) changes.push_back(RowChange{Way::comes, to.id(), row, to[row]});
    for (std::size_t row = 0; row < to.size(); ++row)
        for (std::size_t c = 0; origins[row] && c < to[row].size(); ++c)
            if (const std::string& before = from[*origins[row]][c]; before != to[row][c])
                changes.push_back(CellChange{to.address(row, to.spec().columns[c].name), before, to[row][c]});
}

} // namespace

Command difference(const Economy& from, const Economy& to, Message name) {
    Command command{std::move(name), {}};
    for (const TableSpec& spec : allTables())
        if (!(from[spec.id] == to[spec.id])) turn(from[spec.id], to[spec.id], command.changes);
    return command;
}

} // namespace breakeven
