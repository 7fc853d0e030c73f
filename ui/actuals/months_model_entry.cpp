#include "actuals/months_model.h"
#include "document/message_text.h"
#include "economy/edit/entry_reading.h"
#include "grid/cell_text.h"

#include <algorithm>

namespace breakeven::ui {

Refusals MonthsModel::enter(const std::vector<TypedCell>& cells, const NameOfStep& name) {
    std::map<int, std::vector<TypedCell>> byRow;
    for (const TypedCell& cell : cells) byRow[cell.row].push_back(cell);
    std::map<Keys, Months> entered;
    Refusals refused;
    for (const auto& [row, ofRow] : byRow)
        readRow(ofRow, row == byRow.begin()->first && byRow.size() > 1, entered, refused);
    if (refused.empty()) refused = refusalsOfParts(entered);
    if (!refused.empty()) return refused;
    std::vector<CellEntry> entries;
    for (const auto& [keys, months] : entered) {
        const auto more = entriesOf(keys, months);
        entries.insert(entries.end(), more.begin(), more.end());
    }
    return refusalsOf(document().enter(entries, MissingRow::made, name), *this);
}

// A part of an amount needs the amount.
Refusals MonthsModel::refusalsOfParts(const std::map<Keys, Months>& entered) const {
    Refusals refused;
    if (valueColumn().required) return refused;
    for (const auto& [keys, months] : entered)
        for (const auto& [month, text] : months) {
            if (text.empty() || document().effective().locate(cellOf(keys, month, scope_.value))) continue;
            const QModelIndex at = indexOf(cellOf(keys, month, scope_.value));
            refused.push_back(
                {at.row(), at.column(), tr("there is no amount to date yet that it could be part of")});
        }
    return refused;
}

// The cells of one row. The first of a block may be its heading: names of months and no line; it is passed
// over, as are blank rows.
bool MonthsModel::readRow(const std::vector<TypedCell>& cells, bool first, std::map<Keys, Months>& entered,
                          Refusals& refused) const {
    const auto blank = [](const TypedCell& cell) { return cell.text.trimmed().isEmpty(); };
    const bool named = std::any_of(cells.begin(), cells.end(), [&](const TypedCell& cell) {
        return !isMonth(cell.column) && !blank(cell);
    });
    const bool stands = cells.front().row < settledRows();
    if (!named && !stands && std::all_of(cells.begin(), cells.end(), blank)) return true;
    Refusals here;
    const auto keys = keysOf(cells, here);
    Months months;
    bool figures = false;
    for (const TypedCell& cell : cells) {
        if (!isMonth(cell.column)) continue;
        std::vector<Problem> rounded;
        auto text = entryOf(valueColumn(), cell, document().effective(), unit());
        if (auto* why = std::get_if<Message>(&text)) {
            here.push_back({cell.row, cell.column, textOf(*why)});
            continue;
        }
        auto read =
            readEntry(document().effective(),
                      {{scope_.table, {}, scope_.value}, std::get<std::string>(std::move(text))}, rounded);
        if (auto* why = std::get_if<Problem>(&read)) {
            here.push_back({cell.row, cell.column, textOf(why->message)});
            continue;
        }
        if (!rounded.empty()) Q_EMIT document().warned(rounded);
        months[monthOf(cell.column)] = std::get<std::string>(std::move(read));
        figures = figures || !months[monthOf(cell.column)].empty();
    }
    if (first && !keys && !figures) return true;
    refused.insert(refused.end(), here.begin(), here.end());
    if (!keys || !here.empty()) return false;
    if (!entered.try_emplace(*keys, std::move(months)).second)
        refused.push_back({cells.front().row, 0, tr("the same name is in two rows of the block")});
    return true;
}

// Whose the cells of a row are: what is named at its left, else the row they are typed into.
std::optional<MonthsModel::Keys> MonthsModel::keysOf(const std::vector<TypedCell>& cells,
                                                     Refusals& refused) const {
    const int row = cells.front().row;
    const bool stands = row < settledRows();
    Keys keys = stands ? rows_[static_cast<std::size_t>(row)] : Keys(keyColumns_.size());
    for (const TypedCell& cell : cells) {
        if (isMonth(cell.column) || cell.text.trimmed().isEmpty()) continue;
        const Column& column = spec().columns[keyColumns_[static_cast<std::size_t>(cell.column)]];
        std::vector<Problem> rounded;
        auto text = entryOf(column, cell, document().effective(), unit());
        auto read =
            readEntry(document().effective(),
                      {{scope_.table, {}, column.name}, std::get<std::string>(std::move(text))}, rounded);
        if (auto* why = std::get_if<Problem>(&read)) {
            refused.push_back({row, cell.column, textOf(why->message)});
            return std::nullopt;
        }
        keys[static_cast<std::size_t>(cell.column)] = std::get<std::string>(std::move(read));
    }
    if (std::all_of(keys.begin(), keys.end(), [](const std::string& key) { return !key.empty(); }))
        return keys;
    refused.push_back({row, 0, tr("below the last row each needs its name at the left")});
    return std::nullopt;
}

// With an amount goes all that is said of it.
std::vector<CellEntry> MonthsModel::entriesOf(const Keys& keys, const Months& entered) const {
    const MonthTexts before = amountsOf(keys);
    MonthTexts after = before;
    if (view_ == MonthsView::monthByMonth)
        after = toDate(valueColumn(), before, entered);
    else
        for (const auto& [month, text] : entered) after[month] = text;
    std::vector<CellEntry> entries;
    for (std::size_t month = 0; month < monthsOfYear; ++month) {
        if (after[month] == before[month]) continue;
        if (after[month].empty() && valueColumn().required)
            for (const Column& column : spec().columns)
                if (!column.key && column.name != scope_.value && !held(keys, month, column.name).empty())
                    entries.push_back({cellOf(keys, month, column.name), {}});
        entries.push_back({cellOf(keys, month, scope_.value), after[month]});
    }
    return entries;
}

} // namespace breakeven::ui
