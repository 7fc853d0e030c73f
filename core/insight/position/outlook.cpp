#include "insight/position/outlook.h"

#include "economy/reading/document_names.h"
#include "insight/statement/parties.h"

#include <algorithm>

namespace breakeven {

namespace {

YearPosition positionOf(const ExactProjection& projection, OrganisationIndex org, std::size_t year) {
    const auto& statements = projection.statements;
    YearPosition position;
    position.index = year;
    position.year = projection.years[year];
    position.surplus = statements.amount(org, year, StatementLine::surplus);
    position.underlying = statements.amount(org, year, StatementLine::underlyingSurplus);
    position.cumulative = statements.amount(org, year, StatementLine::cumulativeSurplus);
    if (statements.hasBalances(org, year)) {
        position.cash = statements.amount(org, year, StatementLine::cash);
        position.supportDrawn = statements.amount(org, year, StatementLine::supportDrawn);
    }
    return position;
}

bool inDeficit(const YearPosition& position) { return position.surplus < Money{}; }

void findTurns(Outlook& outlook) {
    const auto& years = outlook.years;
    const auto deficit = std::find_if(years.begin(), years.end(), inDeficit);
    if (deficit == years.end()) return;
    outlook.firstDeficit = deficit->year;
    for (std::size_t i = 1; i < years.size(); ++i)
        if (inDeficit(years[i]) != inDeficit(years[i - 1])) outlook.turns.push_back(years[i].year);
    if (inDeficit(years.back())) {
        outlook.course = inDeficit(years.front()) ? Course::staysInDeficit : Course::fallsIntoDeficit;
    } else {
        outlook.course = Course::recovers;
        outlook.breakEvenYear = outlook.turns.back();
    }
}

void findSupport(Outlook& outlook) {
    for (const YearPosition& position : outlook.years) {
        if (position.supportDrawn.value_or(Money{}) <= Money{}) continue;
        if (!outlook.cashRunsOut) outlook.cashRunsOut = position.year;
        outlook.totalSupport += *position.supportDrawn;
    }
}

} // namespace

std::string nameOf(const Economy& economy, const ExactProjection& projection, OrganisationIndex org) {
    return organisationName(economy, codeOf(projection, org));
}

Outlook outlook(const Economy& economy, const ExactProjection& projection, OrganisationIndex org) {
    Outlook result;
    result.org = org;
    result.name = nameOf(economy, projection, org);
    for (std::size_t year = 0; year < projection.years.size(); ++year)
        if (projection.statements.shown(org, year)) result.years.push_back(positionOf(projection, org, year));
    const auto lower = [](const YearPosition& a, const YearPosition& b) { return a.surplus < b.surplus; };
    const auto worst = std::min_element(result.years.begin(), result.years.end(), lower);
    result.worst = static_cast<std::size_t>(worst - result.years.begin());
    result.change = result.last().surplus - result.base().surplus;
    result.mergesAway = result.last().index + 1 < projection.years.size();
    findTurns(result);
    findSupport(result);
    return result;
}

bool hasResults(const Outlook& outlook) {
    return std::any_of(outlook.years.begin(), outlook.years.end(),
                       [](const YearPosition& position) { return position.surplus != Money{}; });
}

std::vector<Outlook> outlooks(const Economy& economy, const ExactProjection& projection) {
    std::vector<Outlook> all;
    for (std::size_t org = 0; org < projection.organisations.size(); ++org)
        all.push_back(outlook(economy, projection, {static_cast<std::int32_t>(org)}));
    return all;
}

} // namespace breakeven
