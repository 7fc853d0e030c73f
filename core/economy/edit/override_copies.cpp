#include "economy/edit/override_copies.h"

#include "economy/edit/formula.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/reading/said_value.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"
#include "economy/scenario/scenario_rows.h"
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

// The override by which a scenario switches on the rows that only it and its like have, if this change is of
// one of them and the other scenario has them not.
std::optional<std::size_t> bringsAlong(const Economy& economy, const ScenarioRows& rows,
                                       std::span<const OverrideRow> own, const OverrideRow& change,
                                       const std::string& scenario, std::string_view into) {
    const Address& cell = change.cell;
    const auto row = cell.hasWildcard() ? std::nullopt : economy[cell.table].find(cell.keys);
    if (!row) return std::nullopt;
    const auto& of = rows.scenariosOf(economy, cell.table, *row);
    const auto has = [&](std::string_view one) {
        return std::any_of(of.begin(), of.end(), [&](const std::string& other) {
            return one == other || standsOn(economy, std::string(one), other);
        });
    };
    if (of.empty() || std::find(of.begin(), of.end(), scenario) == of.end() || has(into)) return std::nullopt;
    const std::string arrangement = rows.arrangementOf(economy, cell.table, *row);
    const auto found = std::find_if(own.begin(), own.end(), [&](const OverrideRow& one) {
        return one.cell == Address{TableId::arrangements, {arrangement}, "enabled"};
    });
    return found == own.end() ? std::nullopt : std::optional(found->row);
}

} // namespace

Result<Command> copyOverrides(const Economy& economy, std::span<const std::size_t> rows,
                              std::string_view into) {
    if (into == baseScenario)
        return errorSaying(message(MESSAGE("Changes cannot be copied to the base; promote them instead.")));
    if (!economy[TableId::scenarios].find({into}))
        return errorSaying(message(MESSAGE("There is no scenario %1."), std::string(into)));
    const Table& table = economy[overrides];
    std::vector<std::string> scenarios;
    std::vector<Problem> problems, warnings;
    for (const std::size_t row : rows) {
        const std::string& scenario = table.at(row, "scenario");
        if (scenario == into)
            problems.push_back(errorAt(toText(table.address(row)),
                                       message(MESSAGE("%1 already has this change"), scenario)));
        if (std::find(scenarios.begin(), scenarios.end(), scenario) == scenarios.end())
            scenarios.push_back(scenario);
    }
    if (!problems.empty()) return problems;
    const auto effective = applyScenario(economy, into);
    std::set<std::size_t> chosen(rows.begin(), rows.end());
    const ScenarioRows ownRows(economy);
    Editor editor(economy);
    int position = lastPosition(table, into);
    for (const std::string& scenario : scenarios) {
        const auto own = ownOverrideRows(economy, scenario);
        for (const OverrideRow& change : own)
            if (chosen.contains(change.row))
                if (const auto along = bringsAlong(economy, ownRows, own, change, scenario, into))
                    chosen.insert(*along);
        for (const OverrideRow& change : own) {
            if (!chosen.contains(change.row)) continue;
            if (change.change != "set" &&
                (standsOn(economy, scenario, into) || standsOn(economy, std::string(into), scenario)))
                warnings.push_back(warningAt(toText(table.address(change.row)),
                                             message(MESSAGE("one of %1 and %2 is built on the other; this "
                                                             "change acts twice in the upper one"),
                                                     scenario, std::string(into))));
            editor.insert(overrides, editor.economy()[overrides].size(),
                          copiedOverride(change, into, ++position,
                                         effective ? textCounted(*effective, change.cell) : std::string()));
            copyFormula(editor, table.address(change.row, "value"),
                        valueOfOverride(std::string(into), std::to_string(position)));
        }
    }
    if (problems = newErrors(economy, editor.economy(), into); !problems.empty()) return problems;
    Message name =
        scenarios.size() == 1
            ? message(MESSAGE("Copied changes of %1 to %2"), saidScenario(economy, scenarios.front()),
                      saidScenario(economy, into))
            : message(MESSAGE("Copied changes of several scenarios to %1"), saidScenario(economy, into));
    Result<Command> done =
        followReasons(economy, std::move(editor).command(std::move(name)), Copies::withReasons);
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
