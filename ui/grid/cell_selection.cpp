#include "grid/cell_selection.h"

#include <algorithm>
#include <map>
#include <set>

namespace breakeven::ui {

namespace {

std::size_t countOf(const QItemSelection& cells) {
    std::size_t count = 0;
    for (const CellRun& run : runsOf(cells, true))
        count += static_cast<std::size_t>(run.last - run.first + 1);
    return count;
}

} // namespace

std::vector<int> rowsOf(const QItemSelection& cells) {
    std::set<int> rows;
    for (const QItemSelectionRange& range : cells)
        for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
    return {rows.begin(), rows.end()};
}

std::vector<int> columnsOf(const QItemSelection& cells) {
    std::set<int> columns;
    for (const QItemSelectionRange& range : cells)
        for (int column = range.left(); column <= range.right(); ++column) columns.insert(column);
    return {columns.begin(), columns.end()};
}

GridArea boundsOf(const QItemSelection& cells) {
    const std::vector<int> rows = rowsOf(cells);
    const std::vector<int> columns = columnsOf(cells);
    if (rows.empty()) return {0, 0, 0, 0};
    return {rows.front(), columns.front(), rows.back() - rows.front() + 1,
            columns.back() - columns.front() + 1};
}

bool isBlock(const QItemSelection& cells) {
    return countOf(cells) == rowsOf(cells).size() * columnsOf(cells).size();
}

bool areWholeRows(const QItemSelection& cells, int columns) {
    return columns > 1 && !cells.isEmpty() &&
           countOf(cells) == rowsOf(cells).size() * static_cast<std::size_t>(columns);
}

QItemSelection selectionOf(const std::vector<QModelIndex>& cells) {
    std::map<int, std::set<int>> rowsByColumn;
    for (const QModelIndex& cell : cells) rowsByColumn[cell.column()].insert(cell.row());
    QItemSelection selection;
    if (cells.empty()) return selection;
    const QAbstractItemModel* model = cells.front().model();
    std::vector<std::pair<int, int>> before;
    int left = 0, right = -2;
    const auto close = [&] {
        for (const auto& [top, bottom] : before)
            selection.select(model->index(top, left), model->index(bottom, right));
    };
    for (const auto& [column, rows] : rowsByColumn) {
        std::vector<std::pair<int, int>> runs;
        for (const int row : rows) {
            if (!runs.empty() && runs.back().second == row - 1)
                runs.back().second = row;
            else
                runs.emplace_back(row, row);
        }
        if (column != right + 1 || runs != before) {
            close();
            left = column;
            before = std::move(runs);
        }
        right = column;
    }
    close();
    return selection;
}

std::vector<CellRun> runsOf(const QItemSelection& cells, bool down) {
    std::map<int, std::vector<std::pair<int, int>>> byLine;
    for (const QItemSelectionRange& range : cells) {
        const int first = down ? range.left() : range.top();
        const int last = down ? range.right() : range.bottom();
        for (int line = first; line <= last; ++line)
            byLine[line].emplace_back(down ? range.top() : range.left(),
                                      down ? range.bottom() : range.right());
    }
    std::vector<CellRun> runs;
    for (auto& [line, spans] : byLine) {
        std::sort(spans.begin(), spans.end());
        for (const auto& [first, last] : spans) {
            const bool joins = !runs.empty() && runs.back().line == line && first <= runs.back().last + 1;
            if (joins)
                runs.back().last = std::max(runs.back().last, last);
            else
                runs.push_back({line, first, last});
        }
    }
    return runs;
}

} // namespace breakeven::ui
