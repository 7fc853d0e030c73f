#include "economy/reading/uncertainty_range.h"

#include "economy/reading/matched_rows.h"
#include "economy/reading/operand.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/row_reader.h"
#include "economy/table/value.h"
#include "economy/table/words.h"

namespace breakeven {

namespace {

static_assert(words::name<RangeChange>(words::changes, {{RangeChange::set, "set"},
                                                        {RangeChange::add, "add"},
                                                        {RangeChange::multiply, "multiply"}}));
static_assert(words::name<Distribution>(words::distributions, {{Distribution::triangular, "triangular"},
                                                               {Distribution::pert, "pert"},
                                                               {Distribution::normal, "normal"},
                                                               {Distribution::uniform, "uniform"}}));

} // namespace

bool isStartOfArrangement(TableId table, std::size_t column) {
    return table == TableId::arrangements && specification(table).columns[column].type == ValueType::year;
}

bool mayBeUncertain(TableId table, std::size_t column) {
    const Column& of = specification(table).columns[column];
    return !of.key &&
           ((holdsNumbers(of.type) && of.type != ValueType::integer) ||
            isStartOfArrangement(table, column)) &&
           table != TableId::uncertainties;
}

RangeChange rangeChangeOf(std::string_view word) { return words::as<RangeChange>(words::changes, word); }

Distribution distributionOf(std::string_view word) {
    return words::as<Distribution>(words::distributions, word);
}

std::variant<Decimal, Message> rangeNumber(const Column& column, RangeChange change, std::string_view text) {
    Column as{};
    as.type = operandType(column.type, change == RangeChange::multiply, text);
    if (as.type == ValueType::rates) as.type = ValueType::rate;
    if (as.type == ValueType::integer) as.type = ValueType::number;
    auto number = canonical(as, text);
    if (auto* problem = std::get_if<Message>(&number)) return std::move(*problem);
    return numberIn(std::get<std::string>(number));
}

std::optional<Decimal> centralByDefault(const Economy& economy, const Address& cell, RangeChange change) {
    switch (change) {
    case RangeChange::add:
        return Decimal(0);
    case RangeChange::multiply:
        return Decimal(1);
    case RangeChange::set:
        break;
    }
    const std::vector<Decimal> numbers = ratesIn(textCounted(economy, cell));
    return numbers.size() == 1 ? std::optional(numbers.front()) : std::nullopt;
}

std::optional<Address> rangedCell(const Economy& economy, std::size_t row) {
    auto cell = parseAddress(economy[TableId::uncertainties].at(row, "cell"));
    return cell && !cell->isRow() ? cell : std::nullopt;
}

UncertaintyRange rangeOf(const Economy& economy, std::size_t row) {
    const RowReader reader(economy, TableId::uncertainties, row);
    UncertaintyRange range;
    range.code = reader.text("uncertainty");
    range.cell = rangedCell(economy, row).value();
    range.change = rangeChangeOf(reader.text("change"));
    range.distribution = distributionOf(reader.text("distribution"));
    const TableSpec& spec = specification(range.cell.table);
    const Column& column = spec.columns[*spec.find(range.cell.column)];
    const auto number = [&](const char* name) {
        return std::get<Decimal>(rangeNumber(column, range.change, reader.text(name)));
    };
    range.low = number("low");
    range.high = number("high");
    range.central = reader.blank("central")
                        ? centralByDefault(economy, range.cell, range.change).value_or(Decimal(0))
                        : number("central");
    range.limits = reader.text("range") == "limits";
    const std::string group = reader.text("group");
    range.against = group.starts_with('-');
    range.group = group.substr(range.against ? 1 : 0);
    range.common = reader.number("common").value();
    range.persistence = reader.number("persistence").value();
    return range;
}

std::vector<UncertaintyRange> rangesOf(const Economy& economy) {
    std::vector<UncertaintyRange> ranges;
    for (std::size_t row = 0; row < economy[TableId::uncertainties].size(); ++row)
        ranges.push_back(rangeOf(economy, row));
    return ranges;
}

std::vector<std::size_t> rowsMatched(const Economy& economy, const Address& cell) {
    return MatchedRows(economy).of(cell);
}

} // namespace breakeven
