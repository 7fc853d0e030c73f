#include "insight/sensitivity/moved_cells.h"

#include "economy/scenario/scenario.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

const Decimal endless("1e30");
const Decimal perCentStep("0.0001"), otherStep("0.01");

bool isRateColumn(const Column& column) {
    return column.type == ValueType::rate || column.type == ValueType::rates;
}

// Why no number moves a cell of this column, if none does.
std::optional<Message> immovable(TableId table, std::size_t at) {
    const Column& column = specification(table).columns[at];
    if (!mayOverride(table, at)) return message(MESSAGE("this cell cannot be changed in a scenario"));
    switch (column.type) {
    case ValueType::money:
    case ValueType::number:
    case ValueType::rate:
    case ValueType::rates:
        return std::nullopt;
    case ValueType::year:
    case ValueType::integer:
        return message(MESSAGE("%1 is a whole number of years, few enough to try one by one; only money, "
                               "numbers and rates can be searched for"),
                       column.name);
    default:
        return message(MESSAGE("%1 is not a number; only money, numbers and rates can be searched for"),
                       column.name);
    }
}

// What a column accepts.
NumberRange acceptedBy(const Column& column) {
    const Decimal step = isRateColumn(column) ? perCentStep : otherStep;
    switch (column.range) {
    case Range::notNegative:
        return {0, endless};
    case Range::positive:
        return {step, endless};
    case Range::share:
        return {0, 1};
    case Range::growth:
        return {step - 1, endless};
    case Range::any:
        break;
    }
    return {-endless, endless};
}

// The same of a cell: what is variable and what rises in steps are at most the whole of a budget line.
NumberRange acceptedBy(const Economy& economy, CellPlace place) {
    const TableSpec& spec = specification(place.table);
    NumberRange accepted = acceptedBy(spec.columns[place.column]);
    const std::string_view name = spec.columns[place.column].name;
    if (place.table == TableId::budgets && (name == "variable" || name == "step"))
        accepted.high -=
            numberIn(economy.effectiveText(place.table, place.row, name == "step" ? "variable" : "step"));
    return accepted;
}

Decimal sizeOf(const std::vector<Decimal>& numbers) {
    Decimal size = 0;
    for (const Decimal& number : numbers) size = std::max(size, Decimal(abs(number)));
    return size;
}

} // namespace

Result<MovedCells> MovedCells::find(const CompiledScenario& scenario, std::string_view cell,
                                    RangeChange change) {
    const auto refused = [&](Message why) { return errorAt(std::string(cell), std::move(why)); };
    const auto address = parseAddress(cell);
    if (!address || address->isRow())
        return refused(
            message(MESSAGE("a cell is written TABLE:KEY:…:COLUMN, as in budgets:RNL:nursing:amount")));
    const Economy& economy = scenario.economy();
    const std::size_t at = *specification(address->table).find(address->column);
    if (auto why = immovable(address->table, at)) return refused(std::move(*why));
    MovedCells found;
    found.address_ = *address;
    found.column_ = &specification(address->table).columns[at];
    found.change_ = change;
    const std::vector<std::size_t> rows = rowsMatched(economy, *address);
    if (rows.empty())
        return refused(address->hasWildcard() ? message(MESSAGE("no row matches this"))
                                              : message(MESSAGE("there is no such cell")));
    Decimal sum = 0;
    bool same = true;
    for (const std::size_t row : rows) {
        const CellPlace place{address->table, row, at};
        const std::string text = economy.effectiveText(place);
        if (text.empty() && (change == RangeChange::set || rows.size() == 1))
            return errorAt(toText(economy[place.table].address(row, address->column)),
                           message(MESSAGE("the cell is blank; type a number first")));
        if (text.empty()) continue;
        if (const CellPlace counting = economy.counting(place); counting != place)
            return errorAt(
                toText(economy[place.table].address(row, address->column)),
                message(MESSAGE("the cell is blank and takes the value of %1; search for that one instead"),
                        toText(economy[counting.table].address(
                            counting.row, specification(counting.table).columns[counting.column].name))));
        Cell one{place, ratesIn(text), acceptedBy(economy, place)};
        if (change == RangeChange::set && one.numbers.size() > 1)
            return refused(
                message(MESSAGE("a list of rates is not a single number; add to it or multiply it")));
        same = same && (found.cells_.empty() || one.numbers == found.cells_.front().numbers);
        sum += one.numbers.front();
        for (const InputId input : scenario.inputsOf(place)) {
            found.inputs_.push_back(input);
            found.numbers_.push_back(scenario.inputs()[input.value]);
        }
        found.cells_.push_back(std::move(one));
    }
    if (found.inputs_.empty())
        return refused(message(MESSAGE("nothing is calculated from this in the scenario")));
    if (change == RangeChange::multiply && sizeOf(found.numbers_) == 0)
        return refused(message(MESSAGE("zero stays zero whatever it is multiplied by; add to it instead")));
    if (change == RangeChange::multiply)
        found.today_ = 1;
    else if (change == RangeChange::set)
        found.today_ =
            same ? found.cells_.front().numbers.front() : roundTo20(sum / Decimal(found.cells_.size()));
    return found;
}

bool MovedCells::contains(CellPlace place) const {
    return std::any_of(cells_.begin(), cells_.end(), [&](const Cell& cell) { return cell.place == place; });
}

bool MovedCells::isRate() const { return isRateColumn(*column_); }

Decimal MovedCells::moved(const Decimal& number, const Decimal& x) const {
    switch (change_) {
    case RangeChange::set:
        return x;
    case RangeChange::add:
        return roundTo20(number + x);
    case RangeChange::multiply:
        break;
    }
    return roundTo20(number * x);
}

std::vector<Decimal> MovedCells::at(const Decimal& x) const {
    std::vector<Decimal> all;
    all.reserve(numbers_.size());
    for (const Decimal& number : numbers_) all.push_back(moved(number, x));
    return all;
}

Decimal MovedCells::step() const {
    return isRate() || change_ == RangeChange::multiply ? perCentStep : otherStep;
}

NumberRange MovedCells::accepted() const {
    NumberRange all{-endless, endless};
    for (const Cell& cell : cells_)
        for (const Decimal& number : cell.numbers) {
            NumberRange own = cell.accepted;
            if (change_ == RangeChange::add) {
                own.low -= number;
                own.high -= number;
            } else if (change_ == RangeChange::multiply) {
                if (number == 0) continue;
                own.low /= number;
                own.high /= number;
                if (number < 0) std::swap(own.low, own.high);
            }
            all.low = std::max(all.low, own.low);
            all.high = std::min(all.high, own.high);
        }
    return all;
}

NumberRange MovedCells::range() const {
    Decimal size = 0;
    for (const Cell& cell : cells_) size = std::max(size, sizeOf(cell.numbers));
    const Decimal reach = std::max(Decimal(size * 10), isRate() ? Decimal(1) : Decimal(1'000));
    const Decimal around = change_ == RangeChange::multiply ? Decimal(reach / size) : reach;
    const Decimal far = endless / 1'000'000;
    NumberRange all = accepted();
    if (all.low < -far) all.low = today_ - around;
    if (all.high > far) all.high = today_ + around;
    // In whole steps, so that the ends can be typed.
    return {ceil(roundTo20(all.low / step())) * step(), floor(roundTo20(all.high / step())) * step()};
}

std::string MovedCells::text(const Decimal& x) const {
    if (change_ == RangeChange::multiply) return breakeven::toText(x);
    return keptText(*column_, {x});
}

std::optional<Decimal> MovedCells::read(std::string_view text) const {
    Column as = *column_;
    as.range = Range::any;
    as.type = text.find('%') != std::string_view::npos && (isRate() || change_ == RangeChange::multiply)
                  ? ValueType::rate
              : change_ == RangeChange::multiply ? ValueType::number
              : isRate()                         ? ValueType::rate
                                                 : column_->type;
    const auto read = canonical(as, text);
    const auto* number = std::get_if<std::string>(&read);
    if (!number || number->empty()) return std::nullopt;
    return numberIn(*number);
}

} // namespace breakeven
