#include "insight/actual/printed_variance.h"

#include "insight/actual/seen.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace breakeven {

namespace {

using Amounts = std::map<StatementLine, Money>;
using Part = std::function<std::optional<Money>(const LineVariance&)>;

/// From the top of the statement down: each is a part of one before it.
constexpr std::array totals{StatementLine::surplus, StatementLine::operatingSurplus,
                            StatementLine::ebitda,  StatementLine::totalIncome,
                            StatementLine::pay,     StatementLine::nonPay};

std::optional<Money> difference(std::optional<Money> from, std::optional<Money> to) {
    return from && to ? std::optional(*to - *from) : std::nullopt;
}

// What of a line is rounded by itself; all else is the sum or difference of two of these.
const Part planOf = [](const LineVariance& line) { return line.plan; };
const Part actualOf = [](const LineVariance& line) { return std::optional(line.actual); };
const Part yearPlanOf = [](const LineVariance& line) { return line.yearPlan; };
const Part wayOf = [](const LineVariance& line) { return difference(line.yearPlan, line.annualised); };

Amounts amountsOf(const OrganisationVariance& org, const Part& part) {
    Amounts amounts;
    for (const LineVariance& line : org.lines)
        if (const auto amount = part(line)) amounts[line.line] = *amount;
    return amounts;
}

// The parts of a total, rounded so that they come to it as it is printed; what is not there counts as one
// part more.
void distribute(StatementLine total, const Amounts& exact, Amounts& printed, MoneyUnit unit) {
    std::vector<StatementLine> lines;
    std::vector<bool> takenOff;
    std::vector<Money> amounts;
    Money rest = exact.at(total);
    for (const LinePart& part : partsOf(total)) {
        const auto found = exact.find(part.line);
        if (found == exact.end()) continue;
        lines.push_back(part.line);
        takenOff.push_back(part.takenOff);
        amounts.push_back(part.takenOff ? -found->second : found->second);
        rest -= amounts.back();
    }
    if (rest != Money{}) amounts.push_back(rest);
    const std::vector<Money> rounded = roundToTotal(amounts, printed.at(total), unit);
    for (std::size_t i = 0; i < lines.size(); ++i) printed[lines[i]] = takenOff[i] ? -rounded[i] : rounded[i];
}

// `printed` has what is known beforehand.
Amounts rounded(const Amounts& exact, Amounts printed, MoneyUnit unit) {
    for (const StatementLine total : totals) {
        if (!exact.contains(total)) continue;
        if (!printed.contains(total)) printed[total] = roundToNearest(exact.at(total), unit);
        distribute(total, exact, printed, unit);
    }
    for (const auto& [line, amount] : exact)
        if (!printed.contains(line)) printed[line] = roundToNearest(amount, unit);
    return printed;
}

/// One of the four of every organisation and of those together.
struct Column {
    std::vector<Amounts> organisations;
    Amounts together;
};

Column roundedColumn(const YearVariance& exact, const Part& part, MoneyUnit unit) {
    Column column;
    std::vector<Amounts> all;
    std::vector<Money> surpluses;
    for (const OrganisationVariance& org : exact.organisations) {
        all.push_back(amountsOf(org, part));
        if (const auto found = all.back().find(StatementLine::surplus); found != all.back().end())
            surpluses.push_back(found->second);
    }
    const Amounts together = amountsOf(exact.together, part);
    column.together = rounded(together, {}, unit);
    const bool sums = together.contains(StatementLine::surplus) && surpluses.size() == all.size();
    const auto shares = sums ? roundToTotal(surpluses, column.together.at(StatementLine::surplus), unit)
                             : std::vector<Money>();
    for (std::size_t i = 0; i < all.size(); ++i)
        column.organisations.push_back(
            rounded(all[i], sums ? Amounts{{StatementLine::surplus, shares[i]}} : Amounts(), unit));
    return column;
}

// As the statement of the plan prints it, where all of it is the plan's.
std::optional<Amounts> statementOf(const OrganisationVariance& org, FinancialYear year,
                                   const ExactProjection& plan, const ExactProjection& printedPlan) {
    const auto code = std::find(plan.organisations.begin(), plan.organisations.end(), org.org);
    const auto at = std::find(plan.years.begin(), plan.years.end(), year);
    if (code == plan.organisations.end() || at == plan.years.end()) return std::nullopt;
    const auto index = OrganisationIndex::at(static_cast<std::size_t>(code - plan.organisations.begin()));
    const auto place = static_cast<std::size_t>(at - plan.years.begin());
    Amounts printed;
    for (const LineVariance& line : org.lines) {
        if (!line.yearPlan) continue;
        if (*line.yearPlan != plan.statements.amount(index, place, line.line)) return std::nullopt;
        printed[line.line] = printedPlan.statements.amount(index, place, line.line);
    }
    return printed;
}

Column yearPlans(const YearVariance& exact, const ExactProjection& plan, const ExactProjection& printedPlan,
                 MoneyUnit unit) {
    Column column;
    for (const OrganisationVariance& org : exact.organisations) {
        auto printed = statementOf(org, exact.year, plan, printedPlan);
        column.organisations.push_back(printed ? std::move(*printed)
                                               : rounded(amountsOf(org, yearPlanOf), {}, unit));
    }
    for (const auto& [line, amount] : amountsOf(exact.together, yearPlanOf)) {
        Money sum;
        for (const Amounts& amounts : column.organisations)
            if (const auto found = amounts.find(line); found != amounts.end()) sum += found->second;
        column.together[line] = sum;
    }
    return column;
}

struct Columns {
    Column plan, actual, yearPlan, way;
};

std::optional<Money> at(const Amounts& amounts, StatementLine line) {
    const auto found = amounts.find(line);
    return found == amounts.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Money> sum(std::optional<Money> a, std::optional<Money> b) {
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

std::optional<Money> turned(StatementLine line, std::optional<Money> difference) {
    return difference ? std::optional(asVariance(line, *difference)) : std::nullopt;
}

void print(LineVariance& line, const Amounts& plan, const Amounts& actual, const Amounts& yearPlan,
           const Amounts& way, MoneyUnit unit) {
    const LineVariance exact = line;
    line.yearPlan = at(yearPlan, line.line);
    line.plan = exact.plan && exact.plan == exact.yearPlan ? line.yearPlan : at(plan, line.line);
    line.actual = actual.at(line.line);
    line.difference = difference(line.plan, line.actual);
    line.variance = turned(line.line, line.difference);
    line.nonRecurrent = roundToNearest(exact.nonRecurrent, unit);
    if (exact.outturn) line.outturn = sum(line.yearPlan, line.difference);
    if (exact.annualised) line.annualised = sum(line.yearPlan, at(way, line.line));
    if (exact.forecast) line.forecast = roundToNearest(*exact.forecast, unit);
    if (!exact.expected) return;
    line.expected = exact.expected == exact.outturn    ? line.outturn
                    : exact.expected == exact.forecast ? line.forecast
                    : exact.expected == exact.actual   ? std::optional(line.actual)
                                                       : roundToNearest(*exact.expected, unit);
    if (exact.yearVariance) line.yearVariance = turned(line.line, difference(line.yearPlan, line.expected));
}

} // namespace

YearVariance printedVariance(const YearVariance& exact, const ExactProjection& plan,
                             const ExactProjection& printedPlan, MoneyUnit unit) {
    const Columns columns{roundedColumn(exact, planOf, unit), roundedColumn(exact, actualOf, unit),
                          yearPlans(exact, plan, printedPlan, unit), roundedColumn(exact, wayOf, unit)};
    YearVariance printed = exact;
    for (std::size_t i = 0; i < printed.organisations.size(); ++i)
        for (LineVariance& line : printed.organisations[i].lines)
            print(line, columns.plan.organisations[i], columns.actual.organisations[i],
                  columns.yearPlan.organisations[i], columns.way.organisations[i], unit);
    for (LineVariance& line : printed.together.lines)
        print(line, columns.plan.together, columns.actual.together, columns.yearPlan.together,
              columns.way.together, unit);
    return printed;
}

ActualBridge printedBridge(const ActualBridge& exact, const YearVariance* printedYear, MoneyUnit unit) {
    ActualBridge bridge = exact;
    bridge.projected = roundToNearest(exact.projected, unit);
    bridge.actual = roundToNearest(exact.actual, unit);
    const OrganisationVariance* org = printedYear ? printedYear->find(exact.org) : nullptr;
    if (const LineVariance* line = org ? org->find(exact.line) : nullptr; line && line->plan) {
        bridge.projected = *line->plan;
        bridge.actual = line->actual;
    }
    std::vector<Money> steps;
    for (const BridgeStep& step : exact.steps) steps.push_back(step.amount);
    const std::vector<Money> printedSteps = roundToTotal(steps, bridge.actual - bridge.projected, unit);
    for (std::size_t i = 0; i < steps.size(); ++i) bridge.steps[i].amount = printedSteps[i];
    return bridge;
}

} // namespace breakeven
