#include "cli/arguments.h"
#include "cli/changes_tables.h"
#include "cli/delivery.h"
#include "cli/pdf_delivery.h"
#include "document/written_time.h"
#include "report/changes_report.h"
#include "store/document.h"

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

constexpr MoneyUnit printedIn = MoneyUnit::thousands;

int printChanges(const Economy& now, const ChangesSince& since, const ChangesRequest& request,
                 ProblemPrinter& printer) {
    return deliverPdf(request.pdf, printer, [&]() -> Result<ui::BoardReport> {
        const auto effect = surplusEffect(since.then, now, request.scenario, printedIn);
        return ui::changesReport({now, since, effect, request.scenario, printedIn,
                                  QString::fromStdString(request.source.stem().string()),
                                  ui::englishDay(QDate::currentDate())});
    });
}

} // namespace

int changes(const ChangesRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    if (!request.pdf.empty())
        if (const auto refused = refuseTarget(request.pdf, printer)) return *refused;
    const auto economy = readSource(request.source, false);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    if (request.scenario != "base" && !hasRow(*economy, TableId::scenarios, request.scenario))
        return wrongUsage;
    std::error_code ignored;
    const auto journal = fs::is_directory(request.source, ignored)
                             ? Result<std::vector<JournalEntry>>(std::vector<JournalEntry>())
                             : readJournal(request.source);
    printer.print(journal.problems);
    if (!journal) return sourceHasErrors;
    const auto since = changesSince(*economy, *journal, request.since);
    printer.print(since.problems);
    if (!since) return sourceHasErrors;
    if (!request.pdf.empty()) return printChanges(*economy, *since, request, printer);
    std::vector<ResultTable> tables{changesTable(*since, *economy), locksTable(*since)};
    if (results.folder || results.table == "surplus_effect") {
        const auto effect = surplusEffect(since->then, *economy, request.scenario, std::nullopt);
        printer.print(effect.problems, request.scenario);
        if (!effect) return sourceHasErrors;
        tables.push_back(surplusEffectTable(*effect));
    }
    return deliver(tables, results, printer);
}

void describeChanges(CLI::App& app, Request& request, Run& run) {
    CLI::App* telling = app.add_subcommand(
        "changes", "What changed since a version, by whom, when and why, and what it does to surpluses");
    addSource(*telling, request);
    telling->add_option("--since", request.changes.since, "The version, by its name or code")
        ->type_name("VERSION")
        ->required()
        ->check(refuseBlank);
    addScenario(*telling, request.changes.scenario);
    CLI::Option* pdf = telling
                           ->add_option("--pdf", request.changes.pdf,
                                        "Write it as a PDF for the auditor, in place of an older one; - for "
                                        "standard output")
                           ->check(refuseBlank)
                           ->type_name("FILE");
    CLI::Option* out = addOut(*telling, request)->excludes(pdf);
    telling->add_option("--table", request.results.table, "The table for standard output")
        ->check(CLI::IsMember({"changes", "surplus_effect", "locks_in_force"}))
        ->excludes(out)
        ->excludes(pdf)
        ->default_str("changes");
    telling->callback([&] {
        run = [&] {
            request.changes.source = request.source;
            return changes(request.changes, request.results);
        };
    });
}

} // namespace breakeven::cli
