#include "economy/edit/row_runs.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

using Way = RowChange::Way;

constexpr std::size_t fewest = 16; ///< fewer rows are moved faster one by one

bool goesOn(const Change& change, const Change& next) {
    const auto* a = std::get_if<RowChange>(&change);
    const auto* b = std::get_if<RowChange>(&next);
    if (!a || !b || a->table != b->table || a->way != b->way) return false;
    return a->way == Way::comes ? a->position < b->position : a->position > b->position;
}

bool takeAway(std::span<const Change> run, Table& table) {
    Table left(table.id());
    std::size_t row = 0;
    for (auto change = run.rbegin(); change != run.rend(); ++change) {
        const auto& going = std::get<RowChange>(*change);
        if (going.position >= table.size() || table[going.position] != going.row) return false;
        while (row < going.position) left.append(table[row++]);
        ++row;
    }
    while (row < table.size()) left.append(table[row++]);
    table = std::move(left);
    return true;
}

bool bring(std::span<const Change> run, Table& table) {
    Table all(table.id());
    std::size_t row = 0;
    for (const Change& change : run) {
        const auto& coming = std::get<RowChange>(change);
        while (all.size() < coming.position && row < table.size())
            if (!all.append(table[row++])) return false;
        if (all.size() < coming.position || !all.append(coming.row)) return false;
    }
    while (row < table.size())
        if (!all.append(table[row++])) return false;
    table = std::move(all);
    return true;
}

} // namespace

std::size_t runLength(std::span<const Change> changes) {
    const auto end = std::adjacent_find(changes.begin(), changes.end(),
                                        [](const Change& a, const Change& b) { return !goesOn(a, b); });
    return end == changes.end() ? changes.size() : static_cast<std::size_t>(end - changes.begin()) + 1;
}

bool applyAtOnce(std::span<const Change> run, Economy& economy) {
    if (run.size() < fewest) return false;
    const auto& first = std::get<RowChange>(run.front());
    Table& table = economy[first.table];
    return first.way == Way::goes ? takeAway(run, table) : bring(run, table);
}

} // namespace breakeven
