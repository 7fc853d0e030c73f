#include "document/merged.h"

#include "economy/table/row_keys.h"

#include <optional>

namespace breakeven {

namespace {

using Way = RowChange::Way;
using Changes = std::vector<Change>;

std::string& cellOf(RowChange& row, const Address& cell) {
    return row.row[*specification(row.table).find(cell.column)];
}

bool isIn(const Address& cell, const RowChange& row) {
    return cell.table == row.table && cell.keys == keysOf(row.table, row.row);
}

// What two changes that follow one another are together: one or none; nothing where they stay two.
std::optional<Changes> together(const CellChange& first, const CellChange& second) {
    if (first.cell != second.cell) return std::nullopt;
    if (first.before == second.after) return Changes();
    return Changes{CellChange{first.cell, first.before, second.after}};
}

std::optional<Changes> together(RowChange first, const CellChange& second) {
    if (first.way != Way::comes || !isIn(second.cell, first)) return std::nullopt;
    cellOf(first, second.cell) = second.after;
    return Changes{std::move(first)};
}

std::optional<Changes> together(const CellChange& first, RowChange second) {
    if (second.way != Way::goes || !isIn(first.cell, second)) return std::nullopt;
    cellOf(second, first.cell) = first.before;
    return Changes{std::move(second)};
}

std::optional<Changes> together(const RowChange& first, const RowChange& second) {
    const bool cancelOut = first.way != second.way && first.table == second.table &&
                           first.position == second.position && first.row == second.row;
    return cancelOut ? std::optional(Changes()) : std::nullopt;
}

std::optional<Changes> together(const Change& first, const Change& second) {
    return std::visit([](const auto& one, const auto& other) { return together(one, other); }, first, second);
}

void add(Changes& all, Change next) {
    while (!all.empty()) {
        auto one = together(all.back(), next);
        if (!one) break;
        all.pop_back();
        if (one->empty()) return;
        next = std::move(one->front());
    }
    all.push_back(std::move(next));
}

} // namespace

Command merged(Command earlier, const Command& later) {
    for (const Change& change : later.changes) add(earlier.changes, change);
    return earlier;
}

} // namespace breakeven
