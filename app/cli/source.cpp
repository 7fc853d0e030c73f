#include "cli/source.h"

#include "cli/console.h"
#include "document/read_source.h"
#include "economy/reading/horizon.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven::cli {

Result<Economy> readSource(const std::filesystem::path& source, bool validated) {
    return ui::readSource(source, validated);
}

std::vector<std::string> allScenarios(const Economy& economy) {
    std::vector<std::string> scenarios{std::string(baseScenario)};
    for (const Row& row : economy[TableId::scenarios].rows()) scenarios.push_back(row.front());
    return scenarios;
}

std::optional<std::vector<std::string>> chosenScenarios(const Economy& economy,
                                                        const ScenarioChoice& choice) {
    const std::vector<std::string> known = allScenarios(economy);
    if (choice.all) return known;
    std::vector<std::string> scenarios;
    for (const std::string& scenario : choice.named) {
        if (std::find(known.begin(), known.end(), scenario) == known.end()) {
            sayLine(fmt::format("error: there is no scenario {}; there are: {}", scenario,
                                fmt::join(known, ", ")));
            return std::nullopt;
        }
        if (std::find(scenarios.begin(), scenarios.end(), scenario) == scenarios.end())
            scenarios.push_back(scenario);
    }
    if (scenarios.empty()) scenarios.emplace_back(baseScenario);
    return scenarios;
}

OpenedSource openSource(const std::filesystem::path& source, const ScenarioChoice& choice,
                        ProblemPrinter& printer) {
    auto economy = readSource(source);
    printer.print(economy.problems);
    if (!economy) return {std::nullopt, {}, sourceHasErrors};
    auto scenarios = chosenScenarios(*economy, choice);
    if (!scenarios) return {std::nullopt, {}, wrongUsage};
    return {std::move(economy.value), std::move(*scenarios), fine};
}

bool hasRow(const Economy& economy, TableId table, const std::string& code) {
    if (economy[table].find({code})) return true;
    std::vector<std::string> known;
    for (const Row& row : economy[table].rows()) known.push_back(row.front());
    sayLine(fmt::format("error: there is no {} in {}; there are: {}", code, specification(table).name,
                        fmt::join(known, ", ")));
    return false;
}

bool hasYear(const Economy& economy, const std::string& scenario, FinancialYear year, FirstYear from) {
    const auto applied = applyScenario(economy, scenario);
    if (!applied) return true; // what is wrong with the scenario is said when it is projected
    const auto years = projectedYears(*applied);
    const FinancialYear first = from == FirstYear::base ? *baseYear(*applied) : years.front();
    if (year >= first && year <= years.back()) return true;
    sayLine(fmt::format("error: {} is not a year from {} to {}", toText(year), toText(first),
                        toText(years.back())));
    return false;
}

} // namespace breakeven::cli
