#include "economy/edit/override_copies.h"

#include "economy/edit/scenario_overrides.h"
#include "economy/reading/document_names.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId overrides = TableId::overrides;

bool standsOn(const Economy& economy, const std::string& scenario, std::string_view other) {
    const auto chain = lineage(economy, scenario);
    return chain && std::find(chain->begin(), chain->end(), other) != chain->end();
}

// Errors of the scenario's that it had not before.
std::vector<Problem> newErrors(const Economy& before, const Economy& after, std::string_view scenario) {
    auto now = applyScenario(after, scenario);
    if (now) return {};
    const auto had = applyScenario(before, scenario).problems;
    std::erase_if(now.problems, [&](const Problem& problem) {
        return std::find(had.begin(), had.end(), problem) != had.end();
    });
    return std::move(now.problems);
}

} // namespace

Result<Command> copyOverrides(const Economy& economy, std::span<const std::size_t> rows,
                              std::string_view into) {
    if (into == baseScenario)
        return errorSaying(message(MESSAGE("Base has no changes to copy to; promote the changes instead.")));
    if (!economy[TableId::scenarios].find({into}))
        return errorSaying(message(MESSAGE("There is no scenario %1."), std::string(into)));
    const Table& table = economy[overrides];
    std::vector<std::string> scenarios;
    std::vector<Problem> problems, warnings;
    for (const std::size_t row : rows) {
        const std::string& scenario = table.at(row, "scenario");
        if (scenario == into)
            problems.push_back(errorAt(toText(table.address(row)),
                                       message(MESSAGE("%1 has this change already"), scenario)));
        if (std::find(scenarios.begin(), scenarios.end(), scenario) == scenarios.end())
            scenarios.push_back(scenario);
    }
    if (!problems.empty()) return problems;
    const auto effective = applyScenario(economy, into);
    const std::set<std::size_t> chosen(rows.begin(), rows.end());
    Editor editor(economy);
    int position = lastPosition(table, into);
    for (const std::string& scenario : scenarios)
        for (const OverrideRow& change : ownOverrideRows(economy, scenario)) {
            if (!chosen.contains(change.row)) continue;
            if (change.change != "set" &&
                (standsOn(economy, scenario, into) || standsOn(economy, std::string(into), scenario)))
                warnings.push_back(warningAt(
                    toText(table.address(change.row)),
                    message(
                        MESSAGE("%1 and %2 stand on one another; this change acts twice in the upper one"),
                        scenario, std::string(into))));
            editor.insert(overrides, editor.economy()[overrides].size(),
                          copiedOverride(change, into, ++position,
                                         effective ? textCounted(*effective, change.cell) : std::string()));
        }
    if (problems = newErrors(economy, editor.economy(), into); !problems.empty()) return problems;
    Result<Command> done = std::move(editor).command(
        scenarios.size() == 1 ? message(MESSAGE("Copy changes of %1 to %2"),
                                        nameOfCode(economy, TableId::scenarios, scenarios.front()),
                                        nameOfCode(economy, TableId::scenarios, std::string(into)))
                              : message(MESSAGE("Copy changes to %1"),
                                        nameOfCode(economy, TableId::scenarios, std::string(into))));
    done.problems = std::move(warnings);
    return done;
}

std::vector<CountedDifference> effectOn(const Economy& economy, const Command& command,
                                        std::string_view scenario) {
    Economy after = economy;
    if (!apply(command, after).empty()) return {};
    const auto before = applyScenario(economy, scenario), then = applyScenario(after, scenario);
    if (!before || !then) return {};
    return countedDifferences(*before, *then);
}

} // namespace breakeven
