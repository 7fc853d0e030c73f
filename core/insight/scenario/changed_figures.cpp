#include "insight/scenario/changed_figures.h"

#include "engine/ledger/projection.h"
#include "insight/scenario/scenario_figures.h"

namespace breakeven {

Result<std::vector<LineDifference>> changedFigures(const Economy& then, std::string_view thenScenario,
                                                   const Economy& now, std::string_view nowScenario,
                                                   MoneyUnit unit) {
    const auto before = projectScenario(then, thenScenario);
    if (!before) return before.problems;
    const auto after = projectScenario(now, nowScenario);
    if (!after) return after.problems;
    const auto exact = compare(*before, *after);
    const auto printed = compare(printedProjection(*before, unit), printedProjection(*after, unit));
    std::vector<LineDifference> changed;
    for (std::size_t line = 0; line < exact.size(); ++line)
        if (exact[line].from != exact[line].to) changed.push_back(printed[line]);
    return changed;
}

} // namespace breakeven
