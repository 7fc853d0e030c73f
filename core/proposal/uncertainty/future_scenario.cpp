#include "proposal/uncertainty/future_scenario.h"

#include "economy/edit/scenario_edit.h"
#include "insight/uncertainty/draws.h"

namespace breakeven {

Result<Command> futureScenario(const Economy& economy, const CompiledScenario& drawn, std::uint64_t seed,
                               std::uint64_t draw, const std::string& name) {
    const auto draws = Draws::make(drawn, seed);
    if (!draws) return draws.problems;
    std::vector<CellEntry> values;
    for (DrawnValue& value : draws->valuesOf(draw)) {
        const Table& table = draws->scenario().economy()[value.place.table];
        values.push_back({table.address(value.place.row, table.spec().columns[value.place.column].name),
                          std::move(value.text)});
    }
    return addScenarioHolding(economy, drawn.scenario().scenario, name, values);
}

} // namespace breakeven
