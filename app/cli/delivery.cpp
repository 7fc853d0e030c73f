#include "cli/delivery.h"

#include <algorithm>

namespace breakeven::cli {

int deliver(const std::vector<ResultTable>& tables, const ResultChoice& choice, ProblemPrinter& printer) {
    if (choice.folder) {
        const auto problems = writeResults(tables, *choice.folder);
        printer.print(problems);
        return hasErrors(problems) ? sourceHasErrors : fine;
    }
    const auto table = std::find_if(tables.begin(), tables.end(),
                                    [&](const ResultTable& t) { return t.name == choice.table; });
    return printOut(csvOf(table == tables.end() ? tables.front() : *table));
}

} // namespace breakeven::cli
