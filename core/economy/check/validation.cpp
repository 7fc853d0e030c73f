#include "economy/check/validation.h"

#include "economy/table/value.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Codes = std::unordered_set<std::string_view>;

// The first keys of a table: what a reference may name.
Codes definedCodes(const Table& table) {
    Codes codes;
    for (const Row& row : table.rows()) codes.insert(row.front());
    return codes;
}

bool isAllowedWord(const Column& column, const std::string& text) {
    for (const char* word : column.words)
        if (text == word) return true;
    return false;
}

void checkRequired(const Table& table, std::vector<Problem>& problems) {
    for (std::size_t c = 0; c < table.spec().columns.size(); ++c) {
        const Column& column = table.spec().columns[c];
        if (!column.required) continue;
        for (std::size_t r = 0; r < table.size(); ++r)
            if (table[r][c].empty())
                problems.push_back(errorAt(toText(table.address(r, column.name)),
                                           message(MESSAGE("%1 must not be blank"), column.name)));
    }
}

// A code a table names and nothing bears.
std::vector<MissingCode> missingCodes(const Economy& economy, TableId naming) {
    const Table& table = economy[naming];
    std::map<TableId, Codes> codes;
    std::vector<MissingCode> missing;
    std::map<std::pair<TableId, std::string>, std::size_t> known;
    for (std::size_t c = 0; c < table.spec().columns.size(); ++c) {
        const Column& column = table.spec().columns[c];
        if (!column.reference) continue;
        const auto [of, isNew] = codes.try_emplace(*column.reference);
        if (isNew) of->second = definedCodes(economy[*column.reference]);
        for (std::size_t r = 0; r < table.size(); ++r) {
            const std::string& text = table[r][c];
            if (text.empty() || isAllowedWord(column, text) || of->second.contains(text)) continue;
            const auto [at, isFirst] = known.try_emplace({*column.reference, text}, missing.size());
            if (isFirst) missing.push_back({*column.reference, text, toText(table.address(r, column.name))});
            ++missing[at->second].cells;
        }
    }
    return missing;
}

// What a table names, and itself.
std::vector<TableId> tablesNamedBy(const TableSpec& spec) {
    std::vector<TableId> tables{spec.id};
    for (const Column& column : spec.columns)
        if (column.reference && std::find(tables.begin(), tables.end(), *column.reference) == tables.end())
            tables.push_back(*column.reference);
    return tables;
}

// A code is said to be missing once, at the first cell that names it: one wrong key is one error.
class MissingCodes {
public:
    void add(TableId naming, const std::vector<MissingCode>& own) {
        for (const MissingCode& code : own) {
            const auto [at, isNew] = known_.try_emplace({code.table, code.code}, all_.size());
            if (isNew) all_.push_back({code, {}});
            all_[at->second].cells.emplace_back(naming, code.cells);
        }
    }

    void tell(std::vector<Problem>& problems) const {
        for (const Named& named : all_) {
            std::size_t all = 0;
            std::string where;
            for (const auto& [table, cells] : named.cells) {
                all += cells;
                where += (where.empty() ? "" : ", ") + std::string(specification(table).name) + " " +
                         std::to_string(cells);
            }
            const char* const table = specification(named.code.table).name;
            problems.push_back(errorAt(
                named.code.first,
                all == 1
                    ? message(MESSAGE("there is no %1 in %2"), named.code.code, table)
                    : message(MESSAGE("there is no %1 in %2; %3 cells refer to it, this is the first (%4)"),
                              named.code.code, table, std::to_string(all), where)));
        }
    }

private:
    struct Named {
        MissingCode code;
        std::vector<std::pair<TableId, std::size_t>> cells; ///< by the table that names it
    };
    std::vector<Named> all_;
    std::map<std::pair<TableId, std::string>, std::size_t> known_;
};

// What is typed and read is held to its range; a document of an earlier version may say otherwise.
void checkRanges(const Table& table, std::vector<Problem>& problems) {
    for (std::size_t c = 0; c < table.spec().columns.size(); ++c) {
        const Column& column = table.spec().columns[c];
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

void checkSingleRow(const Economy& economy, std::vector<Problem>& problems) {
    if (economy[TableId::economy].size() == 0)
        problems.push_back(errorAt(
            "economy",
            message(MESSAGE("the economy needs a name, a base year and the number of years to project"))));
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
                                       message(MESSAGE("scenario %1 is built on itself through its parents"),
                                               scenarios.at(row, "scenario"))));
}

void checkWhatIsSaid(TableId id, const Economy& economy, std::vector<Problem>& problems) {
    const Table& table = economy[id];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto address = parseAddress(table.at(row, "cell"));
        if (!address || address->hasWildcard() || economy[address->table].find(address->keys)) continue;
        problems.push_back(
            warningAt(toText(table.address(row, "cell")),
                      message(MESSAGE("%1 is about a row that does not exist"), table.at(row, "cell"))));
    }
}

void checkLocks(const Economy& economy, std::vector<Problem>& problems) {
    const Table& table = economy[TableId::locks];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto address = parseAddress(table.at(row, "cell"));
        if (!address || address->table != TableId::locks) continue;
        problems.push_back(warningAt(toText(table.address(row, "cell")),
                                     message(MESSAGE("locks cannot be locked themselves, or nothing could be "
                                                     "unlocked; this lock has no effect"))));
    }
}

// A check of every table by itself.
void addForEach(std::vector<Check>& checks, void (*check)(const Table&, std::vector<Problem>&)) {
    for (const TableSpec& spec : allTables())
        checks.push_back({{spec.id}, [id = spec.id, check](const Economy& economy, auto& problems) {
                              check(economy[id], problems);
                          }});
}

// Whether the rows and cells are there that every economy needs.
std::vector<Check> needs() {
    std::vector<Check> checks{{{TableId::economy, TableId::organisations}, checkSingleRow}};
    addForEach(checks, checkRequired);
    return checks;
}

// Whether each cell is right in itself.
std::vector<Check> cells() {
    std::vector<Check> checks;
    addForEach(checks, checkRanges);
    checks.push_back({{TableId::scenarios}, checkScenarios});
    std::vector<TableId> all;
    for (const TableSpec& spec : allTables()) all.push_back(spec.id);
    for (const TableId id : saidOfCells)
        checks.push_back(
            {all, [id](const Economy& economy, auto& problems) { checkWhatIsSaid(id, economy, problems); }});
    checks.push_back({{TableId::locks}, checkLocks});
    return checks;
}

} // namespace

Validation::Validation() : missing_(tableCount) {
    for (Check& check : needs()) needs_.push_back({std::move(check)});
    for (Check& check : cells()) cells_.push_back({std::move(check)});
    for (Check& check : ruleChecks()) rules_.push_back({std::move(check)});
}

std::vector<Problem> Validation::of(const Economy& economy, Tables tables) {
    std::vector<Problem> problems;
    const auto say = [&](std::vector<KeptCheck>& all) {
        for (KeptCheck& kept : all) {
            if (kept.check.ofDocument && tables == Tables::ofScenario) continue;
            const auto& found = kept.findings.of(economy, kept.check.reads, [&] {
                std::vector<Problem> own;
                kept.check.run(economy, own);
                return own;
            });
            problems.insert(problems.end(), found.begin(), found.end());
        }
    };
    say(needs_);
    MissingCodes missing;
    for (const TableSpec& spec : allTables())
        missing.add(spec.id,
                    missing_[static_cast<std::size_t>(spec.id)].of(
                        economy, tablesNamedBy(spec), [&] { return missingCodes(economy, spec.id); }));
    missing.tell(problems);
    say(cells_);
    if (hasErrors(problems)) {
        // The rules below read cells across rows and years; they add what they can where the basics hold.
        if (economy[TableId::economy].size() != 1) return problems;
    }
    say(rules_);
    return problems;
}

std::vector<Problem> validate(const Economy& economy) { return Validation().of(economy); }

} // namespace breakeven
