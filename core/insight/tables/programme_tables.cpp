#include "insight/tables/programme_tables.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr std::size_t problemsTold = 3;

const std::vector<ResultColumn>& siteColumns() {
    static const std::vector<ResultColumn> columns{
        {"site", ResultType::text, "The document or package, by its path below the folder given."},
        {"arrangement", ResultType::text, "Its code; blank where the site has none or does not open."},
        {"kind", ResultType::text, "The kind of arrangement."},
        {"enabled", ResultType::text, "no: it is off in the base, and is shown as if it were on."},
        {"start", ResultType::year, "The year it starts in."},
        {"year", ResultType::year, "The year shown."},
        {"effect", ResultType::money,
         "What it does to the economy's surplus in the year: with it less without it."},
        {"cumulative_effect", ResultType::money, "The same from the base year to the year."},
        {"one_off", ResultType::money, "Its non-recurrent cost, of all years."},
        {"support", ResultType::money, "What it brings from outside the economy, of all years."},
        {"net_present_value", ResultType::money,
         "Of effect less support, at the value of the site's base year."},
        {"payback", ResultType::year, "The year it has paid back in; blank: not in the years projected."},
        {"realised", ResultType::number, "Saving observed, as a share of the saving planned by then."},
        {"realised_low", ResultType::number, "The lower end of its 80 % interval."},
        {"realised_high", ResultType::number, "The upper end."},
        {"value_for_money", ResultType::number, "Pounds saved, by what was observed, for each pound spent."},
        {"share", ResultType::number, "The effect as a share of the activity or cost it acts on."},
        {"share_of", ResultType::text, "What the share is of: activity or cost."},
        {"share_from", ResultType::text, "observed or planned."},
        {"share_sigma", ResultType::number,
         "Standard deviation of the share; blank: planned without a range."},
        {"problems", ResultType::text, "Why there are no figures."}};
    return columns;
}

ResultCell numberCell(const std::optional<double>& number) {
    return number ? ResultCell(Decimal(*number)) : ResultCell();
}

ResultRow rowOf(const Site& site, const SiteArrangement& one, FinancialYear year) {
    ResultRow row{site.found.name, one.code, one.kind, std::string(one.enabled ? "yes" : "no"),
                  one.start,       year};
    if (hasErrors(one.problems)) {
        row.resize(siteColumns().size());
    } else {
        const Realised realised = one.realised.value_or(Realised{});
        const auto share = one.shareIn(year);
        const auto end = [&](Decimal DecimalInterval::*which) {
            return realised.interval ? ResultCell((*realised.interval).*which) : ResultCell();
        };
        row.insert(row.end(),
                   {cellOf(one.effectIn(year)), cellOf(one.cumulativeIn(year)), one.oneOff, one.support,
                    one.netPresentValue, cellOf(one.payback), cellOf(realised.part),
                    end(&DecimalInterval::low), end(&DecimalInterval::high), cellOf(realised.valueForMoney)});
        row.push_back(share ? numberCell(share->share) : ResultCell());
        row.push_back(share ? ResultCell(std::string(name(share->of))) : ResultCell());
        row.push_back(share ? ResultCell(std::string(share->observed ? "observed" : "planned"))
                            : ResultCell());
        row.push_back(share ? numberCell(share->sigma) : ResultCell());
        row.emplace_back();
    }
    if (const std::string text = problemsText(one.problems); !text.empty()) row.back() = text;
    return row;
}

} // namespace

const char* name(ShareOf of) { return of == ShareOf::activity ? "activity" : "cost"; }

std::string problemsText(const std::vector<Problem>& problems) {
    std::string text;
    for (std::size_t i = 0; i < problems.size() && i < problemsTold; ++i) {
        if (!text.empty()) text += "; ";
        text += english(problems[i]);
    }
    if (problems.size() > problemsTold) text += fmt::format("; and {} more", problems.size() - problemsTold);
    return text;
}

ResultTable sitesTable(const Programme& programme, FinancialYear year, const std::string& kind) {
    ResultTable table{
        "sites", "What each arrangement of each site does, and what was observed.", siteColumns(), {}};
    for (const Site& site : programme.sites) {
        for (const SiteArrangement& one : site.arrangements)
            if (kind.empty() || one.kind == kind) table.rows.push_back(rowOf(site, one, year));
        if (!site.arrangements.empty() || (site.isOpened() && !kind.empty())) continue;
        ResultRow row(siteColumns().size());
        row.front() = site.found.name;
        if (const std::string text = problemsText(site.problems); !text.empty()) row.back() = text;
        table.rows.push_back(std::move(row));
    }
    return table;
}

ResultTable pooledTable(std::span<const PooledKind> kinds) {
    ResultTable table{
        "pooled",
        "What the sites combined show about each kind of arrangement, by DerSimonian and Laird.",
        {{"kind", ResultType::text, "The kind of arrangement."},
         {"share_of", ResultType::text, "What the effects are shares of: activity or cost."},
         {"sites", ResultType::integer, "Arrangements that count."},
         {"left_out", ResultType::integer, "Those planned without a range."},
         {"effect", ResultType::number, "The pooled effect, as a share of what it acts on."},
         {"sigma", ResultType::number, "Its standard error."},
         {"low80", ResultType::number, "The lower end of its 80 % interval."},
         {"high80", ResultType::number, "The upper end."},
         {"low95", ResultType::number, "The lower end of its 95 % interval."},
         {"high95", ResultType::number, "The upper end."},
         {"tau2", ResultType::number, "The variance of true effects between sites."},
         {"i2", ResultType::number, "The share of the variation that is between sites, 0 to 1."},
         {"prediction_low", ResultType::number,
          "What another site should expect, the lower end of 80 %; blank with fewer than three sites."},
         {"prediction_high", ResultType::number, "The upper end."}},
        {}};
    for (const PooledKind& kind : kinds) {
        ResultRow row{kind.kind, std::string(name(kind.of)), static_cast<int>(kind.sites.size()),
                      static_cast<int>(kind.leftOut)};
        if (const auto& pooled = kind.pooled) {
            const auto& next = pooled->newSite80;
            for (const double number :
                 {pooled->effect, pooled->sigma, pooled->interval80.low, pooled->interval80.high,
                  pooled->interval95.low, pooled->interval95.high, pooled->tau2, pooled->i2})
                row.push_back(Decimal(number));
            row.push_back(next ? numberCell(next->low) : ResultCell());
            row.push_back(next ? numberCell(next->high) : ResultCell());
        }
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace breakeven
