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

// To be changed, no longer shared.
template<class Shared>
Shared& owned(std::shared_ptr<Shared>& shared) {
    if (shared.use_count() > 1) shared = std::make_shared<Shared>(*shared);
    // What a copy on another thread read before it went away was read before what is written next.
    std::atomic_thread_fence(std::memory_order_acquire);
    return *shared;
}

} // namespace

const std::string& Table::at(std::size_t row, std::string_view column) const {
    return (*this)[row][spec().find(column).value()];
}

std::size_t Table::Index::now(Entry entry) const {
    for (std::size_t i = entry.shifts; i < shifts.size(); ++i) {
        if (shifts[i].came && entry.position >= shifts[i].position)
            ++entry.position;
        else if (!shifts[i].came && entry.position > shifts[i].position)
            --entry.position;
    }
    return entry.position;
}

std::optional<std::size_t> Table::positionOf(const std::string& key) const {
    const Index& index = *content_->index;
    const auto found = index.byKey.find(key);
    return found == index.byKey.end() ? std::nullopt : std::optional(index.now(found->second));
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
        if (spec().columns[i].key) keys.push_back((*this)[row][i]);
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

bool Table::operator==(const Table& other) const {
    const auto isSame = [](const auto& a, const auto& b) { return a == b || *a == *b; };
    return id_ == other.id_ && (isUnchangedFrom(other) ||
                                std::equal(content_->rows.begin(), content_->rows.end(),
                                           other.content_->rows.begin(), other.content_->rows.end(), isSame));
}

Table::Content& Table::ownContent() { return owned(content_); }

Table::Index& Table::ownIndex() { return owned(ownContent().index); }

Row& Table::ownRow(std::size_t position) { return owned(ownContent().rows[position]); }

// Few shifts are counted when a row is looked up; after many all rows are indexed anew.
void Table::note(Shift shift) {
    constexpr std::size_t many = 200;
    if (shift.came ? shift.position + 1 == size() : shift.position == size())
        return; // there is nothing below
    Index& index = ownIndex();
    index.shifts.push_back(shift);
    if (index.shifts.size() < many) return;
    index.shifts.clear();
    for (std::size_t i = 0; i < size(); ++i) index.byKey[keyOf((*this)[i])] = {i, 0};
}

bool Table::insert(std::size_t position, Row row) {
    if (row.size() != spec().columns.size()) throw std::logic_error("row width");
    if (position > size()) throw std::logic_error("row position");
    spec().completeKeys(row);
    std::string key = keyOf(row);
    if (content_->index->byKey.contains(key)) return false;
    Rows::Kept& rows = ownContent().rows;
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(position), std::make_shared<Row>(std::move(row)));
    note({position, true});
    Index& index = ownIndex();
    index.byKey.insert_or_assign(std::move(key), Entry{position, index.shifts.size()});
    return true;
}

void Table::erase(std::size_t position) {
    if (position >= size()) throw std::logic_error("row position");
    ownIndex().byKey.erase(keyOf((*this)[position]));
    Rows::Kept& rows = ownContent().rows;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(position));
    note({position, false});
}

bool Table::set(std::size_t row, std::size_t column, std::string text) {
    if (!spec().columns[column].key) {
        ownRow(row)[column] = std::move(text);
        return true;
    }
    Row changed = (*this)[row];
    changed[column] = std::move(text);
    const std::string before = keyOf((*this)[row]);
    std::string after = keyOf(changed);
    const bool moves = before != after;
    if (moves && content_->index->byKey.contains(after)) return false;
    if (moves) {
        Index& index = ownIndex();
        index.byKey.erase(before);
        index.byKey.emplace(std::move(after), Entry{row, index.shifts.size()});
    }
    ownRow(row) = std::move(changed);
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
