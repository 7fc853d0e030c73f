#include "proposal/template/placement.h"

#include "economy/check/validation.h"
#include "economy/edit/scenario_edit.h"
#include "economy/scenario/scenario.h"

#include <algorithm>

namespace breakeven {

namespace {

void appendChanges(Editor& editor, const Command& command) {
    for (const Change& change : command.changes)
        if (const auto* row = std::get_if<RowChange>(&change); row && row->way == RowChange::Way::comes)
            editor.insert(row->table, row->position, row->row);
}

/// Switches the arrangement on in a scenario, made if need be; its code.
Result<std::string> switchOn(Editor& editor, const std::string& arrangement, const Placement& placement) {
    std::string scenario = placement.scenario;
    if (placement.where == Placement::Where::newScenario) {
        const std::string parent = placement.parent.empty() ? std::string(baseScenario) : placement.parent;
        scenario = scenarioCodeFor(editor.economy(), placement.scenario);
        const auto made = addScenario(editor.economy(), parent, placement.scenario);
        if (!made) return made.problems;
        appendChanges(editor, *made);
    }
    const Table& overrides = editor.economy()[TableId::overrides];
    int position = 0;
    for (std::size_t row = 0; row < overrides.size(); ++row)
        if (overrides.at(row, "scenario") == scenario)
            position = std::max(position, std::stoi(overrides.at(row, "position")));
    const TableSpec& spec = specification(TableId::overrides);
    Row row(spec.columns.size());
    row[*spec.find("scenario")] = scenario;
    row[*spec.find("position")] = std::to_string(position + 10);
    row[*spec.find("cell")] = "arrangements:" + arrangement + ":enabled";
    row[*spec.find("change")] = "set";
    row[*spec.find("value")] = "yes";
    editor.insert(TableId::overrides, overrides.size(), std::move(row));
    return scenario;
}

/// What is wrong with the economy as it is to be, in the scenario the arrangement is on in.
std::vector<Problem> faults(const Economy& economy, const std::string& scenario) {
    const auto applied = applyScenario(economy, scenario);
    std::vector<Problem> found = applied ? validate(*applied) : applied.problems;
    std::erase_if(found, [](const Problem& problem) { return problem.severity != Severity::error; });
    return found;
}

} // namespace

Result<FilledTemplate> placed(Editor editor, const std::string& arrangement, const Placement& placement,
                              Message name) {
    std::string scenario{baseScenario};
    if (placement.where != Placement::Where::base) {
        auto on = switchOn(editor, arrangement, placement);
        if (!on) return on.problems;
        scenario = *on;
    }
    if (auto wrong = faults(editor.economy(), scenario); !wrong.empty()) return wrong;
    return FilledTemplate{std::move(editor).command(std::move(name)), arrangement};
}

} // namespace breakeven
