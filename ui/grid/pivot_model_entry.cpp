#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/entry_reading.h"
#include "grid/cell_text.h"
#include "grid/pivot_model.h"

#include <algorithm>

namespace breakeven::ui {

Refusals PivotModel::enter(const std::vector<TypedCell>& cells, const NameOfStep& name) {
    auto [entries, ofNewRows, refused] = waitedFor(cells.size(), [this, &cells] { return read(cells); });
    if (!refused.empty()) return refused;
    if (!ofNewRows.empty()) {
        if (!canAddRows()) return {{ofNewRows.front().row, 0, textOf(rowsBelongToBase())}};
        if (entries.empty() && ofNewRows.size() == 1 && ofNewRows.front().row == settledRows())
            return gather(ofNewRows);
        if (refused = readNewRows(ofNewRows, entries); !refused.empty()) return refused;
    }
    refused = refusalsOf(document().enter(entries, MissingRow::made, name), *this);
    if (refused.empty() && !ofNewRows.empty()) keepWaiting({});
    return refused;
}

PivotModel::Reading PivotModel::read(const std::vector<TypedCell>& cells) const {
    Reading reading;
    for (const TypedCell& cell : cells) {
        const auto address = addressAt(index(cell.row, cell.column));
        if (!address) {
            reading.ofNewRows.push_back(cell);
            continue;
        }
        const Column& column = *columnAt(index(cell.row, cell.column));
        auto text = entryOf(column, cell, document().effective(), unit());
        if (auto* why = std::get_if<Message>(&text)) {
            reading.refused.push_back({cell.row, cell.column, textOf(*why)});
            continue;
        }
        const auto& typed = std::get<std::string>(text);
        if (isYear(cell.column)) {
            reading.entries.push_back({*address, typed});
            continue;
        }
        // A new key is one for every year of the row.
        for (const auto& [year, position] : rows_[static_cast<std::size_t>(cell.row)].positions)
            reading.entries.push_back({table().address(position, column.name), typed});
    }
    return reading;
}

// The cells of rows yet to be made, as entries; each row needs its keys.
Refusals PivotModel::readNewRows(const std::vector<TypedCell>& cells, std::vector<CellEntry>& entries) const {
    std::map<int, std::map<int, std::string>> rows;
    Refusals refused;
    for (const TypedCell& cell : cells) {
        auto& row =
            rows.try_emplace(cell.row, cell.row == settledRows() ? waiting() : std::map<int, std::string>())
                .first->second;
        auto text = readNew(cell);
        if (auto* why = std::get_if<Refusal>(&text))
            refused.push_back(std::move(*why));
        else
            row[cell.column] = std::get<std::string>(std::move(text));
    }
    for (const auto& [at, row] : rows) {
        const auto blank = [](const auto& cell) { return cell.second.empty(); };
        if (std::all_of(row.begin(), row.end(), blank)) continue;
        const auto keys = keysOfNew(row);
        if (!keys) {
            refused.push_back({at, 0, tr("the new row needs its keys first")});
            continue;
        }
        for (const auto& [column, text] : row)
            if (isYear(column) && !text.empty())
                entries.push_back(
                    {{scope_.table,
                      keysAt({*keys, {}}, years_[static_cast<std::size_t>(column - keyColumns())]),
                      scope_.value},
                     text});
    }
    return refused;
}

std::variant<std::string, Refusal> PivotModel::readNew(const TypedCell& cell) const {
    const Column& column = isYear(cell.column)
                               ? spec().columns[valueColumn_]
                               : spec().columns[keyColumns_[static_cast<std::size_t>(cell.column)]];
    auto text = entryOf(column, cell, document().effective(), unit());
    if (auto* why = std::get_if<Message>(&text)) return Refusal{cell.row, cell.column, textOf(*why)};
    std::vector<Problem> rounded;
    auto read = readEntry(document().effective(),
                          {{scope_.table, {}, column.name}, std::get<std::string>(std::move(text))}, rounded);
    if (auto* why = std::get_if<Problem>(&read)) return Refusal{cell.row, cell.column, textOf(why->message)};
    if (!rounded.empty()) Q_EMIT document().warned(rounded);
    return std::get<std::string>(std::move(read));
}

// The keys of a row that waits, with a blank for the year; nothing while one is missing.
std::optional<std::vector<std::string>> PivotModel::keysOfNew(const std::map<int, std::string>& typed) const {
    std::vector<std::string> keys(spec().keyCount);
    for (const auto& [name, text] : scope_.fixed) keys[keyPlace(*spec().find(name))] = text;
    for (int c = 0; c < keyColumns(); ++c) {
        const auto found = typed.find(c);
        if (found == typed.end() || found->second.empty()) return std::nullopt;
        keys[keyPlace(keyColumns_[static_cast<std::size_t>(c)])] = found->second;
    }
    return keys;
}

// The row that waits takes its place with the first value that has all its keys.
Refusals PivotModel::gather(const std::vector<TypedCell>& cells) {
    std::map<int, std::string> typed = waiting();
    for (const TypedCell& cell : cells) {
        auto text = readNew(cell);
        if (auto* why = std::get_if<Refusal>(&text)) return {std::move(*why)};
        typed[cell.column] = std::get<std::string>(std::move(text));
    }
    const bool hasValue = std::any_of(typed.begin(), typed.end(), [&](const auto& cell) {
        return isYear(cell.first) && !cell.second.empty();
    });
    const auto keys = keysOfNew(typed);
    if (!keys || !hasValue) {
        keepWaiting(typed);
        return {};
    }
    std::vector<CellEntry> entries;
    for (const auto& [column, text] : typed)
        if (isYear(column) && !text.empty())
            entries.push_back(
                {{scope_.table, keysAt({*keys, {}}, years_[static_cast<std::size_t>(column - keyColumns())]),
                  scope_.value},
                 text});
    const auto problems = document().enter(entries, MissingRow::made);
    if (!problems.empty()) return refusalsOf(problems, *this);
    keepWaiting({});
    const QModelIndex settled = indexOf(entries.front().cell);
    if (settled.isValid()) Q_EMIT rowSettled(settled.row());
    return {};
}

Refusals PivotModel::eraseRows(const std::vector<int>& rows) {
    std::vector<std::size_t> positions;
    for (const int row : rows) {
        if (row >= settledRows())
            keepWaiting({});
        else
            for (const auto& [year, position] : rows_[static_cast<std::size_t>(row)].positions)
                positions.push_back(position);
    }
    return refusalsOf(document().eraseRows(scope_.table, std::move(positions)), *this);
}

} // namespace breakeven::ui
