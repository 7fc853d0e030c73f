#include "economy/scenario/overridden_cells.h"

#include "economy/reading/horizon.h"
#include "economy/reading/operand.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/carried_forward.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// What is projected with an arrangement and without is compared year by year.
bool saysYears(const Address& cell) {
    return cell.table == TableId::economy && (cell.column == "base_year" || cell.column == "years");
}

using Numbers = std::variant<std::vector<Decimal>, Message>;

// What is added or multiplied: one number, or a list for a list.
Numbers operand(const Column& column, const std::string& change, const std::string& value) {
    Column as{};
    as.maximum = 1'000'000;
    as.minimum = -1'000'000;
    as.type = operandType(column.type, change == "multiply", value);
    if (value.empty())
        return message(change == "multiply" ? MESSAGE("a value to multiply by is needed")
                                            : MESSAGE("a value to add is needed"));
    auto text = canonical(as, value);
    if (auto* problem = std::get_if<Message>(&text)) return std::move(*problem);
    return ratesIn(std::get<std::string>(text));
}

} // namespace

std::optional<Problem> OverriddenCells::apply(const Override& change) {
    const auto refused = [&](Message why) { return errorAt(change.address, std::move(why)); };
    const auto address = parseAddress(change.cell);
    if (!address || address->isRow())
        return refused(message(MESSAGE("%1 is not the address of a cell"), change.cell));
    const Place place{address->table, *specification(address->table).find(address->column)};
    if (!mayOverride(place.first, place.second))
        return refused(message(MESSAGE("%1 cannot be overridden in a scenario"), change.cell));
    if (!change.arrangement.empty() && saysYears(*address))
        return refused(
            message(MESSAGE("%1 is the same for all arrangements, so an override of it cannot belong to one"),
                    change.cell));
    const Rows rows = rowsOf(*address);
    if (rows.empty())
        return refused(message(MESSAGE("there is no cell %1 for the override to act on"), change.cell));
    auto why = change.change == "set" ? set(place, rows, change) : workOut(place, rows, change);
    if (!why) return std::nullopt;
    return refused(message(MESSAGE("%1: %2"), change.cell, english(*why)));
}

void OverriddenCells::settle() {
    for (const TableSpec& spec : allTables()) settle(spec.id);
    for (const Address& cell : blanked_) {
        const auto row = economy_[cell.table].find(cell.keys);
        if (!row || !economy_[cell.table][*row].back().empty() || !carriesForward(economy_, cell)) continue;
        economy_[cell.table].erase(*row);
        rows_.forget(cell.table);
    }
    blanked_.clear();
}

void OverriddenCells::settle(TableId id) {
    Table& table = economy_[id];
    for (std::size_t c = 0; c < table.spec().columns.size(); ++c) {
        const auto figures = figures_.find({id, c});
        if (figures == figures_.end()) continue;
        for (const auto& [row, numbers] : figures->second)
            table.set(row, c, keptText(table.spec().columns[c], numbers));
        figures_.erase(figures);
    }
}

OverriddenCells::Rows OverriddenCells::rowsOf(const Address& address) {
    Rows rows = rows_.of(address);
    if (!rows.empty() || address.hasWildcard() || address.table != TableId::indices) return rows;
    if (const auto made = makeIndexYear(address)) rows = {*made};
    return rows;
}

// The cell of an index year without a row exists with the carried rate; overriding it makes the row (rules
// 13).
std::optional<std::size_t> OverriddenCells::makeIndexYear(const Address& address) {
    if (economy_[TableId::economy].size() != 1) return std::nullopt;
    const auto year = parseYear(address.keys[1]);
    settle(TableId::economy);
    if (!year || !isProjected(economy_, *year)) return std::nullopt;
    settle(TableId::indices);
    Table& indices = economy_[TableId::indices];
    Rows rated = rows_.naming(TableId::indices, *indices.spec().find("index"), address.keys[0]);
    std::erase_if(rated, [&](std::size_t row) { return indices[row].back().empty(); });
    const auto latest = rateRow(indices, rated, *year);
    if (!latest) return std::nullopt;
    indices.insert(*latest + 1, rowOf(TableId::indices, {{"index", address.keys[0]},
                                                         {"year", toText(*year)},
                                                         {"rate", indices.at(*latest, "rate")}}));
    rows_.forget(TableId::indices);
    return *latest + 1;
}

std::optional<Message> OverriddenCells::set(Place place, const Rows& rows, const Override& change) {
    auto text = canonical(specification(place.first).columns[place.second], change.value);
    if (auto* problem = std::get_if<Message>(&text)) return std::move(*problem);
    const auto figures = figures_.find(place);
    for (const std::size_t row : rows) {
        if (figures != figures_.end()) figures->second.erase(row);
        economy_[place.first].set(row, place.second, std::get<std::string>(text));
        if (std::get<std::string>(text).empty() && mayCarryForward(place.first))
            blanked_.push_back(economy_[place.first].address(row));
    }
    return std::nullopt;
}

std::optional<Message> OverriddenCells::workOut(Place place, const Rows& rows, const Override& change) {
    const Column& column = specification(place.first).columns[place.second];
    const bool adds = change.change == "add";
    if (!holdsNumbers(column.type) && !(column.type == ValueType::year && adds))
        return message(adds ? MESSAGE("nothing can be added to %1; set it instead")
                            : MESSAGE("%1 cannot be multiplied; set it instead"),
                       column.name);
    const Numbers read = operand(column, change.change, change.value);
    if (const auto* problem = std::get_if<Message>(&read)) return *problem;
    const auto& by = std::get<std::vector<Decimal>>(read);
    if (column.type == ValueType::year) return shiftYears(place, rows, by.front());
    // A blank ramp of an effect is its arrangement's.
    if (place.first == TableId::effects) settle(TableId::arrangements);
    Figures& figures = figures_[place];
    bool acts = false;
    for (const std::size_t row : rows) {
        std::vector<Decimal>* const at = figuresAt(figures, {place.first, row, place.second});
        if (!at) continue;
        acts = true;
        while (at->size() < by.size()) at->push_back(at->back());
        for (std::size_t i = 0; i < at->size(); ++i) {
            Decimal& figure = (*at)[i];
            const Decimal& operand = lastRepeating(by, static_cast<std::ptrdiff_t>(i));
            figure = roundTo20(adds ? figure + operand : figure * operand);
            if (auto problem = outOfRange(column, figure)) return problem;
        }
    }
    if (acts) return std::nullopt;
    return message(MESSAGE("the cell is blank, so there is nothing to change; set it instead"));
}

std::optional<Message> OverriddenCells::shiftYears(Place place, const Rows& rows, const Decimal& by) {
    bool acts = false;
    for (const std::size_t row : rows) {
        const auto year = parseYear(economy_.effectiveText({place.first, row, place.second}));
        if (!year) continue;
        acts = true;
        const std::string text = toText(*year + static_cast<int>(by));
        if (!parseYear(text)) return message(MESSAGE("%1 is out of range"), text);
        economy_[place.first].set(row, place.second, text);
    }
    if (acts) return std::nullopt;
    return message(MESSAGE("the cell is blank, so there is nothing to change; set it instead"));
}

// The figures of a cell as they stand now, a blank one's its default; null where it has none.
std::vector<Decimal>* OverriddenCells::figuresAt(Figures& figures, CellPlace place) {
    if (const auto known = figures.find(place.row); known != figures.end()) return &known->second;
    const std::string text = economy_.effectiveText(place);
    if (text.empty()) return nullptr;
    return &figures.emplace(place.row, ratesIn(text)).first->second;
}

} // namespace breakeven
