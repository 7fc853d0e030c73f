#include "cli/verbs.h"

#include "cli/console.h"
#include "cli/delivery.h"
#include "cli/source.h"
#include "insight/tables/decision_tables.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

bool isNamedTwice(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice == names.end()) return false;
    fmt::print(stderr, "error: {} is named twice; once is enough\n", *twice);
    return true;
}

bool isCandidate(const OptionsRequest& request, const std::string& code) {
    const auto& all = request.arrangements;
    if (std::find(all.begin(), all.end(), code) != all.end()) return true;
    fmt::print(stderr, "error: {} is not one of the arrangements to choose from\n", code);
    return false;
}

template<class T>
int failed(const Result<T>& result, const std::string& scenario, ProblemPrinter& printer) {
    printer.print(result.problems, scenario);
    return sourceHasErrors;
}

} // namespace

int bridge(const fs::path& source, const BridgeRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const std::string against = request.against.value_or(request.scenario);
    const OpenedSource opened = openSource(source, {{request.scenario, against}, false}, printer);
    if (!opened.economy) return opened.code;
    const FinancialYear from = request.from.value_or(request.to);
    const bool known =
        request.org == "economy" || hasRow(*opened.economy, TableId::organisations, request.org);
    if (!known || !hasYear(*opened.economy, request.scenario, request.to) ||
        !hasYear(*opened.economy, against, from))
        return wrongUsage;
    const auto bridge = breakeven::bridge(*opened.economy, request);
    if (!bridge) return failed(bridge, request.scenario, printer);
    return deliver({bridgeTable(*bridge)}, results, printer);
}

int attribute(const fs::path& source, const std::string& scenario, FinancialYear year,
              const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openSource(source, {{scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    if (!hasYear(*opened.economy, scenario, year)) return wrongUsage;
    const auto attribution = breakeven::attribute(*opened.economy, scenario);
    if (!attribution) return failed(attribution, scenario, printer);
    return deliver({attributionTable(*attribution, *attribution->placeOf(year))}, results, printer);
}

int options(const fs::path& source, const OptionsRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openSource(source, {{request.scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    for (const std::string& arrangement : request.arrangements)
        if (!hasRow(*opened.economy, TableId::arrangements, arrangement)) return wrongUsage;
    for (const auto& [one, other] : request.apart)
        for (const std::string& code : {one, other})
            if (!isCandidate(request, code)) return wrongUsage;
    std::vector<std::string> starts;
    for (const FinancialYear start : request.starts) starts.push_back(toText(start));
    if (isNamedTwice(request.arrangements) || isNamedTwice(starts)) return wrongUsage;
    for (const FinancialYear start : request.starts)
        if (!hasYear(*opened.economy, request.scenario, start, FirstYear::projected)) return wrongUsage;
    if (!hasYear(*opened.economy, request.scenario, request.year)) return wrongUsage;
    Result<Options> options;
    {
        Progress progress;
        options = breakeven::options(*opened.economy, request, [&](std::size_t done, std::size_t all) {
            if (done % 256 == 0) progress.show(fmt::format("Combination {} of {}", done + 1, all));
            return true;
        });
    }
    if (!options) return failed(options, request.scenario, printer);
    return deliver({optionsTable(*options)}, results, printer);
}

} // namespace breakeven::cli
