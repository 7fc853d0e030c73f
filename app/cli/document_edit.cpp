#include "cli/document_edit.h"

#include "document/open_document.h"
#include "economy/check/validation.h"
#include "economy/edit/lock_guard.h"
#include "exchange/package.h"
#include "exchange/package_table.h"

#include <pwd.h>
#include <set>
#include <unistd.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

// How long another change of the same document is waited for.
constexpr std::chrono::seconds patience(5);

using Make = std::function<Result<Command>(const Economy&)>;

int editPackage(const fs::path& folder, ProblemPrinter& printer, const Make& make) {
    auto economy = readPackage(folder);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    auto command = make(*economy);
    printer.print(command.problems);
    if (!command) return sourceHasErrors;
    auto problems = applyUnderLocks(*command, *economy);
    std::set<TableId> changed;
    for (const Change& change : command->changes) changed.insert(tableOf(change));
    for (const TableId table : changed)
        if (problems.empty()) problems = writePackageTable(*economy, table, folder);
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

int editDocument(const fs::path& document, ProblemPrinter& printer, const Make& make) {
    auto held = DocumentLock::acquire(document, patience);
    printer.print(held.problems);
    if (!held) return sourceHasErrors;
    auto opening = openToEdit(document, std::make_shared<DocumentLock>(std::move(*held)));
    printer.print(opening.problems);
    if (!opening) return sourceHasErrors;
    OpenDocument open({.doer = thisPerson});
    open.open(document, std::move(*opening), OpenDocument::UnsavedWork::takenUp);
    if (const auto problems = validate(open.economy()); hasErrors(problems)) {
        printer.print(problems);
        return sourceHasErrors;
    }
    auto command = make(open.economy());
    printer.print(command.problems);
    if (!command) return sourceHasErrors;
    auto problems = open.edit(std::move(*command));
    if (problems.empty()) problems = open.save();
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

} // namespace

Doer thisPerson() {
    const passwd* user = ::getpwuid(::geteuid());
    return {user ? user->pw_name : std::string(), {}};
}

int editSource(const fs::path& source, ProblemPrinter& printer, const Make& make) {
    std::error_code ignored;
    return fs::is_directory(source, ignored) ? editPackage(source, printer, make)
                                             : editDocument(source, printer, make);
}

} // namespace breakeven::cli
