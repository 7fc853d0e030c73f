#include "economy/validation.h"

#include "economy/scenario.h"
#include "economy/validation_rules.h"
#include "economy/value.h"

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

void checkCells(const Economy& economy, std::vector<Problem>& problems) {
    const std::vector<Codes> codes = definedCodes(economy);
    for (const TableSpec& spec : allTables()) {
        const Table& table = economy[spec.id];
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            const Column& column = spec.columns[c];
            if (!column.required && !column.reference) continue;
            for (std::size_t r = 0; r < table.size(); ++r) {
                const std::string& text = table[r][c];
                if (text.empty()) {
                    if (column.required)
                        problems.push_back({Severity::error, toText(table.address(r, column.name)),
                                            std::nullopt,
                                            message(MESSAGE("%1 must not be blank"), column.name)});
                    continue;
                }
                if (!column.reference || isAllowedWord(column, text)) continue;
                const auto& known = codes[static_cast<std::size_t>(*column.reference)];
                if (!known.contains(text))
                    problems.push_back({Severity::error, toText(table.address(r, column.name)), std::nullopt,
                                        message(MESSAGE("there is no %1 in %2"), text,
                                                specification(*column.reference).name)});
            }
        }
    }
}

void checkSingleRow(const Economy& economy, std::vector<Problem>& problems) {
    if (economy[TableId::economy].size() == 0)
        problems.push_back(
            {Severity::error, "economy", std::nullopt,
             message(MESSAGE("the economy needs its row: a name, a base year and the years to project"))});
    if (economy[TableId::organisations].size() == 0)
        problems.push_back({Severity::error, "organisations", std::nullopt,
                            message(MESSAGE("the economy needs at least one organisation"))});
}

void checkScenarios(const Economy& economy, std::vector<Problem>& problems) {
    const Table& scenarios = economy[TableId::scenarios];
    for (std::size_t row = 0; row < scenarios.size(); ++row) {
        const auto chain = lineage(economy, scenarios.at(row, "scenario"));
        // An unknown parent has been reported as a reference; a circle is reported by each scenario in it.
        for (const Problem& problem : chain.problems)
            if (problem.address == toText(scenarios.address(row, "parent")) &&
                scenarios.find({scenarios.at(row, "parent")}))
                problems.push_back(problem);
    }
}

void checkRowAddresses(const Economy& economy, TableId id, std::vector<Problem>& problems) {
    const Table& table = economy[id];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto address = parseAddress(table.at(row, "cell"));
        if (!address || address->hasWildcard() || economy[address->table].find(address->keys)) continue;
        problems.push_back(
            {Severity::warning, toText(table.address(row, "cell")), std::nullopt,
             message(MESSAGE("%1 is about a row that does not exist"), table.at(row, "cell"))});
    }
}

} // namespace

std::vector<Problem> validate(const Economy& economy) {
    std::vector<Problem> problems;
    checkSingleRow(economy, problems);
    checkCells(economy, problems);
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
