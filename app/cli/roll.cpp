#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/delivery.h"
#include "cli/document_edit.h"
#include "cli/source.h"
#include "document/continued_document.h"
#include "proposal/roll/roll_results.h"
#include "store/document.h"

#include <chrono>
#include <fmt/format.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

std::string now() { return utcText(std::chrono::system_clock::now()); }

// What was done to the source: the journal of a document, of a package its import.
Result<std::vector<JournalEntry>> journalOf(const fs::path& source, const Economy& economy) {
    std::error_code ignored;
    if (!fs::is_directory(source, ignored)) return readJournal(source);
    const std::string name = fs::weakly_canonical(source, ignored).filename().string();
    const Message import = message(translatable("Message", "Imported %1"), name);
    return std::vector<JournalEntry>{{now(), written(difference({}, economy, import))}};
}

std::optional<RollReconciliation> reconciled(const Economy& economy, const std::string& scenario,
                                             ProblemPrinter& printer) {
    Progress progress;
    auto reconciliation = reconcileRoll(economy, scenario, [&](std::size_t done, std::size_t all) {
        progress.show(fmt::format("Reconciling, {} of {}", done, all));
        return true;
    });
    printer.print(reconciliation.problems, scenario);
    return std::move(reconciliation.value);
}

} // namespace

int roll(const fs::path& source, const fs::path& document, const std::string& scenario,
         const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openSource(source, {{scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    std::error_code failed;
    if (fs::exists(document, failed) || failed) {
        sayLine(fmt::format("error: {} already exists; name a new document", document.string()));
        return wrongUsage;
    }
    const auto journal = journalOf(source, *opened.economy);
    printer.print(journal.problems);
    if (!journal) return sourceHasErrors;
    const std::string when = now();
    const auto rolled = rollForward(*opened.economy, {scenario, {}, when, journal->size()});
    printer.print(rolled.problems, scenario);
    if (!rolled) return sourceHasErrors;
    std::vector<ResultTable> tables{carriedTable(rolled->items)};
    if (results.folder || results.table == "reconciliation") {
        const auto reconciliation = reconciled(*opened.economy, scenario, printer);
        if (!reconciliation) return sourceHasErrors;
        tables.push_back(reconciliationTable(*reconciliation));
    }
    const auto problems =
        writeContinued(document, *opened.economy, *journal, rolled->command, when, thisPerson());
    printer.print(problems);
    if (hasErrors(problems)) return sourceHasErrors;
    return deliver(tables, results, printer);
}

void describeRoll(CLI::App& app, Request& request, Run& run) {
    CLI::App* rolling = app.add_subcommand("roll", "Make a new document with the next year as its base year: "
                                                   "what was projected for it becomes the base");
    addSource(*rolling, request);
    rolling->add_option("FILE", request.target, "The new document; an existing one is not replaced")
        ->required()
        ->check(refuseBlankOrDash);
    addScenario(*rolling, request.scenario);
    CLI::Option* out = addOut(*rolling, request);
    rolling
        ->add_option_function<std::string>(
            "--table", [&](const std::string& table) { request.results.table = table; },
            "The table for standard output: what happened to each item of the document, or the old and new "
            "projection with what makes the difference. Default: carried")
        ->check(CLI::IsMember({"carried", "reconciliation"}))
        ->excludes(out);
    rolling->callback([&] {
        run = [&] { return roll(request.source, request.target, request.scenario, request.results); };
    });
}

} // namespace breakeven::cli
