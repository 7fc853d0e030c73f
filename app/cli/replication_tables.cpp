#include "cli/replication_tables.h"

#include "insight/tables/programme_tables.h"

#include <fmt/format.h>

namespace breakeven::cli {

ResultTable copiesTable(const Replication& replication, const std::vector<std::string>& documents) {
    ResultTable table{"copies",
                      "What a copy of the arrangement would gain in each place.",
                      {{"site", ResultType::text, "The document or package."},
                       {"arrangement", ResultType::text, "The code of the copy; blank where there is none."},
                       {"gain", ResultType::money,
                        "On the economy's surplus over all years, if it had begun in the first."},
                       {"document", ResultType::text, "The new document, where one was written."},
                       {"problems", ResultType::text, "Why there is no copy."}},
                      {}};
    for (std::size_t i = 0; i < replication.sites.size(); ++i) {
        const ReplicatedSite& site = replication.sites[i];
        ResultRow row{site.found.name, {}, {}, {}, {}};
        if (site.replica) {
            row[1] = site.replica->arrangement;
            row[2] = site.total;
        }
        if (i < documents.size() && !documents[i].empty()) row[3] = documents[i];
        if (site.hasItAlready) row[4] = std::string("it has such an arrangement already");
        if (!site.problems.empty()) row[4] = problemsText(site.problems);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ResultTable spreadTable(const Replication& replication) {
    ResultTable table{"spread",
                      "What all places together would gain, year by year.",
                      {{"year", ResultType::year, "The year."},
                       {"reached", ResultType::number, "The share of places that have begun by it."},
                       {"whole", ResultType::money, "The gain if all had begun in the first year."},
                       {"gain", ResultType::money, "The gain under the spread, without ranges."}},
                      {}};
    for (const int percentile : toldPercentiles) {
        static const std::vector<std::string> names{"p5", "p10", "p25", "p50", "p75", "p90", "p95"};
        table.columns.push_back(
            {names[table.columns.size() - 4], ResultType::money,
             percentile == 50 ? "The median of the futures." : "A percentile of the futures."});
    }
    table.columns.push_back(
        {"probability", ResultType::number, "Share of futures with a gain of zero or more."});
    for (std::size_t t = 0; t < replication.years.size(); ++t) {
        const ReplicationYear& year = replication.years[t];
        ResultRow row{year.year, Decimal(year.reached), year.whole, year.gain};
        const FanYear& drawn = replication.fan.years[t];
        for (const Money percentile : drawn.percentiles) row.emplace_back(percentile);
        row.emplace_back(Decimal(drawn.chance.share));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace breakeven::cli
