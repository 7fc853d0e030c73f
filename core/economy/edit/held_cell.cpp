#include "economy/edit/held_cell.h"

#include "economy/reading/operand.h"
#include "economy/table/address.h"
#include "economy/table/value.h"

namespace breakeven {

namespace {

Column factorOf(const Column& column) {
    Column factor{};
    factor.name = column.name;
    factor.title = column.title;
    factor.type = ValueType::number;
    return factor;
}

// What the cell that a row is of holds, changed as the row says.
std::optional<Column> columnOfRow(const TableSpec& spec, const Column& column, const Row& row) {
    const auto address = parseAddress(row[*spec.find("cell")]);
    if (!address || address->isRow()) return std::nullopt;
    const std::string& change = row[*spec.find("change")];
    if (change == "multiply") return factorOf(column);
    const TableSpec& of = specification(address->table);
    Column held = of.columns[*of.find(address->column)];
    if (change == "add") {
        held.type = operandType(held.type, false, {});
        held.range = Range::any;
    }
    held.key = held.required = false;
    return held;
}

} // namespace

HeldCell heldCell(const TableSpec& spec, const Column& column, const Row& row, const std::string& text) {
    if (column.type != ValueType::value) return {column, text};
    const auto held = columnOfRow(spec, column, row);
    if (!held) return {column, text, true};
    const auto read = canonical(*held, text);
    const auto* known = std::get_if<std::string>(&read);
    return known ? HeldCell{*held, *known, true} : HeldCell{column, text, true};
}

} // namespace breakeven
