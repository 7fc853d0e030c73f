#include "engine/session/checked_scenario.h"

namespace breakeven {

namespace {

Economy withoutMergers(Economy economy) {
    Table& effects = economy[TableId::effects];
    for (std::size_t row = effects.size(); row-- > 0;)
        if (effects.at(row, "type") == "merge") effects.erase(row);
    return economy;
}

} // namespace

Result<CheckedScenario> checkScenario(const Economy& economy, std::string_view scenario) {
    Validation validation;
    if (auto problems = validation.of(economy); hasErrors(problems)) return problems;
    auto effective = applyScenario(economy, scenario);
    if (!effective) return std::move(effective.problems);
    auto problems = validation.of(*effective, Tables::ofScenario);
    if (hasErrors(problems)) return problems;
    Result<CheckedScenario> checked(CheckedScenario{economy, std::string(scenario), std::move(*effective)});
    checked.problems = std::move(problems);
    return checked;
}

Result<CheckedScenario> checkArranged(const CheckedScenario& scenario,
                                      std::span<const ArrangementSetting> settings, Validation& validation) {
    auto effective = applyScenario(scenario.economy, scenario.scenario, settings);
    if (!effective) return std::move(effective.problems);
    auto problems = validation.of(withoutMergers(*effective), Tables::ofScenario);
    if (hasErrors(problems)) return problems;
    Result<CheckedScenario> checked(
        CheckedScenario{scenario.economy, scenario.scenario, std::move(*effective)});
    checked.problems = std::move(problems);
    return checked;
}

} // namespace breakeven
