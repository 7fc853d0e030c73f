#include "economy/table/economy.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>

namespace breakeven {

namespace {

template<class Keys>
std::string joined(const Keys& keys) {
    std::string text;
    for (const auto& key : keys) {
        text += key;
        text += ':';
    }
    return text;
}

} // namespace

const std::string& Table::at(std::size_t row, std::string_view column) const {
    return content_->rows[row][spec().find(column).value()];
}

std::size_t Table::Content::now(Entry entry) const {
    for (std::size_t i = entry.shifts; i < shifts.size(); ++i) {
        if (shifts[i].came && entry.position >= shifts[i].position)
            ++entry.position;
        else if (!shifts[i].came && entry.position > shifts[i].position)
            --entry.position;
    }
    return entry.position;
}

std::optional<std::size_t> Table::positionOf(const std::string& key) const {
    const auto found = content_->byKey.find(key);
    return found == content_->byKey.end() ? std::nullopt : std::optional(content_->now(found->second));
}

std::optional<std::size_t> Table::find(std::span<const std::string> keys) const {
    return positionOf(joined(keys));
}

std::optional<std::size_t> Table::find(std::initializer_list<std::string_view> keys) const {
    return positionOf(joined(keys));
}

std::vector<std::string> Table::keys(std::size_t row) const {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < spec().columns.size(); ++i)
        if (spec().columns[i].key) keys.push_back(content_->rows[row][i]);
    return keys;
}

Address Table::address(std::size_t row, std::string_view column) const {
    return {id_, keys(row), std::string(column)};
}

std::string Table::keyOf(const Row& row) const {
    std::string text;
    for (std::size_t i = 0; i < spec().columns.size(); ++i) {
        if (!spec().columns[i].key) continue;
        text += row[i];
        text += ':';
    }
    return text;
}

Table::Content& Table::ownContent() {
    if (content_.use_count() > 1) content_ = std::make_shared<Content>(*content_);
    // What a copy on another thread read before it went away was read before what is written next.
    std::atomic_thread_fence(std::memory_order_acquire);
    return *content_;
}

// Few shifts are counted when a row is looked up; after many all rows are indexed anew.
void Table::note(Content& content, Shift shift) const {
    constexpr std::size_t many = 200;
    if (shift.came ? shift.position + 1 == content.rows.size() : shift.position == content.rows.size())
        return; // there is nothing below
    content.shifts.push_back(shift);
    if (content.shifts.size() < many) return;
    content.shifts.clear();
    for (std::size_t i = 0; i < content.rows.size(); ++i) content.byKey[keyOf(content.rows[i])] = {i, 0};
}

bool Table::insert(std::size_t position, Row row) {
    if (row.size() != spec().columns.size()) throw std::logic_error("row width");
    if (position > size()) throw std::logic_error("row position");
    spec().completeKeys(row);
    std::string key = keyOf(row);
    if (content_->byKey.contains(key)) return false;
    Content& content = ownContent();
    content.rows.insert(content.rows.begin() + static_cast<std::ptrdiff_t>(position), std::move(row));
    note(content, {position, true});
    content.byKey.insert_or_assign(std::move(key), Entry{position, content.shifts.size()});
    return true;
}

void Table::erase(std::size_t position) {
    if (position >= size()) throw std::logic_error("row position");
    Content& content = ownContent();
    content.byKey.erase(keyOf(content.rows[position]));
    content.rows.erase(content.rows.begin() + static_cast<std::ptrdiff_t>(position));
    note(content, {position, false});
}

bool Table::set(std::size_t row, std::size_t column, std::string text) {
    if (!spec().columns[column].key) {
        ownContent().rows[row][column] = std::move(text);
        return true;
    }
    Row changed = content_->rows[row];
    changed[column] = std::move(text);
    const std::string before = keyOf(content_->rows[row]);
    std::string after = keyOf(changed);
    const bool moves = before != after;
    if (moves && content_->byKey.contains(after)) return false;
    Content& content = ownContent();
    if (moves) {
        content.byKey.erase(before);
        content.byKey.emplace(std::move(after), Entry{row, content.shifts.size()});
    }
    content.rows[row] = std::move(changed);
    return true;
}

Economy::Economy() {
    tables_.reserve(tableCount);
    for (const TableSpec& spec : allTables()) tables_.emplace_back(spec.id);
}

std::optional<CellPlace> Economy::locate(const Address& address) const {
    const Table& table = (*this)[address.table];
    const auto row = table.find(address.keys);
    const auto column = table.spec().find(address.column);
    if (!row || !column) return std::nullopt;
    return CellPlace{address.table, *row, *column};
}

std::optional<CellPlace> Economy::locate(std::string_view address) const {
    const auto parsed = parseAddress(address);
    return parsed ? locate(*parsed) : std::nullopt;
}

const std::string& Economy::text(CellPlace place) const {
    return (*this)[place.table][place.row][place.column];
}

CellPlace Economy::counting(CellPlace place) const {
    const TableSpec& spec = specification(place.table);
    const Column& column = spec.columns[place.column];
    if (!*column.inheritedBy || !text(place).empty()) return place;
    const auto reference = *spec.find(column.inheritedBy);
    const Table& owners = (*this)[*spec.columns[reference].reference];
    const auto owner = owners.find({(*this)[place.table][place.row][reference]});
    return owner ? CellPlace{owners.id(), *owner, *owners.spec().find(column.name)} : place;
}

std::string Economy::effectiveText(CellPlace place) const {
    const CellPlace from = counting(place);
    const Table& table = (*this)[from.table];
    const std::string& typed = table[from.row][from.column];
    if (!typed.empty()) return typed;
    const Column& column = table.spec().columns[from.column];
    const RowDefault& byRow = column.rowDefault;
    if (!*byRow.column) return column.defaultText;
    return table.at(from.row, byRow.column) == byRow.word ? byRow.there : byRow.elsewhere;
}

std::string Economy::effectiveText(TableId table, std::size_t row, std::string_view column) const {
    return effectiveText({table, row, specification(table).find(column).value()});
}

} // namespace breakeven
