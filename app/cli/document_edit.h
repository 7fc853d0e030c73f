#pragma once

#include "cli/console.h"
#include "economy/edit/change.h"
#include "store/journal.h"

#include <filesystem>
#include <functional>

namespace breakeven::cli {

/// The person the command line is used by, as the journal is to say: their login.
Doer thisPerson();

/// Makes a command of what a source holds and carries it out there: in a document, which nobody else may
/// change meanwhile, as one more edit that its journal keeps; in the folder of a package, by writing the
/// tables it changes anew. The exit code; why not has been said.
int editSource(const std::filesystem::path& source, ProblemPrinter& printer,
               const std::function<Result<Command>(const Economy&)>& make);

} // namespace breakeven::cli
