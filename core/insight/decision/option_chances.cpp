#include "insight/decision/option_chances.h"

#include "economy/reading/horizon.h"

namespace breakeven {

namespace {

std::vector<ArrangementSetting> settingsOf(const OptionsRequest& request, const Option& option) {
    std::vector<ArrangementSetting> settings;
    for (std::size_t i = 0; i < request.arrangements.size(); ++i)
        settings.push_back({request.arrangements[i], option.starts[i].has_value(), option.starts[i]});
    return settings;
}

} // namespace

Result<Chance> breakEvenChance(const Economy& economy, const OptionsRequest& request, const Option& option,
                               const SimulationOrder& order, const GoOn& goOn) {
    const auto scenario = checkScenario(economy, request.scenario);
    if (!scenario) return scenario.problems;
    Validation validation;
    auto arranged = checkArranged(*scenario, settingsOf(request, option), validation);
    if (!arranged) return arranged.problems;
    const auto compiled = CompiledScenario::make(std::move(*arranged));
    if (!compiled) return compiled.problems;
    const ExactProjection central = compiled->projectExactly();
    const auto simulation = simulate(*compiled, central, order, goOn);
    if (!simulation) return simulation.problems;
    const auto year = static_cast<std::size_t>(request.year - central.years.front());
    return (*simulation)->chance((*simulation)->economy(), year, DrawnFigure::surplus);
}

} // namespace breakeven
