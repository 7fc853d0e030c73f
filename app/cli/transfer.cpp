#include "cli/verbs.h"

#include "cli/console.h"
#include "cli/document_edit.h"
#include "cli/source.h"
#include "document/open_document.h"
#include "document/versions.h"
#include "exchange/package.h"

namespace breakeven::cli {

namespace fs = std::filesystem;

// How long another import into the same document is waited for.
constexpr std::chrono::seconds patience(5);

// What is wrong with the figures of a scenario is told, as `check` tells it, and does not prevent the
// document. Into one that is there already, an import is one more edit of it: the journal goes on. From
// reading it to replacing it nobody else may.
int importPackage(const fs::path& folder, const fs::path& document) {
    ProblemPrinter printer;
    const auto economy = readPackage(folder);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    printAllProblems(*economy, printer);
    auto held = DocumentLock::acquire(document, patience);
    printer.print(held.problems);
    if (!held) return sourceHasErrors;
    const auto lock = std::make_shared<DocumentLock>(std::move(*held));
    OpenDocument open({.doer = thisPerson});
    std::error_code ignored;
    if (fs::exists(document, ignored)) {
        auto existing = openToEdit(document, lock);
        printer.print(existing.problems);
        if (!existing) return sourceHasErrors;
        open.open(document, std::move(*existing), OpenDocument::UnsavedWork::takenUp);
    } else {
        open.start({}, {}, lock);
    }
    const std::string name = fs::weakly_canonical(folder, ignored).filename().string();
    auto problems = open.edit(difference(open.economy(), keepingVersionsAndLocks(open.economy(), *economy),
                                         message(translatable("Message", "Imported %1"), name)));
    if (problems.empty()) problems = open.path().empty() ? open.saveAs(document) : open.save();
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

// What a document holds is exported as it is, finished or not; `check` says what is wrong with it.
int exportDocument(const fs::path& source, const fs::path& folder) {
    ProblemPrinter printer;
    const auto economy = readSource(source, false);
    printer.print(economy.problems);
    if (!economy) return sourceHasErrors;
    const auto problems = writePackage(*economy, folder);
    printer.print(problems);
    return hasErrors(problems) ? sourceHasErrors : fine;
}

} // namespace breakeven::cli
