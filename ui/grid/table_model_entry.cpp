#include "document/labels.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "economy/edit/entry_reading.h"
#include "economy/edit/formula.h"
#include "economy/edit/new_code.h"
#include "economy/edit/step_name.h"
#include "economy/reading/said_value.h"
#include "economy/table/first_error.h"
#include "grid/cell_text.h"
#include "grid/table_model.h"

#include <algorithm>
#include <map>

namespace breakeven::ui {

namespace {

bool isBlank(const Row& row, const Row& blank) { return row == blank; }

bool hasAllKeys(const TableSpec& spec, const Row& row) {
    for (std::size_t c = 0; c < row.size(); ++c)
        if (spec.columns[c].key && row[c].empty()) return false;
    return true;
}

QString whyNoRows(const Document& document, TableId table) {
    const auto why = refusalOfRows(document, table, "*");
    return textOf(why ? why->message : rowsBelongToBase());
}

} // namespace

Refusals TableModel::enter(const std::vector<TypedCell>& cells, const NameOfStep& name) {
    Reading reading =
        waitedFor(cells.size(), [this, &cells, waiting = begun()] { return read(cells, waiting); });
    if (!reading.rounded.empty()) Q_EMIT document().warned(reading.rounded);
    if (!reading.refused.empty()) return reading.refused;
    if (reading.isOf(waitingAt_)) return gather(reading.begun.begin()->second, name);

    const int waitedAt = waitingAt_;
    Refusals refused =
        refusalsOf(document().enter(reading.entries, MissingRow::refused, name, reading.added), *this);
    if (!refused.empty() || reading.added.empty()) return refused;
    if (reading.begun.contains(waitedAt)) forgetWaiting();
    placeWaitingRow(-1);
    return {};
}

TableModel::Reading TableModel::read(const std::vector<TypedCell>& cells, const Begun& waiting) const {
    Reading reading;
    std::map<int, Row> changedRows;
    for (const TypedCell& cell : cells) {
        const auto address = addressAt(index(cell.row, cell.column));
        if (!address) {
            Begun& row =
                reading.begun.try_emplace(cell.row, cell.row == waitingAt_ ? waiting : Begun{blankRow()})
                    .first->second;
            if (auto why = readNew(cell, row, reading.rounded)) reading.refused.push_back(std::move(*why));
            continue;
        }
        // What stands in a row says how its other cells are read: the cell of an override, its value.
        Row& row = changedRows.try_emplace(cell.row, table()[*positionOf(cell.row)]).first->second;
        auto text = typedInto(row, cell);
        if (auto* why = std::get_if<Message>(&text)) {
            reading.refused.push_back({cell.row, cell.column, textOf(*why)});
            continue;
        }
        row[schemaColumn(cell.column)] = std::get<std::string>(text);
        reading.entries.push_back({*address, std::get<std::string>(std::move(text))});
    }
    if (reading.refused.empty() && !reading.begun.empty() && !canAddRows())
        reading.refused = {{reading.begun.begin()->first, 0, whyNoRows(document(), scope_.table)}};
    if (reading.refused.empty() && !reading.begun.empty() && !reading.isOf(waitingAt_)) readAdded(reading);
    return reading;
}

void TableModel::readAdded(Reading& reading) const {
    Table among = table();
    for (auto& [at, begun] : reading.begun) {
        if (isBlank(begun.row, blankRow())) continue;
        if (!completeKeys(begun.row, among))
            reading.refused.push_back({at, 0, tr("the new row needs all its keys: %1").arg(keyTitles())});
        else if (!among.append(begun.row))
            reading.refused.push_back({at, 0, tr("another row has these keys already")});
        reading.added.push_back({scope_.table, insertPosition(at) + reading.added.size(), begun.typed()});
    }
}

// In a column of values, whose cells may hold one thing or another, the row says what is meant.
CanonicalText TableModel::typedInto(const Row& row, const TypedCell& cell) const {
    const Column& column = spec().columns[schemaColumn(cell.column)];
    if (column.type != ValueType::value) return entryOf(column, cell, document().effective(), unit());
    if (cell.asHeld) return toCore(cell.text);
    return typedEntry(heldCell(spec(), column, row, {}).column, cell.text, document().effective(), unit());
}

std::optional<Refusal> TableModel::readNew(const TypedCell& cell, Begun& into,
                                           std::vector<Problem>& rounded) const {
    const std::size_t at = schemaColumn(cell.column);
    const Column& column = spec().columns[at];
    auto text = typedInto(into.row, cell);
    if (auto* why = std::get_if<Message>(&text)) return Refusal{cell.row, cell.column, textOf(*why)};
    const CellEntry entry{{scope_.table, {}, column.name}, std::get<std::string>(std::move(text))};
    const auto sum = sumTyped(document().effective(), entry, &into.row);
    auto read = readEntry(document().effective(), entry, rounded, &into.row);
    if (auto* why = std::get_if<Problem>(&read)) return Refusal{cell.row, cell.column, textOf(why->message)};
    into.row[at] = std::get<std::string>(std::move(read));
    if (sum)
        into.sums[at] = *sum;
    else
        into.sums.erase(at);
    return std::nullopt;
}

// Where a row added at the grid's `row` goes in the table: after those of this part, or before the next.
std::size_t TableModel::insertPosition(int row) const {
    const auto next = static_cast<std::size_t>(std::max(row, 0));
    if (row == waitingAt_ && next < rows_.size()) return rows_[next];
    return rows_.empty() ? table().size() : rows_.back() + 1;
}

// A row without a code gets one from its name, or the next number.
bool TableModel::completeKeys(Row& row, const Table& among) const {
    const auto name = spec().find("name");
    for (std::size_t c = 0; c < row.size(); ++c) {
        const Column& column = spec().columns[c];
        if (!column.key || !row[c].empty()) continue;
        row[c] = column.defaultText;
        if (column.type == ValueType::integer) row[c] = "1";
        if (column.type == ValueType::code && !column.reference && name) row[c] = codeFromName(row[*name]);
        if (row[c].empty() || !hasAllKeys(spec(), row)) continue;
        if (auto free = withFreeKey(among, row)) row = std::move(*free);
    }
    return hasAllKeys(spec(), row);
}

QString TableModel::keyTitles() const {
    QStringList titles;
    for (const std::size_t c : columns_)
        if (spec().columns[c].key) titles << titleOf(spec().columns[c]);
    return titles.join(QStringLiteral(", "));
}

// Keeps what was typed in the waiting row, or, once it has its keys, gives it its place.
Refusals TableModel::gather(const Begun& typed, const NameOfStep& name) {
    Begun settled = typed;
    if (!completeKeys(settled.row, table())) {
        keepWaiting(typed);
        return {};
    }
    const int at = waitingAt_;
    const std::vector<NewRow> added{{scope_.table, insertPosition(at), settled.typed()}};
    const auto problems = document().enter({}, MissingRow::refused, name, added);
    if (!problems.empty()) return {{at, 0, textOf(firstError(problems).message)}};
    forgetWaiting();
    placeWaitingRow(-1);
    Q_EMIT rowSettled(at);
    return {};
}

void TableModel::placeWaitingRow(int row) {
    if (waitingAt_ < 0) return;
    const int end = settledRows();
    if (row < 0 ? waitingAt_ == end : row == waitingAt_ || row == waitingAt_ + 1) return;
    const int before = row < 0 ? end + 1 : row;
    beginMoveRows({}, waitingAt_, waitingAt_, {}, before);
    waitingAt_ = before > waitingAt_ ? before - 1 : before;
    endMoveRows();
}

Refusals TableModel::eraseRows(const std::vector<int>& rows) {
    std::vector<std::size_t> positions;
    for (const int row : rows) {
        if (row == waitingAt_)
            forgetWaiting();
        else if (const auto position = positionOf(row))
            positions.push_back(*position);
    }
    return refusalsOf(document().eraseRows(scope_.table, std::move(positions)), *this);
}

Refusals TableModel::duplicateRows(const std::vector<int>& rows) {
    Table among = table();
    std::vector<Row> copies;
    std::size_t below = 0;
    for (const int row : rows) {
        const auto position = positionOf(row);
        if (!position) continue;
        below = std::max(below, *position + 1);
        auto copy = withFreeKey(among, table()[*position]);
        if (!copy)
            return {
                {row, 0, tr("its keys cannot be made unique automatically; insert a row and choose others")}};
        among.append(*copy);
        copies.push_back(std::move(*copy));
    }
    if (copies.empty()) return {};
    const auto copied = std::to_string(copies.size());
    const std::string first = saidRowWhole(document().economy(), scope_.table, copies.front());
    const Message name = copies.size() == 1
                             ? message(translatable("Message", "Copied a row as %1"), first)
                             : message(translatable("Message", "Copied %1 rows, as %2 …"), copied, first);
    return refusalsOf(document().insertRows(scope_.table, below, std::move(copies), name), *this);
}

Refusals TableModel::moveRows(int first, int count, bool up) {
    const auto address = addressAt(index(first, 0));
    if (count < 1 || !address || !addressAt(index(first + count - 1, 0)))
        return {{first, 0, tr("the new row has no position until it has its keys")}};
    // Without the row that waits between them they count from where they settled.
    placeWaitingRow(-1);
    first = indexOf(*address).row();
    if (up ? first == 0 : first + count >= settledRows()) return {};
    return moveRowsBefore(first, count, up ? first - 1 : first + count + 1);
}

Refusals TableModel::moveRowsBefore(int first, int count, int before) {
    for (int row = first; row < first + count; ++row)
        if (!positionOf(row)) return {{row, 0, tr("the new row has no position until it has its keys")}};
    // Without the row that waits between them they count from where they settled.
    if (waitingAt_ >= 0 && first > waitingAt_) --first;
    if (waitingAt_ >= 0 && before > waitingAt_) --before;
    placeWaitingRow(-1);
    before = std::clamp(before, 0, settledRows());
    if (count < 1 || (before >= first && before <= first + count)) return {};
    const auto at = [&](int row) { return rows_[static_cast<std::size_t>(row)]; };
    // What stands between rows of this part of the table stays where it is as far as can be.
    const std::size_t position = before > first ? at(before - 1) + 1 : at(before);
    const std::vector<std::size_t> rows(rows_.begin() + first, rows_.begin() + first + count);
    return refusalsOf(document().moveRows(scope_.table, rows, position), *this);
}

Refusals TableModel::rename(int row, const QString& code) {
    const auto position = positionOf(row);
    if (!position) return {};
    return refusalsOf(document().rename(scope_.table, *position, code), *this);
}

} // namespace breakeven::ui
