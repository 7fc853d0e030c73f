#include "insight/tables/results_content.h"

#include "insight/statement/parties.h"

#include <fmt/format.h>

namespace breakeven {

std::string ResultsContent::sheetOf(const ScenarioResults& scenario, const std::string& name) {
    return names.give(scenarios.size() == 1 ? name : fmt::format("{}, {}", name, scenario.figures.code));
}

std::string ResultsContent::caption(const ScenarioResults& scenario, const std::string& unit) const {
    const auto& own = scenario.projection().years;
    return fmt::format("{} · {} – {}{}", scenario.title, toText(own.front()), toText(own.back()),
                       unit.empty() ? "" : " · " + unit);
}

void ResultsContent::add(SheetBuilder&& sheet, std::string holds) {
    sheets.push_back(std::move(sheet).finished());
    contents.push_back({sheets.back().name, std::move(holds)});
}

std::string codeIn(const ScenarioResults& scenario, OrganisationIndex org) {
    return codeOf(scenario.projection(), org);
}

std::string titleIn(const ScenarioResults& scenario, OrganisationIndex org) {
    const std::string name = nameOf(scenario.figures.economy, scenario.projection(), org);
    const std::string code = codeIn(scenario, org);
    return org == scenario.statements().economy() || name == code ? name : fmt::format("{} ({})", name, code);
}

} // namespace breakeven
