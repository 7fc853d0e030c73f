#include "cli/delivery.h"
#include "cli/source.h"
#include "cli/verbs.h"
#include "insight/explanation/explainer.h"
#include "insight/explanation/explanation_text.h"
#include "insight/tables/dependents_table.h"

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

// The scenario traced, or the exit code.
struct Opened {
    std::optional<Explainer> explainer;
    int code = fine;
};

Opened open(const fs::path& source, const std::string& scenario, ProblemPrinter& printer) {
    const OpenedSource opened = openSource(source, {{scenario}, false}, printer);
    if (!opened.economy) return {std::nullopt, opened.code};
    auto explainer = Explainer::make(*opened.economy, scenario);
    if (!explainer) {
        printer.print(explainer.problems, scenario);
        return {std::nullopt, sourceHasErrors};
    }
    return {std::move(explainer.value), fine};
}

} // namespace

int explain(const fs::path& source, const ExplainRequest& request) {
    ProblemPrinter printer;
    const auto figure = parseFigure(request.figure);
    if (!figure) {
        printer.print(figure.problems);
        return sourceHasErrors;
    }
    Opened opened = open(source, request.scenario, printer);
    if (!opened.explainer) return opened.code;
    const auto explanation = opened.explainer->explain(*figure);
    if (!explanation) {
        printer.print(explanation.problems, request.scenario);
        return sourceHasErrors;
    }
    return printOut(request.json ? jsonOf(*explanation) : textOf(*explanation, request.depth));
}

int tellDependents(const fs::path& source, const ExplainRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    Opened opened = open(source, request.scenario, printer);
    if (!opened.explainer) return opened.code;
    const auto dependents = opened.explainer->dependentsOf(request.dependentsOf);
    printer.print(dependents.problems, request.scenario);
    if (!dependents) return sourceHasErrors;
    return deliver({dependentsTable(*dependents)}, results, printer);
}

} // namespace breakeven::cli
