#include "exchange/sheet_names.h"

#include "economy/table/ascii.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t longestName = 31; // counted in halves of UTF-16, as spreadsheets do
constexpr std::string_view forbidden = "[]:*?/\\";

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

// How many halves of UTF-16 the letter takes that begins with this byte.
std::size_t halves(char lead) { return static_cast<unsigned char>(lead) >= 0xF0 ? 2 : 1; }

std::size_t length(std::string_view name) {
    std::size_t units = 0;
    for (const char c : name)
        if (!continues(c)) units += halves(c);
    return units;
}

std::string shortened(std::string_view name, std::size_t most) {
    std::size_t units = 0, at = 0;
    while (at < name.size()) {
        std::size_t next = at + 1;
        while (next < name.size() && continues(name[next])) ++next;
        units += halves(name[at]);
        if (units > most) break;
        at = next;
    }
    return std::string(name.substr(0, at));
}

std::string withoutEnds(std::string_view name) {
    constexpr std::string_view ends = "' ";
    const std::size_t first = std::min(name.find_first_not_of(ends), name.size());
    name.remove_prefix(first);
    return std::string(name.substr(0, name.find_last_not_of(ends) + 1));
}

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

// Spreadsheets keep this name for themselves.
bool isReserved(std::string_view small) { return small == "history"; }

} // namespace

std::string SheetNames::give(std::string_view wanted) {
    std::string allowed(wanted);
    std::replace_if(
        allowed.begin(), allowed.end(),
        [](char c) { return isControl(c) || forbidden.find(c) != std::string_view::npos; }, ' ');
    allowed = withoutEnds(allowed);
    if (allowed.empty()) allowed = "Sheet";
    std::string name = withoutEnds(shortened(allowed, longestName));
    for (int number = 2; isReserved(lowered(name)) || !given_.insert(lowered(std::string_view(name))).second;
         ++number) {
        const std::string suffix = " (" + std::to_string(number) + ")";
        name = withoutEnds(shortened(allowed, longestName - suffix.size())) + suffix;
    }
    return name;
}

bool isSheetName(std::string_view name) {
    return !name.empty() && length(name) <= longestName && !name.starts_with('\'') && !name.ends_with('\'') &&
           std::none_of(name.begin(), name.end(), isControl) &&
           name.find_first_of(forbidden) == std::string_view::npos && !isReserved(lowered(name));
}

std::string quotedSheet(std::string_view name) {
    // A word of four letters or more can be neither a cell nor a column.
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (name.size() >= 4 && std::all_of(name.begin(), name.end(), isLetter)) return std::string(name);
    std::string quoted = "'";
    for (const char c : name) quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + '\'';
}

std::string columnName(std::size_t column) {
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
    return name;
}

std::string cellName(std::size_t row, std::size_t column) {
    return columnName(column) + std::to_string(row + 1);
}

std::string fixedCellName(std::size_t row, std::size_t column) {
    return '$' + columnName(column) + '$' + std::to_string(row + 1);
}

} // namespace breakeven
