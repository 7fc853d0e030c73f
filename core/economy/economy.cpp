#include "economy/economy.h"

#include <algorithm>
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
    return rows_[row][spec().find(column).value()];
}

std::optional<std::size_t> Table::find(std::span<const std::string> keys) const {
    const auto found = byKey_.find(joined(keys));
    return found == byKey_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> Table::find(std::initializer_list<std::string_view> keys) const {
    const auto found = byKey_.find(joined(keys));
    return found == byKey_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Table::keys(std::size_t row) const {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < spec().columns.size(); ++i)
        if (spec().columns[i].key) keys.push_back(rows_[row][i]);
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

void Table::index(std::size_t from) {
    for (std::size_t i = from; i < rows_.size(); ++i) byKey_[keyOf(rows_[i])] = i;
}

bool Table::insert(std::size_t position, Row row) {
    if (row.size() != spec().columns.size()) throw std::logic_error("row width");
    if (!byKey_.emplace(keyOf(row), position).second) return false;
    rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(position), std::move(row));
    index(position + 1);
    return true;
}

void Table::erase(std::size_t position) {
    byKey_.erase(keyOf(rows_[position]));
    rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(position));
    index(position);
}

bool Table::set(std::size_t row, std::size_t column, std::string text) {
    if (!spec().columns[column].key) {
        rows_[row][column] = std::move(text);
        return true;
    }
    Row changed = rows_[row];
    changed[column] = std::move(text);
    const std::string before = keyOf(rows_[row]);
    const std::string after = keyOf(changed);
    if (before != after) {
        if (!byKey_.emplace(after, row).second) return false;
        byKey_.erase(before);
    }
    rows_[row] = std::move(changed);
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
