#include "cli/delivery.h"
#include "cli/replication_tables.h"
#include "cli/source.h"
#include "cli/verbs.h"
#include "insight/tables/programme_tables.h"
#include "programme/replica_files.h"
#include "store/document.h"

#include <algorithm>
#include <fmt/format.h>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

// What is wrong with an economy is found when its arrangements are worked out.
Result<Economy> readSite(const fs::path& path) { return readSource(path, false); }

std::optional<ReplicationOrder> orderOf(const ProgrammeRequest& request, const Programme& programme,
                                        const std::vector<PooledKind>& kinds, ProblemPrinter& printer) {
    const auto pooled = std::find_if(kinds.begin(), kinds.end(),
                                     [](const PooledKind& kind) { return kind.pooled.has_value(); });
    if (pooled == kinds.end()) {
        sayLine(fmt::format("error: no site says what {} does: it was neither seen nor planned with a range",
                            request.kind));
        return std::nullopt;
    }
    auto curve = SpreadCurve::through(request.spread.front(), request.spread.back(), *request.start);
    printer.print(curve.problems);
    if (!curve) return std::nullopt;
    auto pattern = patternOf(programme, *pooled, readSite);
    printer.print(pattern.problems);
    if (!pattern) return std::nullopt;
    return ReplicationOrder{std::move(*pattern),
                            {*pooled->pooled, KeptShare::around(request.kept), *request.start},
                            *curve,
                            request.draws,
                            request.seed};
}

// Where each copy now stands; blank where it was not written.
std::vector<std::string> writeCopies(const Replication& replication, ProblemPrinter& printer) {
    std::vector<std::string> documents;
    for (const ReplicatedSite& site : replication.sites) {
        documents.emplace_back();
        if (!site.replica) continue;
        const auto written = ui::writeReplica(site);
        printer.print(written.problems);
        if (written) documents.back() = written->generic_string();
    }
    return documents;
}

// Whether any site projects the year; if not, having said so on standard error.
bool isProjected(const Programme& programme, FinancialYear year) {
    const auto years = programme.years();
    if (years.empty() || (year >= years.front() && year <= years.back())) return true;
    sayLine(fmt::format("error: no site projects {}; they project {} to {}", toText(year),
                        toText(years.front()), toText(years.back())));
    return false;
}

int replicate(const ProgrammeRequest& request, const Programme& programme,
              const std::vector<PooledKind>& kinds, std::vector<ResultTable>& tables,
              ProblemPrinter& printer) {
    const auto order = orderOf(request, programme, kinds, printer);
    if (!order) return sourceHasErrors;
    const auto places = findSites(request.copyInto, documentExtension);
    Progress progress;
    const auto replication =
        replicateEverywhere(places, readSite, *order, {}, [&](std::size_t done, std::size_t of) {
            progress.show(fmt::format("copying into {} of {}", done, of));
        });
    if (!replication) return sourceHasErrors;
    std::vector<std::string> documents;
    if (request.writeCopies) documents = writeCopies(*replication, printer);
    tables.push_back(copiesTable(*replication, documents));
    tables.push_back(spreadTable(*replication));
    return printer.errors() > 0 ? sourceHasErrors : fine;
}

} // namespace

int programme(const ProgrammeRequest& request, const ResultChoice& results) {
    ProblemPrinter printer;
    const auto found = findSites(request.places, documentExtension);
    Result<Programme> programme;
    {
        Progress progress;
        programme = assessProgramme(found, readSite, request.kind, {}, [&](std::size_t done, std::size_t of) {
            progress.show(fmt::format("{} of {} sites", done, of));
        });
    }
    const FinancialYear year = request.year.value_or(programme->lastYear());
    if (!isProjected(*programme, year)) return wrongUsage;
    const auto kinds = pooledKinds(*programme, year);
    std::vector<ResultTable> tables{sitesTable(*programme, year, request.kind), pooledTable(kinds)};
    int code = fine;
    if (std::none_of(programme->sites.begin(), programme->sites.end(),
                     [](const Site& site) { return site.isOpened(); })) {
        sayLine("error: no site could be opened; the table sites says why");
        code = sourceHasErrors;
    }
    if (code == fine && !request.copyInto.empty())
        code = replicate(request, *programme, kinds, tables, printer);
    const int delivered = deliver(tables, results, printer);
    return code == fine ? delivered : code;
}

} // namespace breakeven::cli
