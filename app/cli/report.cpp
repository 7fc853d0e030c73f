#include "cli/pdf_delivery.h"
#include "cli/verbs.h"
#include "document/written_time.h"

namespace breakeven::cli {

int report(const std::filesystem::path& source, const ScenarioChoice& choice,
           const std::filesystem::path& pdf) {
    ProblemPrinter printer;
    if (const auto refused = refuseTarget(pdf, printer)) return *refused;
    const auto economy = readSource(source);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    const auto scenarios = chosenScenarios(*economy, choice);
    if (!scenarios) return wrongUsage;
    return deliverPdf(pdf, printer, [&] {
        ui::ReportOptions options;
        options.date = ui::englishDay(QDate::currentDate());
        return ui::boardReport(*economy, *scenarios, options);
    });
}

} // namespace breakeven::cli
