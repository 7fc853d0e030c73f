#include "grid/pivot_model.h"
#include "grid/table_model.h"

namespace breakeven::ui {

namespace {

using Fixed = std::vector<std::pair<std::string, std::string>>;

// Every row in which the fixed keys are as they are; nothing where something else than a key is fixed.
std::optional<Address> everyRowWith(const TableSpec& spec, const Fixed& fixed) {
    Address all{spec.id, {}, {}};
    std::size_t used = 0;
    for (const Column& column : spec.columns) {
        if (!column.key) continue;
        std::string key = "*";
        for (const auto& [name, text] : fixed)
            if (name == column.name) {
                key = text;
                ++used;
            }
        all.keys.push_back(std::move(key));
    }
    return used == fixed.size() ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace

std::optional<Address> TableModel::everyRow() const {
    return scope_.shows ? std::nullopt : everyRowWith(spec(), scope_.fixed);
}

std::vector<Address> TableModel::placesOfRow(int row) const {
    const auto cell = addressAt(index(row, 0));
    return cell ? std::vector{Address{cell->table, cell->keys, {}}} : std::vector<Address>();
}

std::vector<Address> TableModel::placesOfColumn(int column) const {
    auto all = everyRow();
    if (!all) return GridModel::placesOfColumn(column);
    all->column = spec().columns[schemaColumn(column)].name;
    return {*all};
}

std::vector<Address> TableModel::placesOfAll() const {
    const auto all = everyRow();
    return all ? std::vector{*all} : GridModel::placesOfAll();
}

// Only keys are fixed in a pivot.
Address PivotModel::everyRow() const {
    auto all = everyRowWith(spec(), scope_.fixed);
    return all ? *all : Address{scope_.table, std::vector<std::string>(spec().keyCount, "*"), {}};
}

std::vector<Address> PivotModel::placesOfRow(int row) const {
    if (row >= settledRows()) return {};
    return {Address{scope_.table, keysAt(rows_[static_cast<std::size_t>(row)], "*"), scope_.value}};
}

std::vector<Address> PivotModel::placesOfColumn(int column) const {
    Address all = everyRow();
    if (!isYear(column)) return {all};
    all.keys[keyPlace(yearColumn_)] = years_[static_cast<std::size_t>(column - keyColumns())];
    all.column = scope_.value;
    return {all};
}

std::vector<Address> PivotModel::placesOfAll() const { return {everyRow()}; }

} // namespace breakeven::ui
