#include "economy/economy.h"

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

std::optional<std::size_t> Table::find(std::span<const std::string> keys) const {
    const auto found = content_->byKey.find(joined(keys));
    return found == content_->byKey.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> Table::find(std::initializer_list<std::string_view> keys) const {
    const auto found = content_->byKey.find(joined(keys));
    return found == content_->byKey.end() ? std::nullopt : std::optional(found->second);
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

void Table::index(Content& content, std::size_t from) const {
    for (std::size_t i = from; i < content.rows.size(); ++i) content.byKey[keyOf(content.rows[i])] = i;
}

bool Table::insert(std::size_t position, Row row) {
    if (row.size() != spec().columns.size()) throw std::logic_error("row width");
    if (position > size()) throw std::logic_error("row position");
    std::string key = keyOf(row);
    if (content_->byKey.contains(key)) return false;
    Content& content = ownContent();
    content.byKey.emplace(std::move(key), position);
    content.rows.insert(content.rows.begin() + static_cast<std::ptrdiff_t>(position), std::move(row));
    index(content, position + 1);
    return true;
}

void Table::erase(std::size_t position) {
    if (position >= size()) throw std::logic_error("row position");
    Content& content = ownContent();
    content.byKey.erase(keyOf(content.rows[position]));
    content.rows.erase(content.rows.begin() + static_cast<std::ptrdiff_t>(position));
    index(content, position);
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
        content.byKey.emplace(std::move(after), row);
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

std::string Economy::effectiveText(CellPlace place) const {
    const Table& table = (*this)[place.table];
    const std::string& typed = table[place.row][place.column];
    if (!typed.empty()) return typed;
    const Column& column = table.spec().columns[place.column];
    const std::string_view name = column.name;
    if (name == "recurrent" && place.table == TableId::budgets)
        return table.at(place.row, "category") == "support" ? "no" : "yes";
    if (name == "recurrent" && place.table == TableId::effects)
        return table.at(place.row, "type") == "fund" ? "no" : "yes";
    if (name == "ramp" && place.table == TableId::effects) {
        const Table& owners = (*this)[TableId::arrangements];
        if (const auto owner = owners.find({table.at(place.row, "arrangement")}))
            return effectiveText(TableId::arrangements, *owner, "ramp");
    }
    return column.defaultText;
}

std::string Economy::effectiveText(TableId table, std::size_t row, std::string_view column) const {
    return effectiveText({table, row, specification(table).find(column).value()});
}

} // namespace breakeven
