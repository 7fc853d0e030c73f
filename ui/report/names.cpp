#include "document/labels.h"
#include "document/message_text.h"
#include "document/scenario_name.h"
#include "economy/reading/cell_title.h"
#include "report/report_text.h"
#include "report/sections.h"

namespace breakeven::ui::report {

QString describe(const ScenarioFigures& figures, OrganisationIndex org) {
    const std::string& code = figures.projection.organisations[static_cast<std::size_t>(org.value)];
    const Table& table = figures.economy[TableId::organisations];
    const auto row = table.find({code});
    if (!row) return toQt(code);
    return ReportText::tr("%1, code %2").arg(wordTitle(table.at(*row, "kind")), toQt(code));
}

QString cellTitle(const Economy& economy, const std::string& address) {
    return toQt(breakeven::cellTitle(economy, address, wording()));
}

QString scenarioName(const ScenarioFigures& figures) {
    return breakeven::ui::scenarioName(figures.economy, toQt(figures.code));
}

} // namespace breakeven::ui::report
