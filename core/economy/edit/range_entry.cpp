#include "economy/edit/range_entry.h"

#include "economy/check/uncertain_cells.h"
#include "economy/edit/new_code.h"
#include "economy/edit/range_names.h"
#include "economy/edit/removal.h"
#include "economy/reading/cell_title.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Of a cell of a range; of the range with a blank column.
std::string addressOf(const std::string& code, const char* column) {
    return toText(Address{TableId::uncertainties, {code}, column});
}

std::optional<std::size_t> noteOn(const Economy& economy, const std::string& code) {
    const Table& notes = economy[TableId::notes];
    for (std::size_t row = 0; row < notes.size(); ++row)
        if (notes.at(row, "cell") == addressOf(code, "low")) return row;
    return std::nullopt;
}

// A code that says what the range is of: pay-rate, RNL-nursing-amount.
std::string proposedCode(const Address& cell) {
    std::string code;
    for (const std::string& key : cell.keys)
        if (key != "*") code += key + "-";
    if (code.empty()) code = std::string(specification(cell.table).name) + "-";
    return code + cell.column;
}

class Entry {
public:
    Entry(const Economy& economy, const RangeEntry& entry) : editor_(economy), entry_(entry) {}

    Result<Command> command() {
        code_ = entry_.code.empty() ? freeRangeName(editor_.economy(), proposedCode(entry_.of)) : entry_.code;
        Row row = read();
        if (!problems_.empty()) return std::move(problems_);
        const auto place = editor_.economy()[TableId::uncertainties].find({code_});
        if (place)
            for (std::size_t column = 0; column < row.size(); ++column)
                editor_.set({TableId::uncertainties, *place, column}, row[column]);
        else
            editor_.insert(TableId::uncertainties, editor_.economy()[TableId::uncertainties].size(),
                           std::move(row));
        auto problems = found();
        if (hasErrors(problems)) return problems;
        note();
        const std::string of = cellTitle(editor_.economy(), entry_.of, Wording());
        const Message name = place ? message(MESSAGE("Changed the range of %1"), of)
                                   : message(MESSAGE("Added a range of %1"), of);
        Result<Command> result(std::move(editor_).command(name));
        result.problems = std::move(problems);
        return result;
    }

private:
    std::string typed(const Column& column) const {
        if (column.key) return code_;
        return column.type == ValueType::address ? toText(entry_.of) : entry_.cell(column.name);
    }

    Row read() {
        const TableSpec& spec = specification(TableId::uncertainties);
        Row row(spec.columns.size());
        for (std::size_t c = 0; c < row.size(); ++c) {
            const Column& column = spec.columns[c];
            auto text = canonical(column, typed(column));
            if (auto* why = std::get_if<Message>(&text))
                problems_.push_back(errorAt(addressOf(code_, column.name), std::move(*why)));
            else
                row[c] = std::get<std::string>(std::move(text));
            // What a blank counts as is not written.
            if (!column.required && row[c] == column.defaultText) row[c].clear();
        }
        const TableSpec& table = specification(entry_.of.table);
        const auto column = table.find(entry_.of.column);
        if (!column || !mayBeUncertain(entry_.of.table, *column)) return row;
        const RangeChange change = rangeChangeOf(row[*spec.find("change")]);
        for (const char* name : {"low", "central", "high"}) {
            std::string& text = row[*spec.find(name)];
            const Column& of = table.columns[*column];
            if (text.empty() || change == RangeChange::multiply) continue;
            // As the cell would have it; what cannot be read is told with what else is wrong.
            const auto number = rangeNumber(of, change, text);
            if (const auto* value = std::get_if<Decimal>(&number)) text = keptText(of, {*value});
        }
        return row;
    }

    std::vector<Problem> found() const {
        const Economy& economy = editor_.economy();
        const std::size_t row = *economy[TableId::uncertainties].find({code_});
        std::vector<Problem> problems = problemsOfRange(economy, row);
        checkGroups(economy, problems);
        std::erase_if(problems, [&](const Problem& problem) {
            return !problem.address.starts_with(addressOf(code_, "") + ":");
        });
        return problems;
    }

    void note() {
        const Table& notes = editor_.economy()[TableId::notes];
        const auto known = noteOn(editor_.economy(), code_);
        if (entry_.reason.empty() && entry_.source.empty()) {
            if (known) editor_.erase(TableId::notes, *known);
            return;
        }
        const auto at = [&](const char* column) { return *notes.spec().find(column); };
        if (known) {
            editor_.set({TableId::notes, *known, at("text")}, entry_.reason);
            editor_.set({TableId::notes, *known, at("source")}, entry_.source);
            return;
        }
        Row row(notes.spec().columns.size());
        row[at("note")] = freeCode(notes, code_);
        row[at("cell")] = addressOf(code_, "low");
        row[at("text")] = entry_.reason.empty() ? entry_.source : entry_.reason;
        row[at("source")] = entry_.source;
        editor_.insert(TableId::notes, notes.size(), std::move(row));
    }

    Editor editor_;
    const RangeEntry& entry_;
    std::string code_;
    std::vector<Problem> problems_;
};

} // namespace

const std::string& RangeEntry::cell(const std::string& column) const {
    static const std::string blank;
    const auto found = cells.find(column);
    return found == cells.end() ? blank : found->second;
}

RangeEntry newRangeOf(const Economy&, const Address& cell) {
    RangeEntry entry;
    entry.of = cell;
    const bool start = isStartOfArrangement(cell.table, *specification(cell.table).find(cell.column));
    const bool many = cell.hasWildcard();
    entry.cells["change"] = start ? "add" : many ? "multiply" : "set";
    entry.cells["distribution"] = start ? "triangular" : "pert";
    if (!start) return entry;
    entry.cells["low"] = "0";
    entry.cells["high"] = "1";
    return entry;
}

RangeEntry rangeEntry(const Economy& economy, std::size_t row) {
    RangeEntry entry;
    const Table& ranges = economy[TableId::uncertainties];
    for (const Column& column : ranges.spec().columns)
        if (!column.key && column.type != ValueType::address)
            entry.cells[column.name] = ranges.at(row, column.name);
    entry.of = rangedCell(economy, row).value_or(Address{});
    entry.code = ranges.at(row, "uncertainty");
    if (const auto note = noteOn(economy, entry.code)) {
        entry.reason = economy[TableId::notes].at(*note, "text");
        entry.source = economy[TableId::notes].at(*note, "source");
    }
    return entry;
}

std::vector<std::size_t> rangesOfCell(const Economy& economy, const Address& cell) {
    const Table& ranges = economy[TableId::uncertainties];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < ranges.size(); ++row)
        if (const auto of = rangedCell(economy, row); of && covers(*of, cell)) rows.push_back(row);
    std::stable_partition(rows.begin(), rows.end(),
                          [&](std::size_t row) { return rangedCell(economy, row) == cell; });
    return rows;
}

bool mayBeRanged(const Address& cell) {
    const auto column = cell.isRow() ? std::nullopt : specification(cell.table).find(cell.column);
    return column && mayBeUncertain(cell.table, *column);
}

std::vector<Address> reachesOf(const Economy& economy, const Address& cell) {
    struct Reach {
        Address address;
        std::vector<std::size_t> rows;
    };
    std::vector<Reach> reaches;
    const std::size_t keys = cell.keys.size();
    for (std::size_t stars = 1; stars < std::size_t{1} << keys; ++stars) {
        Address wider = cell;
        for (std::size_t key = 0; key < keys; ++key)
            if (stars >> (keys - 1 - key) & 1) wider.keys[key] = "*";
        auto rows = rowsMatched(economy, wider);
        const bool known = std::any_of(reaches.begin(), reaches.end(),
                                       [&](const Reach& other) { return other.rows == rows; });
        if (rows.size() > 1 && !known) reaches.push_back({std::move(wider), std::move(rows)});
    }
    std::stable_sort(reaches.begin(), reaches.end(),
                     [](const Reach& a, const Reach& b) { return a.rows.size() < b.rows.size(); });
    std::vector<Address> addresses{cell};
    for (Reach& reach : reaches) addresses.push_back(std::move(reach.address));
    return addresses;
}

Result<Command> enterRange(const Economy& economy, const RangeEntry& entry) {
    return Entry(economy, entry).command();
}

std::optional<UncertaintyRange> rangeIn(const Economy& economy, const RangeEntry& entry) {
    Economy changed = economy;
    const auto command = enterRange(economy, entry);
    if (!command || !apply(*command, changed).empty()) return std::nullopt;
    const Table& ranges = changed[TableId::uncertainties];
    const auto row = entry.code.empty() ? std::optional(ranges.size() - 1) : ranges.find({entry.code});
    return row ? std::optional(rangeOf(changed, *row)) : std::nullopt;
}

Command removeRange(const Economy& economy, const std::string& code) {
    std::vector<std::size_t> rows;
    std::string of = code;
    if (const auto row = economy[TableId::uncertainties].find({code})) {
        rows.push_back(*row);
        of = cellTitle(economy, economy[TableId::uncertainties].at(*row, "cell"), Wording());
    }
    return carriedOut(removalOf(economy, TableId::uncertainties, rows, Children::go), economy,
                      message(MESSAGE("Deleted the range of %1"), of));
}

} // namespace breakeven
