#include "economy/check/validation.h"

#include "economy/check/validation_rules.h"
#include "economy/table/value.h"

#include <limits>
#include <map>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Codes = std::unordered_set<std::string>;

// The first keys of each table: what a reference may name.
std::vector<Codes> definedCodes(const Economy& economy) {
    std::vector<Codes> all(tableCount);
    for (const TableSpec& spec : allTables()) {
        if (spec.keyCount == 0) continue;
        for (const Row& row : economy[spec.id].rows())
            all[static_cast<std::size_t>(spec.id)].insert(row.front());
    }
    return all;
}

bool isAllowedWord(const Column& column, const std::string& text) {
    for (const char* word : column.words)
        if (text == word) return true;
    return false;
}

void checkRequired(const Economy& economy, std::vector<Problem>& problems) {
    for (const TableSpec& spec : allTables()) {
        const Table& table = economy[spec.id];
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            if (!spec.columns[c].required) continue;
            for (std::size_t r = 0; r < table.size(); ++r)
                if (table[r][c].empty())
                    problems.push_back(
                        errorAt(toText(table.address(r, spec.columns[c].name)),
                                message(MESSAGE("%1 must not be blank"), spec.columns[c].name)));
        }
    }
}

// Cells that name a code nothing bears: the first of them, and how many there are by table.
struct Missing {
    TableId table;
    std::string code;
    std::string first;
    std::map<TableId, std::size_t> cells = {};
};

std::vector<Missing> missingCodes(const Economy& economy) {
    const std::vector<Codes> codes = definedCodes(economy);
    std::vector<Missing> missing;
    std::map<std::pair<TableId, std::string>, std::size_t> known;
    for (const TableSpec& spec : allTables()) {
        const Table& table = economy[spec.id];
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            const Column& column = spec.columns[c];
            if (!column.reference) continue;
            for (std::size_t r = 0; r < table.size(); ++r) {
                const std::string& text = table[r][c];
                if (text.empty() || isAllowedWord(column, text) ||
                    codes[static_cast<std::size_t>(*column.reference)].contains(text))
                    continue;
                const auto [at, isNew] = known.try_emplace({*column.reference, text}, missing.size());
                if (isNew)
                    missing.push_back({*column.reference, text, toText(table.address(r, column.name))});
                ++missing[at->second].cells[spec.id];
            }
        }
    }
    return missing;
}

// A code is said to be missing once, at the first cell that names it: one wrong key is one error.
void checkReferences(const Economy& economy, std::vector<Problem>& problems) {
    for (const Missing& code : missingCodes(economy)) {
        std::size_t all = 0;
        std::string where;
        for (const auto& [table, cells] : code.cells) {
            all += cells;
            where += (where.empty() ? "" : ", ") + std::string(specification(table).name) + " " +
                     std::to_string(cells);
        }
        const char* const table = specification(code.table).name;
        problems.push_back(errorAt(
            code.first,
            all == 1 ? message(MESSAGE("there is no %1 in %2"), code.code, table)
                     : message(MESSAGE("there is no %1 in %2; %3 cells name it, this is the first (%4)"),
                               code.code, table, std::to_string(all), where)));
    }
}

// What is typed and read is held to its range; a document of an earlier version may say otherwise.
void checkRanges(const Economy& economy, std::vector<Problem>& problems) {
    for (const TableSpec& spec : allTables()) {
        const Table& table = economy[spec.id];
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            const Column& column = spec.columns[c];
            if (column.range == Range::any) continue;
            const bool onlyBelow = column.range == Range::notNegative || column.range == Range::growth;
            for (std::size_t r = 0; r < table.size(); ++r) {
                if (onlyBelow && !table[r][c].starts_with('-')) continue;
                for (const Decimal& number : ratesIn(table[r][c]))
                    if (auto why = outOfRange(column, number)) {
                        problems.push_back(errorAt(toText(table.address(r, column.name)), std::move(*why)));
                        break;
                    }
            }
        }
    }
}

void checkSingleRow(const Economy& economy, std::vector<Problem>& problems) {
    if (economy[TableId::economy].size() == 0)
        problems.push_back(errorAt(
            "economy",
            message(MESSAGE("the economy needs its row: a name, a base year and the years to project"))));
    if (economy[TableId::organisations].size() == 0)
        problems.push_back(
            errorAt("organisations", message(MESSAGE("the economy needs at least one organisation"))));
}

// Which scenarios lie in a circle of parents; those that only lead into one do not.
std::vector<bool> inCircles(const Economy& economy) {
    const Table& scenarios = economy[TableId::scenarios];
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> seenFrom(scenarios.size(), none);
    std::vector<bool> circular(scenarios.size());
    for (std::size_t start = 0; start < scenarios.size(); ++start) {
        std::optional<std::size_t> at = start;
        for (; at && seenFrom[*at] == none; at = scenarios.find({scenarios.at(*at, "parent")}))
            seenFrom[*at] = start;
        if (!at || seenFrom[*at] != start) continue;
        for (; !circular[*at]; at = scenarios.find({scenarios.at(*at, "parent")})) circular[*at] = true;
    }
    return circular;
}

void checkScenarios(const Economy& economy, std::vector<Problem>& problems) {
    const Table& scenarios = economy[TableId::scenarios];
    const std::vector<bool> circular = inCircles(economy);
    for (std::size_t row = 0; row < scenarios.size(); ++row)
        if (circular[row])
            problems.push_back(errorAt(toText(scenarios.address(row, "parent")),
                                       message(MESSAGE("the parents of scenario %1 lead back to itself"),
                                               scenarios.at(row, "scenario"))));
}

void checkRowAddresses(const Economy& economy, TableId id, std::vector<Problem>& problems) {
    const Table& table = economy[id];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto address = parseAddress(table.at(row, "cell"));
        if (!address || address->hasWildcard() || economy[address->table].find(address->keys)) continue;
        problems.push_back(
            warningAt(toText(table.address(row, "cell")),
                      message(MESSAGE("%1 is about a row that does not exist"), table.at(row, "cell"))));
    }
}

} // namespace

std::vector<Problem> validate(const Economy& economy) {
    std::vector<Problem> problems;
    checkSingleRow(economy, problems);
    checkRequired(economy, problems);
    checkReferences(economy, problems);
    checkRanges(economy, problems);
    checkScenarios(economy, problems);
    checkRowAddresses(economy, TableId::notes, problems);
    checkRowAddresses(economy, TableId::uncertainties, problems);
    if (hasErrors(problems)) {
        // The rules below read cells across rows and years; they add what they can where the basics hold.
        if (economy[TableId::economy].size() != 1) return problems;
    }
    validateRules(economy, problems);
    return problems;
}

} // namespace breakeven
