#include "insight/tables/result_tables.h"

#include "insight/position/rating_table.h"
#include "insight/statement/compare.h"
#include "insight/statement/parties.h"

namespace breakeven {

namespace {

const ResultColumn scenarioColumn{"scenario", ResultType::text,
                                  "The scenario's code; base without overrides."};
const ResultColumn organisationColumn{"org", ResultType::text,
                                      "An organisation's code, or economy for the consolidation."};
const ResultColumn yearColumn{"year", ResultType::year, "Financial year, the base year included."};

void addStatement(ResultTable& table, const NamedProjection& result, OrganisationIndex org) {
    const ExactProjection& projection = result.projection;
    for (std::size_t year = 0; year < projection.years.size(); ++year) {
        if (!projection.statements.shown(org, year)) continue;
        for (std::size_t i = 0; i < statementLineCount; ++i) {
            const auto line = static_cast<StatementLine>(i);
            if (isBalanceSheetLine(line) && !projection.statements.hasBalances(org, year)) continue;
            table.rows.push_back({result.scenario, codeOf(projection, org), projection.years[year],
                                  std::string(name(line)), projection.statements.amount(org, year, line)});
        }
    }
}

/// A measure as a rate or as a plain number.
ResultCell valueOf(const Rating<Decimal>& rating) {
    if (!rating.value) return {};
    return isRate(rating.measure) ? ResultCell(Rate{*rating.value}) : ResultCell(*rating.value);
}

} // namespace

ResultTable statementTable(std::span<const NamedProjection> results) {
    ResultTable table{"statement",
                      "Income, costs and surplus by organisation and year; costs are positive.",
                      {scenarioColumn,
                       organisationColumn,
                       yearColumn,
                       {"line", ResultType::text, "Line of the statement."},
                       {"amount", ResultType::money, ""}},
                      {}};
    for (const NamedProjection& result : results)
        for (std::int32_t org = 0; org <= result.projection.statements.economy().value; ++org)
            addStatement(table, result, {org});
    return table;
}

ResultTable postingsTable(std::span<const NamedProjection> results) {
    ResultTable table{"postings",
                      "Every payment: who pays whom, on which line of each, and what causes it.",
                      {scenarioColumn,
                       yearColumn,
                       {"payer", ResultType::text, "An organisation's code, or outside."},
                       {"payee", ResultType::text, "An organisation's code, or outside."},
                       {"payer_line", ResultType::text, "Blank for outside."},
                       {"payee_line", ResultType::text, "Blank for outside."},
                       {"source", ResultType::text, "Address of the row that causes the payment."},
                       {"amount", ResultType::money, ""}},
                      {}};
    for (const auto& [scenario, projection] : results)
        for (const Posting<Decimal>& posting : projection.postings)
            table.rows.push_back({scenario, projection.years[posting.year], codeOf(projection, posting.payer),
                                  codeOf(projection, posting.payee), std::string(name(posting.payerLine)),
                                  std::string(name(posting.payeeLine)), projection.source(posting),
                                  posting.amount});
    return table;
}

ResultTable activityTable(std::span<const NamedProjection> results) {
    ResultTable table{
        "activity",
        "Volumes by commissioner, provider, service and year, after the effects of arrangements.",
        {scenarioColumn,
         {"commissioner", ResultType::text, ""},
         {"provider", ResultType::text, ""},
         {"service", ResultType::text, ""},
         yearColumn,
         {"volume", ResultType::number, ""}},
        {}};
    for (const auto& [scenario, projection] : results)
        for (const ActivityVolumes<Decimal>& activity : projection.activity)
            for (std::size_t year = 0; year < activity.volumes.size(); ++year)
                table.rows.push_back({scenario, codeOf(projection, activity.commissioner),
                                      codeOf(projection, activity.provider), activity.service,
                                      projection.years[year], activity.volumes[year]});
    return table;
}

ResultTable ratingsTable(std::span<const NamedProjection> results) {
    ResultTable table{
        "ratings",
        "Risk ratings and duties by organisation and year.",
        {scenarioColumn,
         organisationColumn,
         yearColumn,
         {"measure", ResultType::text, ""},
         {"value", ResultType::number, "The measure itself; blank where its denominator is zero."},
         {"score", ResultType::integer, "Its score or the rating; blank for duty and regime."}},
        {}};
    for (const auto& [scenario, projection] : results)
        for (const Rating<Decimal>& rating : projection.ratings)
            table.rows.push_back({scenario, codeOf(projection, rating.org), projection.years[rating.year],
                                  std::string(name(rating.measure)), valueOf(rating), cellOf(rating.score)});
    return table;
}

ResultTable compareTable(const ExactProjection& from, const ExactProjection& to) {
    ResultTable table{
        "compare",
        "Every line of the statements in two scenarios.",
        {organisationColumn,
         yearColumn,
         {"line", ResultType::text, "Line of the statement."},
         {"from", ResultType::money, ""},
         {"to", ResultType::money, ""},
         {"difference", ResultType::money, "To less from; blank in a year that one of them does not have."}},
        {}};
    for (const LineDifference& line : compare(from, to))
        table.rows.push_back({line.org, line.year, std::string(name(line.line)), cellOf(line.from),
                              cellOf(line.to), cellOf(line.difference)});
    return table;
}

} // namespace breakeven
