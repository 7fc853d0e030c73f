#include "insight/decision/business_case.h"

#include "economy/table/row_reader.h"
#include "insight/decision/business_cases.h"
#include "insight/decision/case_money.h"
#include "insight/statement/parties.h"

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

std::vector<OrganisationCase> organisationCases(const ExactProjection& with, const ExactProjection& without) {
    std::vector<OrganisationCase> cases;
    for (std::size_t org = 0; org < with.organisations.size(); ++org) {
        OrganisationCase one{with.organisations[org], {}, {}, {}, {}};
        for (std::size_t t = 0; t < with.years.size(); ++t) {
            const auto year = static_cast<int>(t);
            one.with.push_back(with.ownSurplus(org, year));
            one.without.push_back(without.ownSurplus(org, year));
            one.stranded.push_back(with.ownStranded(org, year) - without.ownStranded(org, year));
            one.total += one.effect(t);
        }
        cases.push_back(std::move(one));
    }
    return cases;
}

Money cashSupportDrawn(const ExactProjection& at, std::size_t year) {
    const auto& statements = at.statements;
    return statements.amount(statements.economy(), year, StatementLine::supportDrawn);
}

int inFailureRegime(const ExactProjection& at, std::size_t year) {
    const auto& ratings = at.ratings;
    return static_cast<int>(std::count_if(ratings.begin(), ratings.end(), [&](const Rating<Decimal>& rating) {
        return rating.measure == Measure::failureRegime && rating.year == year && *rating.value != 0;
    }));
}

std::vector<BusinessCaseYear> economyYears(const std::vector<OrganisationCase>& cases,
                                           const ExactProjection& with, const ExactProjection& without,
                                           std::int32_t arrangement, std::span<const Decimal> worth) {
    std::vector<BusinessCaseYear> years(with.years.size());
    addArrangementMoney(years, with, arrangement);
    for (std::size_t t = 0; t < years.size(); ++t) {
        BusinessCaseYear& year = years[t];
        year.year = with.years[t];
        for (const OrganisationCase& one : cases) {
            year.effect += one.effect(t);
            year.stranded += one.stranded[t];
        }
        year.cashSupport = cashSupportDrawn(with, t);
        year.cashSupportWithout = cashSupportDrawn(without, t);
        year.inRegime = inFailureRegime(with, t);
        year.inRegimeWithout = inFailureRegime(without, t);
    }
    addBenefit(years, worth);
    return years;
}

void rank(BusinessCase& result) {
    const auto& cases = result.organisations;
    for (std::size_t org = 0; org < cases.size(); ++org) {
        if (cases[org].total > Money{}) result.gainers.push_back(org);
        if (cases[org].total < Money{}) result.losers.push_back(org);
    }
    std::stable_sort(result.gainers.begin(), result.gainers.end(),
                     [&](std::size_t a, std::size_t b) { return cases[a].total > cases[b].total; });
    std::stable_sort(result.losers.begin(), result.losers.end(),
                     [&](std::size_t a, std::size_t b) { return cases[a].total < cases[b].total; });
}

std::optional<LeadCase> leadCase(const BusinessCase& result, const std::string& lead,
                                 const ExactProjection& with, const ExactProjection& without) {
    const auto org = partyOf(with, lead);
    if (!org) return std::nullopt;
    LeadCase as{lead, {}, {}, true, std::nullopt, std::nullopt};
    const auto surplus = [&](const ExactProjection& at, std::size_t t) {
        const auto& statements = at.statements;
        return statements.shown(*org, t) ? std::optional(statements.amount(*org, t, StatementLine::surplus))
                                         : std::nullopt;
    };
    for (std::size_t t = 0; t < result.years.size(); ++t) {
        as.with.push_back(surplus(with, t));
        as.without.push_back(surplus(without, t));
        if (result.years[t].year < result.start) continue;
        if (!as.firstDeficit && as.with[t] && *as.with[t] < Money{}) as.firstDeficit = result.years[t].year;
        if (!as.deficitWithout && as.without[t] && *as.without[t] < Money{})
            as.deficitWithout = result.years[t].year;
    }
    as.inBalance = !as.firstDeficit;
    return as;
}

} // namespace

BusinessCase caseBetween(std::shared_ptr<const ExactProjection> with,
                         std::shared_ptr<const ExactProjection> without, const Economy& effective,
                         std::string_view scenario, std::string_view arrangement,
                         std::span<const Decimal> worth) {
    const RowReader row(effective, TableId::arrangements,
                        *effective[TableId::arrangements].find({arrangement}));
    BusinessCase result;
    result.scenario = scenario;
    result.arrangement = arrangement;
    result.start = *row.year("start_year");
    result.organisations = organisationCases(*with, *without);
    result.years =
        economyYears(result.organisations, *with, *without, static_cast<std::int32_t>(row.row()), worth);
    for (const BusinessCaseYear& year : result.years) {
        result.oneOffCost += year.oneOff;
        result.support += year.support;
        result.netPresentValue += year.present;
    }
    result.payback = paybackOf(result.years, result.start);
    rank(result);
    result.lead = leadCase(result, row.text("lead"), *with, *without);
    result.with = std::move(with);
    result.without = std::move(without);
    return result;
}

Result<BusinessCase> businessCase(const Economy& economy, std::string_view scenario,
                                  std::string_view arrangement, const BusinessCaseTerms& terms,
                                  const GoOn& goOn) {
    auto cases = BusinessCases::of(economy, scenario, std::string(arrangement), terms);
    if (!cases) return std::move(cases.problems);
    return std::move(cases->next(goOn).front());
}

} // namespace breakeven
