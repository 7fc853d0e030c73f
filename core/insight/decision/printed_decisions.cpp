#include "insight/decision/printed_decisions.h"

#include "insight/statement/print_rounding.h"

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

Money sumOf(const std::vector<Money>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Money{});
}

// Parts of a total that is printed elsewhere; where there are none, none is made up.
std::vector<Money> partsOf(const std::vector<Money>& exact, Money total, MoneyUnit unit) {
    return areNought(exact) ? exact : roundToTotal(exact, total, unit);
}

// Sets what each organisation's effect in a year is, and by how much it leaves cost stranded; their sums.
void roundEffects(BusinessCase& shown, const BusinessCase& exact, std::size_t year, Money total,
                  MoneyUnit unit) {
    std::vector<Money> effects, stranded;
    for (const OrganisationCase& org : exact.organisations) {
        effects.push_back(org.effect(year));
        stranded.push_back(org.stranded[year]);
    }
    const auto rounded = partsOf(effects, total, unit);
    const auto left = partsOf(stranded, roundToNearest(sumOf(stranded), unit), unit);
    for (std::size_t i = 0; i < rounded.size(); ++i) {
        OrganisationCase& org = shown.organisations[i];
        org.without[year] = roundToNearest(org.without[year], unit);
        org.with[year] = org.without[year] + rounded[i];
        org.stranded[year] = left[i];
    }
    shown.years[year].effect = sumOf(rounded);
    shown.years[year].stranded = sumOf(left);
}

void addUp(BusinessCase& shown, const BusinessCase& exact) {
    Money cumulative;
    shown.oneOffCost = shown.support = {};
    for (BusinessCaseYear& year : shown.years) {
        year.benefit = year.effect - year.support;
        year.cumulative = cumulative += year.benefit;
        shown.oneOffCost += year.oneOff;
        shown.support += year.support;
    }
    shown.oneOffCost = keepingSign(shown.oneOffCost, exact.oneOffCost);
    shown.support = keepingSign(shown.support, exact.support);
    for (std::size_t i = 0; i < shown.organisations.size(); ++i) {
        OrganisationCase& org = shown.organisations[i];
        org.total = keepingSign(sumOf(org.with) - sumOf(org.without), exact.organisations[i].total);
    }
}

} // namespace

BusinessCase printed(const BusinessCase& exact, MoneyUnit unit) {
    BusinessCase shown = exact;
    const Statements<Money> with = roundForPrint(exact.with->statements, unit);
    const Statements<Money> without = roundForPrint(exact.without->statements, unit);
    for (std::size_t t = 0; t < exact.years.size(); ++t) {
        const auto economy = [&](const Statements<Money>& statements, StatementLine line) {
            return statements.amount(statements.economy(), t, line);
        };
        BusinessCaseYear& year = shown.years[t];
        for (Money BusinessCaseYear::*amount :
             {&BusinessCaseYear::oneOff, &BusinessCaseYear::support, &BusinessCaseYear::present})
            year.*amount = roundToNearest(year.*amount, unit);
        year.cashSupport = economy(with, StatementLine::supportDrawn);
        year.cashSupportWithout = economy(without, StatementLine::supportDrawn);
        roundEffects(shown, exact, t,
                     economy(with, StatementLine::surplus) - economy(without, StatementLine::surplus), unit);
    }
    addUp(shown, exact);
    return shown;
}

CareModelStory printed(const CareModelStory& exact, MoneyUnit unit) {
    CareModelStory shown = exact;
    shown.sharedCase = printed(exact.sharedCase, unit);
    shown.shared = moneyOf(exact, shown.sharedCase);
    for (std::vector<Money> CareModelStory::*amounts : {&CareModelStory::income, &CareModelStory::shed})
        for (Money& amount : shown.*amounts) amount = roundToNearest(amount, unit);
    for (const OrganisationCase& org : shown.sharedCase.organisations)
        if (org.org == exact.hospital) shown.stranded = org.stranded;
    if (!exact.unshared) return shown;
    // Where nobody had a loss to share it is the same figure.
    for (std::vector<Money> StoryMoney::*amounts :
         {&StoryMoney::hospital, &StoryMoney::holder, &StoryMoney::commissioners})
        for (std::size_t year = 0; year < exact.years.size(); ++year) {
            const Money amount = (*exact.unshared.*amounts)[year];
            (*shown.unshared.*amounts)[year] = amount == (exact.shared.*amounts)[year]
                                                   ? (shown.shared.*amounts)[year]
                                                   : roundToNearest(amount, unit);
        }
    return shown;
}

Attribution printed(const Attribution& exact, MoneyUnit unit) {
    Attribution shown = exact;
    shown.with = roundSeries(exact.with, unit);
    shown.without = roundSeries(exact.without, unit);
    const std::size_t arrangements = exact.arrangements.size();
    for (std::size_t year = 0; year < exact.years.size(); ++year) {
        std::vector<std::vector<Money>> cells;
        std::vector<Money> rows, columns;
        for (std::size_t org = 0; org < exact.organisations.size(); ++org) {
            rows.push_back(exact.total(org, year));
            cells.emplace_back();
            for (std::size_t a = 0; a < arrangements; ++a)
                cells.back().push_back(exact.effect(org, a, year).shapley);
        }
        for (std::size_t a = 0; a < arrangements; ++a)
            columns.push_back(exact.effect(exact.economy(), a, year).shapley);
        rows = partsOf(rows, shown.with[year] - shown.without[year], unit);
        columns = partsOf(columns, sumOf(rows), unit);
        const auto rounded = roundTable(cells, rows, columns, unit);
        for (std::size_t a = 0; a < arrangements; ++a) {
            shown.effect(exact.economy(), a, year).shapley = columns[a];
            for (std::size_t org = 0; org < rounded.size(); ++org)
                shown.effect(org, a, year).shapley = rounded[org][a];
        }
    }
    return shown;
}

Bridge printed(const Bridge& exact, Money from, Money to, MoneyUnit unit) {
    Bridge shown = exact;
    shown.from.surplus = roundToNearest(from, unit);
    shown.to.surplus = roundToNearest(to, unit);
    std::vector<Money> steps;
    for (const BridgeStep& step : exact.steps) steps.push_back(step.amount);
    const auto rounded = roundToTotal(steps, shown.to.surplus - shown.from.surplus, unit);
    for (std::size_t i = 0; i < rounded.size(); ++i) shown.steps[i].amount = rounded[i];
    return shown;
}

Result<StatedBridge> statedBridge(const Economy& economy, const BridgeRequest& request, const GoOn& goOn) {
    auto found = bridge(economy, request, goOn);
    if (!found) return found.problems;
    StatedBridge stated{std::move(*found), {}, {}, {}, {}, {}};
    const auto to = projectScenario(economy, request.scenario);
    if (!to) return to.problems;
    const auto from = request.against ? projectScenario(economy, *request.against) : to;
    if (!from) return from.problems;
    stated.to = std::make_shared<const Statements<Money>>(to->statements);
    stated.from = request.against ? std::make_shared<const Statements<Money>>(from->statements) : stated.to;
    stated.toYears = to->years;
    stated.fromYears = from->years;
    const auto& codes = to->organisations;
    const auto place = std::find(codes.begin(), codes.end(), stated.bridge.org);
    stated.org = place == codes.end() ? to->statements.economy()
                                      : OrganisationIndex{static_cast<std::int32_t>(place - codes.begin())};
    return stated;
}

Bridge printed(const StatedBridge& exact, MoneyUnit unit) {
    const auto stands = [&](const Statements<Money>& statements, const std::vector<FinancialYear>& years,
                            const Bridge::End& end) {
        const auto year = static_cast<std::size_t>(std::find(years.begin(), years.end(), end.year) -
                                                   years.begin());
        if (year == years.size() || exact.bridge.ownSurplus) return end.surplus;
        return roundForPrint(statements, unit).amount(exact.org, year, StatementLine::surplus);
    };
    return printed(exact.bridge, stands(*exact.from, exact.fromYears, exact.bridge.from),
                   stands(*exact.to, exact.toYears, exact.bridge.to), unit);
}

Option printed(const Option& exact, MoneyUnit unit) {
    Option shown = exact;
    shown.surpluses = roundSeries(exact.surpluses, unit);
    if (!shown.surpluses.empty()) {
        shown.surplus = shown.surpluses.back();
        shown.cumulative = sumOf(shown.surpluses);
    }
    const auto oneOff = roundToTotal(std::vector{exact.spend, exact.support},
                                     roundToNearest(exact.oneOff(), unit), unit);
    shown.spend = oneOff[0];
    shown.support = oneOff[1];
    shown.cashSupport = roundToNearest(exact.cashSupport, unit);
    return shown;
}

Options printed(const Options& exact, MoneyUnit unit) {
    Options shown = exact;
    for (Option& option : shown.all) option = printed(option, unit);
    return shown;
}

ContractOutlookYear printed(const ContractOutlookYear& exact, MoneyUnit unit) {
    ContractOutlookYear shown = exact;
    const auto round = [&](Money& amount) { amount = roundToNearest(amount, unit); };
    round(shown.paid);
    for (Money* amount :
         {&shown.outcome.target, &shown.outcome.actual, &shown.outcome.activityValue, &shown.outcome.plan,
          &shown.outcome.emergencyValue, &shown.outcome.baseline})
        round(*amount);
    const auto parts = partsOf({exact.byCommissioner, exact.byHolders, exact.outcome.settled}, shown.paid, unit);
    shown.byCommissioner = parts[0];
    shown.byHolders = parts[1];
    shown.outcome.settled = parts[2];
    // What a capitation's commissioner pays is the target, by another name.
    if (exact.outcome.target == exact.byCommissioner) shown.outcome.target = shown.byCommissioner;
    const auto difference = [](Money exactly, Money less) { return exactly == Money{} ? exactly : less; };
    shown.paidLessValue =
        difference(exact.paidLessValue, shown.paid - shown.outcome.activityValue);
    shown.variance = difference(exact.variance, shown.outcome.target - shown.outcome.actual);
    return shown;
}

std::vector<ContractOutlookYear> printed(const std::vector<ContractOutlookYear>& exact, MoneyUnit unit) {
    std::vector<ContractOutlookYear> shown;
    for (const ContractOutlookYear& year : exact) shown.push_back(printed(year, unit));
    return shown;
}

} // namespace breakeven
