#include "insight/decision/business_case.h"

#include "insight/decision/case_money.h"
#include "insight/statement/parties.h"
#include "insight/variant/switchboard.h"

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

// One way the economy can stand: its projection and what each organisation posts for itself.
struct Standing {
    ExactProjection projection;
    OwnFigures<Decimal> own;
};

Result<Standing> standing(Switchboard& board, std::optional<FinancialYear> start) {
    const auto setting = board.set({start});
    if (!setting) return setting.problems;
    Standing at{setting->project<Decimal>(), setting->projectOwn<Decimal>()};
    if (hasErrors(at.projection.problems)) return at.projection.problems;
    // The next setting changes the shape; what is kept has its own.
    at.projection.shape = std::make_shared<const Shape>(*setting->shape);
    return at;
}

std::vector<OrganisationCase> organisationCases(const Standing& with, const Standing& without) {
    std::vector<OrganisationCase> cases;
    for (std::size_t org = 0; org < with.projection.organisations.size(); ++org) {
        OrganisationCase one{with.projection.organisations[org], {}, {}, {}, {}};
        for (std::size_t t = 0; t < with.projection.years.size(); ++t) {
            const auto year = static_cast<int>(t);
            one.with.push_back(with.own.surplus(org, year));
            one.without.push_back(without.own.surplus(org, year));
            one.stranded.push_back(with.own.stranded(org, year) - without.own.stranded(org, year));
            one.total += one.effect(t);
        }
        cases.push_back(std::move(one));
    }
    return cases;
}

Money cashSupportDrawn(const Standing& at, std::size_t year) {
    const auto& statements = at.projection.statements;
    return statements.amount(statements.economy(), year, StatementLine::supportDrawn);
}

int inFailureRegime(const Standing& at, std::size_t year) {
    const auto& ratings = at.projection.ratings;
    return static_cast<int>(std::count_if(ratings.begin(), ratings.end(), [&](const Rating<Decimal>& rating) {
        return rating.measure == Measure::failureRegime && rating.year == year && *rating.value != 0;
    }));
}

std::vector<BusinessCaseYear> economyYears(const std::vector<OrganisationCase>& cases, const Standing& with,
                                           const Standing& without, std::int32_t arrangement,
                                           const std::vector<Decimal>& worth) {
    std::vector<BusinessCaseYear> years(with.projection.years.size());
    addArrangementMoney(years, with.projection, arrangement);
    for (std::size_t t = 0; t < years.size(); ++t) {
        BusinessCaseYear& year = years[t];
        year.year = with.projection.years[t];
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

std::optional<LeadCase> leadCase(const BusinessCase& result, const std::string& lead, const Standing& with,
                                 const Standing& without) {
    const auto org = partyOf(with.projection, lead);
    if (!org) return std::nullopt;
    LeadCase as{lead, {}, {}, true, std::nullopt, std::nullopt};
    const auto surplus = [&](const Standing& at, std::size_t t) {
        const auto& statements = at.projection.statements;
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

Result<BusinessCase> businessCase(const Economy& economy, std::string_view scenario,
                                  std::string_view arrangement, const BusinessCaseTerms& terms,
                                  const GoOn& goOn) {
    auto checked = checkScenario(economy, scenario);
    if (!checked) return std::move(checked.problems);
    auto board = Switchboard::make(std::move(*checked), {std::string(arrangement)});
    if (!board) return board.problems;
    board->stopUnless(goOn);
    const FinancialYear start = board->ownStart(0);
    auto with = standing(*board, start);
    if (!with) return with.problems;
    auto without = standing(*board, std::nullopt);
    if (!without) return without.problems;
    const auto worth = presentValues(board->effective(), with->projection.years, terms);
    if (!worth) return worth.problems;
    const Table& arrangements = board->effective()[TableId::arrangements];
    const std::size_t row = *arrangements.find({arrangement});
    BusinessCase result;
    result.scenario = scenario;
    result.arrangement = arrangement;
    result.start = start;
    result.organisations = organisationCases(*with, *without);
    result.years =
        economyYears(result.organisations, *with, *without, static_cast<std::int32_t>(row), *worth);
    for (const BusinessCaseYear& year : result.years) {
        result.oneOffCost += year.oneOff;
        result.support += year.support;
        result.netPresentValue += year.present;
    }
    result.payback = paybackOf(result.years, result.start);
    rank(result);
    result.lead = leadCase(result, arrangements.at(row, "lead"), *with, *without);
    result.with = std::make_shared<const ExactProjection>(std::move(with->projection));
    result.without = std::make_shared<const ExactProjection>(std::move(without->projection));
    return result;
}

} // namespace breakeven
