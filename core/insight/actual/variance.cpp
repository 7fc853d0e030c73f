#include "insight/actual/variance.h"

#include "insight/actual/seen.h"
#include "insight/sensitivity/right_side.h"
#include "insight/statement/parties.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using enum StatementLine;

/// What stands at a date and is not of a time: it goes from its opening to its close.
bool isStock(StatementLine line) {
    return line == cumulativeSurplus || (line >= fixedAssets && line <= netAssets);
}

std::optional<Decimal> shareOf(Money part, std::optional<Money> whole) {
    if (!whole || *whole == Money{}) return std::nullopt;
    const Money size = *whole < Money{} ? -*whole : *whole;
    return Decimal(toDecimal(part) / toDecimal(size));
}

/// What is planned of a line up to a month, and where that is from.
struct Planned {
    Money amount;
    PlanOrigin origin = PlanOrigin::none;
};

/// The plan of one organisation and year.
class Plans {
public:
    Plans(const SeenYear& seen, const ExactProjection& plan, std::optional<OrganisationIndex> org,
          FinancialYear year)
        : seen_(seen), plan_(plan), org_(org) {
        const auto at = std::find(plan.years.begin(), plan.years.end(), year);
        const auto index = static_cast<std::size_t>(at - plan.years.begin());
        if (org && at != plan.years.end() && index > 0 && plan.statements.shown(*org, index)) index_ = index;
    }

    /// Typed; of a total whose parts are all typed, their sum, and of one that is `derived` in any case; else
    /// of the plan scenario.
    Planned of(StatementLine line, int month, bool derived = false) const {
        if (const auto typed = seen_.find(line, month, ActualKind::plan))
            return {typed->amount, PlanOrigin::typed};
        if (const auto parts = ofParts(line, month, derived)) return {*parts, PlanOrigin::parts};
        if (const auto scenario = ofScenario(line, month)) return {*scenario, PlanOrigin::twelfths};
        return {};
    }

    /// Whether there is a plan and it has nothing of the line.
    bool isNought(StatementLine line, int month) const {
        const Planned planned = of(line, month);
        return planned.origin != PlanOrigin::none && planned.amount == Money{};
    }

    /// The part of a typed plan that will not come again.
    Money nonRecurrent(StatementLine line, int month) const {
        const auto typed = seen_.find(line, month, ActualKind::plan);
        return typed ? typed->nonRecurrent : Money{};
    }

private:
    std::optional<Money> ofParts(StatementLine line, int month, bool derived) const {
        const auto parts = partsOf(line);
        if (parts.empty()) return std::nullopt;
        Money sum;
        bool typed = false;
        for (const LinePart& part : parts) {
            const Planned planned = of(part.line, month, derived);
            if (planned.origin == PlanOrigin::none) return std::nullopt;
            if (planned.origin == PlanOrigin::twelfths && planned.amount != Money{} && !derived)
                return std::nullopt;
            typed |= planned.origin != PlanOrigin::twelfths;
            sum += part.takenOff ? -planned.amount : planned.amount;
        }
        return typed || derived ? std::optional(sum) : std::nullopt;
    }

    std::optional<Money> ofScenario(StatementLine line, int month) const {
        if (!index_) return std::nullopt;
        const auto at = [&](std::size_t year) { return plan_.statements.amount(*org_, year, line); };
        if (isBalanceSheetLine(line) && !plan_.statements.hasBalances(*org_, *index_)) return std::nullopt;
        const Money opening =
            isStock(line) && plan_.statements.shown(*org_, *index_ - 1) ? at(*index_ - 1) : Money{};
        const Decimal way = toDecimal(at(*index_) - opening) * Decimal(month) / Decimal(12);
        return roundToPenny(Decimal(toDecimal(opening) + way));
    }

    const SeenYear& seen_;
    const ExactProjection& plan_;
    std::optional<OrganisationIndex> org_;
    std::optional<std::size_t> index_; ///< of the year, where the organisation has a plan in it
};

/// What follows from amounts and plans, `income` being planned to date.
void judge(LineVariance& line, std::optional<Money> income) {
    if (line.plan) {
        line.difference = line.actual - *line.plan;
        line.variance = asVariance(line.line, *line.difference);
        line.ofPlan = shareOf(*line.variance, line.plan);
        line.ofIncome = shareOf(*line.variance, income);
        if (line.ofIncome) line.score = distanceScore(*line.ofIncome);
    }
    if (line.expected && line.yearPlan)
        line.yearVariance = asVariance(line.line, *line.expected - *line.yearPlan);
}

LineVariance lineOf(StatementLine line, const SeenYear::Found& found, const SeenYear& seen,
                    const Plans& plans, int month) {
    LineVariance of{line, found.derived, found.amount.amount, found.amount.nonRecurrent};
    const Planned toDate = plans.of(line, month, found.derived), year = plans.of(line, 12, found.derived);
    of.origin = toDate.origin;
    if (toDate.origin != PlanOrigin::none) of.plan = toDate.amount;
    if (year.origin != PlanOrigin::none) of.yearPlan = year.amount;
    if (of.plan && of.yearPlan) {
        const Money difference = of.actual - *of.plan;
        of.outturn = outturnOfPlan(*of.yearPlan, difference);
        if (!isStock(line))
            of.annualised = outturnAnnualised(*of.yearPlan, difference,
                                              of.nonRecurrent - plans.nonRecurrent(line, month), month);
    }
    if (const auto forecast = seen.forecastAt(line, month)) of.forecast = forecast->amount;
    if (month == 12) {
        of.expected = of.actual;
        of.rule = OutturnRule::actual;
    } else if (of.forecast) {
        of.expected = of.forecast;
        of.rule = OutturnRule::typed;
    } else {
        of.expected = of.outturn;
    }
    return of;
}

OrganisationVariance organisationOf(const std::string& code, const SeenYear& seen, const Plans& plans,
                                    int month) {
    OrganisationVariance org{code, {}};
    const auto mayBeMissing = [&](StatementLine line) { return plans.isNought(line, month); };
    const Planned income = plans.of(totalIncome, month);
    if (income.origin != PlanOrigin::none) org.plannedIncome = income.amount;
    for (std::size_t i = 0; i < statementLineCount; ++i) {
        const auto line = static_cast<StatementLine>(i);
        const auto found = seen.actual(line, month, mayBeMissing);
        if (!found) continue;
        org.lines.push_back(lineOf(line, *found, seen, plans, month));
        judge(org.lines.back(), org.plannedIncome);
    }
    return org;
}

void add(std::optional<Money>& sum, const std::optional<Money>& part) {
    if (sum && part)
        *sum += *part;
    else
        sum.reset();
}

void add(LineVariance& sum, const LineVariance& part) {
    sum.derived |= part.derived;
    sum.actual += part.actual;
    sum.nonRecurrent += part.nonRecurrent;
    add(sum.plan, part.plan);
    add(sum.yearPlan, part.yearPlan);
    add(sum.outturn, part.outturn);
    add(sum.annualised, part.annualised);
    add(sum.forecast, part.forecast);
    add(sum.expected, part.expected);
    if (!sum.plan)
        sum.origin = PlanOrigin::none;
    else if (sum.origin != part.origin)
        sum.origin = PlanOrigin::parts;
    if (part.rule == OutturnRule::typed) sum.rule = OutturnRule::typed;
}

/// Sums of the lines that all have; points by the income planned of all.
OrganisationVariance togetherOf(const std::vector<OrganisationVariance>& organisations) {
    OrganisationVariance together{"economy", {}};
    if (organisations.empty()) return together;
    together.plannedIncome = organisations.front().plannedIncome;
    for (std::size_t org = 1; org < organisations.size(); ++org)
        add(together.plannedIncome, organisations[org].plannedIncome);
    for (const LineVariance& first : organisations.front().lines) {
        LineVariance sum{first};
        bool all = true;
        for (std::size_t org = 1; all && org < organisations.size(); ++org) {
            const LineVariance* const part = organisations[org].find(first.line);
            all = part != nullptr;
            if (all) add(sum, *part);
        }
        if (!all) continue;
        sum.difference = sum.variance = sum.yearVariance = std::nullopt;
        sum.ofPlan = sum.ofIncome = std::nullopt;
        sum.score.reset();
        judge(sum, together.plannedIncome);
        together.lines.push_back(sum);
    }
    return together;
}

} // namespace

std::string_view name(PlanOrigin origin) {
    switch (origin) {
    case PlanOrigin::typed:
        return "typed";
    case PlanOrigin::twelfths:
        return "twelfths";
    case PlanOrigin::parts:
        return "parts";
    case PlanOrigin::none:
        break;
    }
    return {};
}

const LineVariance* OrganisationVariance::find(StatementLine line) const {
    const auto found =
        std::find_if(lines.begin(), lines.end(), [line](const LineVariance& of) { return of.line == line; });
    return found == lines.end() ? nullptr : &*found;
}

const OrganisationVariance* YearVariance::find(std::string_view org) const {
    if (org == together.org) return &together;
    const auto found = std::find_if(organisations.begin(), organisations.end(),
                                    [org](const OrganisationVariance& one) { return one.org == org; });
    return found == organisations.end() ? nullptr : &*found;
}

std::string planScenarioOf(const Economy& economy) {
    if (economy[TableId::economy].size() == 0) return "base";
    return economy.effectiveText(TableId::economy, 0, "plan_scenario");
}

std::optional<YearVariance> variance(const Economy& economy, const ExactProjection& plan, FinancialYear year,
                                     std::optional<int> month) {
    const std::vector<int> months = monthsSeen(economy, year);
    if (months.empty()) return std::nullopt;
    YearVariance result{year, month.value_or(months.back()), planScenarioOf(economy), {}, {}, 0};
    if (std::find(months.begin(), months.end(), result.month) == months.end()) return std::nullopt;
    const SeenByOrganisation seen = seenIn(economy, year);
    for (const Row& row : economy[TableId::organisations].rows()) {
        const std::string& code = row.front();
        ++result.of;
        const auto found = seen.find(code);
        if (found == seen.end() || !found->second.hasActual(result.month)) continue;
        const Plans plans(found->second, plan, partyOf(plan, code), year);
        result.organisations.push_back(organisationOf(code, found->second, plans, result.month));
    }
    result.together = togetherOf(result.organisations);
    return result;
}

Result<YearVariance> variance(const Economy& economy, FinancialYear year, std::optional<int> month) {
    const auto plan = projectScenario(economy, planScenarioOf(economy));
    if (!plan) return plan.problems;
    auto found = variance(economy, *plan, year, month);
    if (found) return std::move(*found);
    const std::vector<int> months = monthsSeen(economy, year);
    if (months.empty()) return errorSaying(message(MESSAGE("there are no actuals for %1"), toText(year)));
    std::string there;
    for (const int seen : months) there += (there.empty() ? "" : ", ") + std::to_string(seen);
    return errorSaying(message(MESSAGE("there are no actuals for %1 to month %2; there are to month: %3"),
                               toText(year), std::to_string(*month), there));
}

Money asVariance(StatementLine line, Money difference) {
    const auto side = rightSideOf(Figure(StatementFigure{{}, {}, line}));
    return side == RightSide::atOrAbove ? difference : -difference;
}

Money outturnOfPlan(Money yearPlan, Money difference) { return yearPlan + difference; }

Money outturnAnnualised(Money yearPlan, Money difference, Money nonRecurrent, int month) {
    const Decimal goesOn = toDecimal(difference - nonRecurrent) * Decimal(12) / Decimal(month);
    return yearPlan + roundToPenny(goesOn) + nonRecurrent;
}

Money outturnOfRunRate(Money actual, int month) {
    return roundToPenny(Decimal(toDecimal(actual) * Decimal(12) / Decimal(month)));
}

Decimal narrowing(int month) { return sqrt(Decimal(Decimal(12 - month) / Decimal(12))); }

OutturnRange outturnRange(Money outturn, Money central, Money low, Money high, int month) {
    const Decimal narrower = narrowing(month);
    const auto around = [&](Money end) {
        return outturn + roundToPenny(Decimal(toDecimal(end - central) * narrower));
    };
    return {around(low), around(high)};
}

int distanceScore(const Decimal& ofIncome) {
    const Decimal distance = roundTo20(ofIncome);
    if (distance >= 0) return 4;
    if (distance * 100 >= -1) return 3;
    return distance * 100 >= -2 ? 2 : 1;
}

} // namespace breakeven
