#include "insight/decision/bridge_stages.h"

#include "economy/table/value.h"
#include "insight/variant/switchboard.h"

namespace breakeven {

std::vector<BridgeStage> stagesOf(const Shape& shape, const Table& table) {
    using enum Cause;
    std::vector<BridgeStage> stages{{"non_recurrent", Clocks::upTo(nonRecurrent)},
                                    {"starting_and_ending", Clocks::upTo(startingAndEnding)},
                                    {"growth", Clocks::upTo(growth)},
                                    {"prices", Clocks::upTo(prices)},
                                    {"inflation", Clocks::upTo(inflation)},
                                    {"savings", Clocks::upTo(savings)}};
    for (std::size_t row = 0; row < table.size(); ++row)
        if (shape.arrangementStarts[row])
            stages.push_back({"arrangement:" + table.at(row, "arrangement"),
                              Clocks::upToArrangement(static_cast<std::int32_t>(row)), row + 1});
    stages.push_back({"financing", Clocks{}, table.size()});
    return stages;
}

std::vector<std::size_t> overrideOwners(const CheckedScenario& scenario) {
    const Table& arrangements = scenario.effective[TableId::arrangements];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < arrangements.size(); ++row)
        if (isYes(scenario.effective.effectiveText(TableId::arrangements, row, "enabled")) &&
            ownsOverrides(scenario.economy, scenario.scenario, arrangements.at(row, "arrangement")))
            rows.push_back(row);
    return rows;
}

} // namespace breakeven
