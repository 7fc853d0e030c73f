#include "economy/edit/row_order.h"

#include "economy/edit/key_change.h"
#include "economy/table/value.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

constexpr TableId overrides = TableId::overrides;

// The rows of a table as they are to follow one another.
std::vector<std::size_t> orderWith(std::size_t size, const std::vector<std::size_t>& moved,
                                   std::size_t position) {
    const auto isMoved = [&](std::size_t row) { return std::binary_search(moved.begin(), moved.end(), row); };
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row <= size; ++row) {
        if (row == position) order.insert(order.end(), moved.begin(), moved.end());
        if (row < size && !isMoved(row)) order.push_back(row);
    }
    return order;
}

// The rows of a scenario as they act, those moved taking the place they were given among them.
std::vector<std::size_t> actingOrder(const Table& table, const std::vector<std::size_t>& moved,
                                     const std::vector<std::size_t>& order) {
    const std::string& scenario = table.at(moved.front(), "scenario");
    const auto isMoved = [&](std::size_t row) { return std::binary_search(moved.begin(), moved.end(), row); };
    std::vector<std::size_t> acting;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.at(row, "scenario") == scenario && !isMoved(row)) acting.push_back(row);
    std::stable_sort(acting.begin(), acting.end(), [&](std::size_t a, std::size_t b) {
        return numberIn(table.at(a, "position")) < numberIn(table.at(b, "position"));
    });
    // Before the next row of the scenario in the table, or last.
    const auto last = std::find(order.begin(), order.end(), moved.back());
    const auto next = std::find_if(last + 1, order.end(),
                                   [&](std::size_t row) { return table.at(row, "scenario") == scenario; });
    const auto before = next == order.end() ? acting.end() : std::find(acting.begin(), acting.end(), *next);
    acting.insert(before, moved.begin(), moved.end());
    return acting;
}

// New positions for the rows of one scenario, so that they act in this order.
ChangedRows repositioned(const Table& table, const std::vector<std::size_t>& acting) {
    std::vector<std::string> positions;
    for (const std::size_t row : acting) positions.push_back(table.at(row, "position"));
    std::sort(positions.begin(), positions.end(),
              [](const std::string& a, const std::string& b) { return numberIn(a) < numberIn(b); });
    ChangedRows rows;
    const std::size_t column = *table.spec().find("position");
    for (std::size_t i = 0; i < acting.size(); ++i) {
        Row row = table[acting[i]];
        if (row[column] == positions[i]) continue;
        row[column] = positions[i];
        rows.emplace(acting[i], std::move(row));
    }
    return rows;
}

bool areOfOneScenario(const Table& table, const std::vector<std::size_t>& rows) {
    return std::all_of(rows.begin(), rows.end(), [&](std::size_t row) {
        return table.at(row, "scenario") == table.at(rows.front(), "scenario");
    });
}

} // namespace

Result<Command> moveRows(const Economy& economy, TableId id, std::vector<std::size_t> rows,
                         std::size_t position, Message name) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Editor editor(economy);
    if (rows.empty()) return std::move(editor).command(std::move(name));
    const Table& table = economy[id];
    const auto order = orderWith(table.size(), rows, position);
    if (std::is_sorted(order.begin(), order.end())) return std::move(editor).command(std::move(name));
    if (id == overrides && areOfOneScenario(table, rows))
        if (const ChangedRows changed = repositioned(table, actingOrder(table, rows, order));
            !changed.empty())
            if (auto problems = changeKeys(editor, id, changed); !problems.empty()) return problems;
    std::vector<Row> moved;
    for (const std::size_t row : rows) moved.push_back(editor.economy()[id][row]);
    const auto before = static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](std::size_t row) { return row < position; }));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) editor.erase(id, *row);
    for (std::size_t i = 0; i < moved.size(); ++i) editor.insert(id, position - before + i, moved[i]);
    return std::move(editor).command(std::move(name));
}

} // namespace breakeven
