#include "economy/reading/typed_place.h"

#include "economy/reading/folded_text.h"
#include "economy/reading/said_value.h"
#include "economy/table/nearest_row.h"
#include "economy/table/word_titles.h"
#include "economy/table/worded_argument.h"
#include "money/written_number.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::size_t longestKeyCounted = 40;

std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == ':')
            parts.emplace_back();
        else
            parts.back() += c;
    for (std::string& part : parts) part = std::string(trimmed(part));
    return parts;
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

// How many letters must be changed, added or left out to make one text of the other.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

// A table by its name in addresses or by its title.
const TableSpec* tableCalled(const std::string& name) {
    const std::string wanted = folded(name);
    for (const TableSpec& spec : allTables())
        if (wanted == spec.name || wanted == folded(spec.title)) return &spec;
    return nullptr;
}

Message noTable(const std::string& name) {
    const std::string wanted = folded(name).substr(0, longestKeyCounted);
    const auto tables = allTables();
    const auto nearest = std::min_element(tables.begin(), tables.end(), [&](const auto& a, const auto& b) {
        return distance(wanted, a.name) < distance(wanted, b.name);
    });
    return message(MESSAGE("There is no table “%1”; the nearest is %2."), name, nearest->name);
}

std::optional<std::size_t> columnCalled(const TableSpec& spec, const std::string& name) {
    const std::string wanted = folded(name);
    for (std::size_t c = 0; c < spec.columns.size(); ++c)
        if (wanted == spec.columns[c].name || wanted == folded(spec.columns[c].title)) return c;
    return std::nullopt;
}

Message noColumn(const TableSpec& spec, const std::string& name) {
    std::vector<std::string> columns;
    for (const Column& column : spec.columns) columns.emplace_back(column.name);
    return message(MESSAGE("%1 has no column “%2”; its columns are %3."), worded("Table", spec.title), name,
                   joined(columns, ", "));
}

// "budgets:org:line:column".
std::string formOf(const TableSpec& spec) {
    std::string form = spec.name;
    for (const Column& column : spec.columns)
        if (column.key) form += std::string(":") + column.name;
    return form + ":column";
}

Message wrongParts(const Economy& economy, const TableSpec& spec) {
    const Table& table = economy[spec.id];
    const std::string example =
        table.size() > 0 ? toText(table.address(0, spec.columns.back().name)) : formOf(spec);
    return message(
        MESSAGE("Write an address in %1 as %2, for example %3; without a column it means the row."),
        worded("Table", spec.title), formOf(spec), example);
}

// The row with these keys, capitals and accents passed over where none has just them.
std::optional<std::size_t> rowWith(const Table& table, const std::vector<std::string>& keys) {
    if (const auto row = table.find(keys)) return row;
    std::vector<std::string> wanted;
    for (const std::string& key : keys) wanted.push_back(folded(key));
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto held = table.keys(row);
        if (std::equal(held.begin(), held.end(), wanted.begin(), wanted.end(),
                       [](const std::string& a, const std::string& b) { return folded(a) == b; }))
            return row;
    }
    return std::nullopt;
}

Message noRow(const Economy& economy, const TableSpec& spec, const std::vector<std::string>& parts) {
    const auto nearest = nearestRow(economy, joined(parts, ":"));
    if (!nearest) return message(MESSAGE("%1 has no rows yet."), worded("Table", spec.title));
    return message(MESSAGE("There is no such row in %1; the nearest is %2."), worded("Table", spec.title),
                   toText(*nearest));
}

Result<Address> byAddress(const Economy& economy, std::vector<std::string> parts) {
    const TableSpec* spec = tableCalled(parts.front());
    if (!spec) return errorSaying(noTable(parts.front()));
    parts.front() = spec->name;
    const std::size_t given = parts.size() - 1;
    const bool hasParts = given >= spec->keysWithoutDefault && given <= spec->keyCount + 1;
    if (!hasParts) return errorSaying(wrongParts(economy, *spec));
    // What comes after the keys is a column; so is the last part where keys with a default are left out.
    std::optional<std::size_t> column;
    std::vector<std::string> keys(parts.begin() + 1, parts.end());
    if (given > spec->keyCount || (given > spec->keysWithoutDefault && columnCalled(*spec, keys.back()))) {
        column = columnCalled(*spec, keys.back());
        if (!column) return errorSaying(noColumn(*spec, keys.back()));
        keys.pop_back();
    }
    std::size_t key = 0;
    for (const Column& of : spec->columns)
        if (of.key && key++ >= keys.size()) keys.emplace_back(of.defaultText);
    const auto row = rowWith(economy[spec->id], keys);
    if (!row) return errorSaying(noRow(economy, *spec, parts));
    return economy[spec->id].address(*row, column ? spec->columns[*column].name : "");
}

Result<Address> byNames(const DocumentSearch& search, std::string_view typed) {
    const auto found = search.find(typed, MoneyUnit::pounds, {}, 1);
    if (!found.empty()) return found.front().best.front().place;
    return errorSaying(message(MESSAGE("There is nothing called “%1”. Type names, such as nursing, or an "
                                       "address, such as budgets:RNL:nursing:amount."),
                               std::string(typed)));
}

// What people call a key: the name of what it refers to, a word, or the row's own name.
std::string titleOfKey(const Economy& economy, const TableSpec& spec, std::size_t column, std::size_t row,
                       const Wording& wording) {
    const Row& held = economy[spec.id][row];
    const Column& key = spec.columns[column];
    std::string title = saidArgument(saidValue(economy, key, held[column]), wording);
    const auto name = spec.find("name");
    const bool last = column + 1 == spec.keyCount;
    if (title == held[column] && last && name && !held[*name].empty()) return held[*name];
    return title == held[column] ? std::string() : title;
}

} // namespace

Result<Address> placeTyped(const Economy& economy, const DocumentSearch& search, std::string_view typed) {
    const std::string_view wanted = trimmed(typed);
    if (wanted.empty()) return errorSaying(message(MESSAGE("Type where to go: an address, or names.")));
    if (wanted.find(':') == wanted.npos) return byNames(search, wanted);
    if (wanted.find('*') != wanted.npos)
        return errorSaying(
            message(MESSAGE("An address with * covers many cells; give one cell, without *.")));
    return byAddress(economy, partsOf(wanted));
}

std::vector<AddressCompletion> completionsOf(const Economy& economy, std::string_view typed,
                                             const Wording& wording, std::size_t most) {
    std::vector<AddressCompletion> completions;
    const auto parts = partsOf(typed);
    const std::string last = folded(parts.back());
    if (parts.size() == 1) {
        for (const TableSpec& spec : allTables())
            if (completions.size() < most && folded(spec.name).starts_with(last))
                completions.push_back(
                    {std::string(spec.name) + ":", wording.translated("Table", spec.title)});
        return completions;
    }
    const TableSpec* spec = tableCalled(parts.front());
    if (!spec || parts.size() > spec->keyCount + 2) return {};
    const std::size_t at = parts.size() - 2; // of the keys
    const std::string before = joined({parts.begin(), parts.end() - 1}, ":") + ":";
    if (at == spec->keyCount) {
        for (const Column& column : spec->columns)
            if (completions.size() < most && folded(column.name).starts_with(last))
                completions.push_back({before + column.name, wording.translated("Column", column.title)});
        return completions;
    }
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < spec->columns.size(); ++c)
        if (spec->columns[c].key) columns.push_back(c);
    std::set<std::string> seen;
    const Table& table = economy[spec->id];
    for (std::size_t row = 0; row < table.size() && completions.size() < most; ++row) {
        const auto keys = table.keys(row);
        bool met = true;
        for (std::size_t key = 0; met && key < at; ++key) met = folded(keys[key]) == folded(parts[key + 1]);
        if (!met) continue;
        std::string title = titleOfKey(economy, *spec, columns[at], row, wording);
        const bool begins = folded(keys[at]).starts_with(last) || hasWordBeginning(folded(title), last);
        if (begins && seen.insert(keys[at]).second)
            completions.push_back({before + keys[at] + ":", std::move(title)});
    }
    return completions;
}

} // namespace breakeven
