#include "economy/check/uncertain_cells.h"

#include "economy/reading/matched_rows.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/nearest_row.h"
#include "economy/table/value.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Why cells of a column cannot be uncertain, if they cannot.
std::optional<Message> notUncertain(const Address& cell, std::size_t place) {
    using enum TableId;
    const Column& column = specification(cell.table).columns[place];
    const std::string text = toText(cell);
    const TableId table = cell.table;
    if (!isProjectedFrom(table))
        return message(MESSAGE("nothing is calculated from %1; choose a figure that others follow from"),
                       text);
    if (column.key)
        return message(MESSAGE("%1 is a key, which identifies its row; only figures can be uncertain"), text);
    if (mayBeUncertain(table, place)) return std::nullopt;
    switch (column.type) {
    case ValueType::flag:
        return message(MESSAGE("%1 is yes or no; only figures can be uncertain"), text);
    case ValueType::choice:
        return message(MESSAGE("%1 is chosen from a list; only figures can be uncertain"), text);
    case ValueType::code:
        return message(MESSAGE("%1 refers to a row of another table; only figures can be uncertain"), text);
    case ValueType::integer:
        return message(MESSAGE("%1 is a whole number; only amounts, numbers and rates can be uncertain"),
                       text);
    case ValueType::year:
        return message(
            MESSAGE("%1 is a year; the only year that can be uncertain is the start year of an arrangement"),
            text);
    default:
        return message(MESSAGE("%1 is a text; only figures can be uncertain"), text);
    }
}

// Why the change cannot be made to the cell, if it cannot.
std::optional<Message> notChanged(const Address& cell, std::size_t column, RangeChange change) {
    if (isStartOfArrangement(cell.table, column) && change != RangeChange::add)
        return message(MESSAGE("%1 can only be delayed or brought forward; set change to add, not %2, and "
                               "give low and high in years"),
                       toText(cell), words::changes[static_cast<std::size_t>(change)]);
    if (cell.hasWildcard() && change == RangeChange::set)
        return message(MESSAGE("%1 covers many cells, and set would give them all one value; set change to "
                               "add or multiply, or name one cell"),
                       toText(cell));
    return std::nullopt;
}

std::optional<Decimal> numberOf(const RowReader& row, const char* column, const UncertainCell& cell,
                                std::vector<Problem>& problems) {
    if (row.blank(column)) return std::nullopt;
    auto number = rangeNumber(cell.about(), cell.change, row.text(column));
    if (auto* why = std::get_if<Message>(&number)) {
        problems.push_back(row.error(column, std::move(*why)));
        return std::nullopt;
    }
    return std::get<Decimal>(number);
}

// The ranges of one table's cells, checked against these cells.
class CellsCheck {
public:
    CellsCheck(const Economy& economy, std::vector<Problem>& problems)
        : economy_(economy), matched_(economy), problems_(problems) {}

    void check(const RowReader& row, const UncertainCell& cell) {
        const std::vector<std::size_t> rows = matched_.of(cell.address);
        if (rows.empty()) {
            problems_.push_back(row.error("cell", noneThere(cell.address)));
            return;
        }
        const auto counts = [&](std::size_t at) {
            return !economy_.effectiveText({cell.address.table, at, cell.column}).empty();
        };
        if (std::none_of(rows.begin(), rows.end(), counts)) {
            problems_.push_back(row.warning(
                "cell",
                cell.address.hasWildcard()
                    ? message(MESSAGE("all cells that match %1 are blank and count as nothing; the range is "
                                      "ignored until one is filled"),
                              toText(cell.address))
                    : message(
                          MESSAGE(
                              "%1 is blank and counts as nothing; the range is ignored until it is filled"),
                          toText(cell.address))));
            return;
        }
        if (!cell.isOrdered()) return;
        if (cell.central)
            checkMeasure(row, cell);
        else
            checkCentral(row, cell);
        if (isStartOfArrangement(cell.address.table, cell.column)) return;
        for (const auto& [name, end] : {std::pair("low", cell.low), std::pair("high", cell.high)})
            if (end) checkEnd(row, name, cell, *end, rows);
    }

private:
    Message noneThere(const Address& cell) const {
        const std::string text = toText(cell);
        if (cell.hasWildcard())
            return message(MESSAGE("no row matches %1; a key other than * must be that of a row"), text);
        const Table& overrides = economy_[TableId::overrides];
        for (std::size_t r = 0; r < overrides.size(); ++r)
            if (cell.table == TableId::indices && overrides.at(r, "cell") == text)
                return message(MESSAGE("only scenario %1 has %2; give the year its own rate in the base too"),
                               overrides.at(r, "scenario"), text);
        if (const auto carried = carriedRate(economy_, cell))
            return message(MESSAGE("%1 is carried forward from an earlier year, %2; give the year its own "
                                   "rate, or put the range on the earlier year"),
                           text, *carried);
        const auto nearest = nearestRow(economy_, text);
        return nearest ? message(MESSAGE("%1 refers to a row that does not exist; the nearest is %2"), text,
                                 toText(*nearest))
                       : message(MESSAGE("%1 refers to a row that does not exist; its table is empty"), text);
    }

    // The most likely value where none is typed; a uniform range has none.
    void checkCentral(const RowReader& row, const UncertainCell& cell) {
        if (row.blank("distribution")) return;
        const bool uniform = distributionOf(row.text("distribution")) == Distribution::uniform;
        const auto central = centralByDefault(economy_, cell.address, cell.change);
        if (!central) {
            problems_.push_back(row.error(
                "change", message(MESSAGE("%1 is a list of several values; set change to add or multiply, or "
                                          "type the central value the range is measured from"),
                                  toText(cell.address))));
            return;
        }
        const bool below = cell.low && *central < *cell.low;
        if (uniform || (!below && !(cell.high && *central > *cell.high))) return;
        const std::string end = row.text(below ? "low" : "high");
        if (cell.change == RangeChange::multiply) {
            problems_.push_back(row.error(
                "central", below
                               ? message(MESSAGE("a blank central counts as 1, which changes nothing, and "
                                                 "low, %1, is above that; type the most likely value"),
                                         end)
                               : message(MESSAGE("a blank central counts as 1, which changes nothing, and "
                                                 "high, %1, is below that; a rise of 5% is a factor of 105%"),
                                         end)));
            return;
        }
        const std::string counts = keptText(cell.about(), {*central});
        problems_.push_back(row.error(
            "central",
            below
                ? message(
                      MESSAGE(
                          "a blank central counts as %1, which is below low, %2; type the most likely value"),
                      counts, end)
                : message(MESSAGE("a blank central counts as %1, which is above high, %2; type the most "
                                  "likely value"),
                          counts, end)));
    }

    // A cell that is set moves by the distance from central, which need not be what it holds (any more).
    void checkMeasure(const RowReader& row, const UncertainCell& cell) {
        if (cell.change != RangeChange::set) return;
        const auto held = centralByDefault(economy_, cell.address, cell.change);
        if (!held || *held == *cell.central) return;
        problems_.push_back(row.warning(
            "central",
            message(MESSAGE("the cell holds %1, not %2; each future moves it by as much as it is off "
                            "the central value. Leave central blank to use what the cell holds"),
                    keptText(cell.about(), {*held}), row.text("central"))));
    }

    // What leaves the range of a column is put back to its end in a draw (rules 16.3): certain for an end
    // that is set, else worth a word.
    void checkEnd(const RowReader& row, const char* name, const UncertainCell& cell, const Decimal& end,
                  const std::vector<std::size_t>& rows) {
        const Column& column = cell.about();
        if (column.range == Range::any) return;
        if (cell.change == RangeChange::set) {
            if (auto why = outOfRange(column, end)) problems_.push_back(row.error(name, std::move(*why)));
            return;
        }
        const bool keepsSign = column.range == Range::notNegative || column.range == Range::positive;
        if (cell.change == RangeChange::multiply && keepsSign && end >= 0) return;
        for (const std::size_t at : rows)
            for (const Decimal& figure :
                 ratesIn(economy_.effectiveText({cell.address.table, at, cell.column}))) {
                const Decimal moved = cell.change == RangeChange::add ? figure + end : figure * end;
                if (!outOfRange(column, moved)) continue;
                const auto address = economy_[cell.address.table].address(at, column.name);
                problems_.push_back(
                    row.warning(name, message(MESSAGE("it would bring %1 to %2, which is not allowed; "
                                                      "futures take the nearest value that is"),
                                              toText(address), keptText(column, {moved}))));
                return;
            }
    }

    const Economy& economy_;
    MatchedRows matched_;
    std::vector<Problem>& problems_;
};

} // namespace

std::optional<UncertainCell> uncertainCell(const RowReader& row, std::vector<Problem>& problems) {
    const std::string text = row.text("cell");
    if (text.empty()) return std::nullopt;
    const auto address = parseAddress(text);
    if (!address) {
        problems.push_back(row.error(
            "cell", message(MESSAGE("%1 is not the address of a cell; write it as table:key:column"), text)));
        return std::nullopt;
    }
    if (address->isRow()) {
        problems.push_back(row.error(
            "cell", message(MESSAGE("%1 is a whole row; say which of its cells is uncertain, by its column "
                                    "after another colon"),
                            text)));
        return std::nullopt;
    }
    UncertainCell cell;
    cell.address = *address;
    cell.column = *specification(address->table).find(address->column);
    cell.change = rangeChangeOf(row.text("change"));
    if (auto why = notUncertain(cell.address, cell.column)) {
        problems.push_back(row.error("cell", std::move(*why)));
        return std::nullopt;
    }
    if (auto why = notChanged(cell.address, cell.column, cell.change)) {
        problems.push_back(row.error("change", std::move(*why)));
        return std::nullopt;
    }
    cell.low = numberOf(row, "low", cell, problems);
    cell.central = numberOf(row, "central", cell, problems);
    cell.high = numberOf(row, "high", cell, problems);
    return cell;
}

std::vector<Problem> problemsOfRange(const Economy& economy, std::size_t row) {
    std::vector<Problem> problems;
    const RowReader reader(economy, TableId::uncertainties, row);
    for (const Column& column : specification(TableId::uncertainties).columns)
        if (column.required && reader.blank(column.name))
            problems.push_back(
                reader.error(column.name, message(MESSAGE("%1 must not be blank"), column.name)));
    if (const auto cell = uncertainCell(reader, problems)) {
        checkRange(reader, *cell, problems);
        CellsCheck(economy, problems).check(reader, *cell);
    }
    return problems;
}

void checkUncertainCells(const Economy& economy, TableId table, std::vector<Problem>& problems) {
    CellsCheck cells(economy, problems);
    std::vector<Problem> toldElsewhere;
    const std::string named = std::string(specification(table).name) + ":";
    for (const RowReader& row : readers(economy, TableId::uncertainties)) {
        if (!row.text("cell").starts_with(named)) continue;
        if (const auto cell = uncertainCell(row, toldElsewhere)) cells.check(row, *cell);
    }
}

} // namespace breakeven
