#include "insight/scenario/line_comparison.h"

#include "economy/scenario/scenario.h"

#include <algorithm>

namespace breakeven {

namespace {

using Amounts = std::vector<std::optional<Money>>;

std::optional<OrganisationIndex> indexOf(const ExactProjection& projection, std::string_view org) {
    if (org == "economy") return projection.statements.economy();
    const auto& codes = projection.organisations;
    const auto found = std::find(codes.begin(), codes.end(), org);
    if (found == codes.end()) return std::nullopt;
    return OrganisationIndex::at(static_cast<std::size_t>(found - codes.begin()));
}

std::vector<FinancialYear> yearsOf(std::span<const ComparedScenario> scenarios) {
    std::vector<FinancialYear> years;
    for (const ComparedScenario& scenario : scenarios)
        if (scenario.exact)
            for (const FinancialYear year : scenario.exact->years)
                if (std::find(years.begin(), years.end(), year) == years.end()) years.push_back(year);
    std::sort(years.begin(), years.end());
    return years;
}

// Nothing in a year that the projection has not, or without a statement or balances of its own.
Amounts amountsOf(const ExactProjection& projection, OrganisationIndex org, StatementLine line,
                  std::span<const FinancialYear> years) {
    Amounts amounts;
    for (const FinancialYear year : years) {
        const auto found = std::find(projection.years.begin(), projection.years.end(), year);
        const auto at = static_cast<std::size_t>(found - projection.years.begin());
        const bool there = found != projection.years.end() && projection.statements.shown(org, at) &&
                           (!isBalanceSheetLine(line) || projection.statements.hasBalances(org, at));
        amounts.push_back(there ? std::optional(projection.statements.amount(org, at, line)) : std::nullopt);
    }
    return amounts;
}

// What the years come to: the cumulative surplus of the last with a statement.
std::optional<Money> lastOf(const ExactProjection& projection, OrganisationIndex org,
                            std::span<const FinancialYear> years) {
    std::optional<Money> last;
    for (const auto& amount : amountsOf(projection, org, StatementLine::cumulativeSurplus, years))
        if (amount) last = amount;
    return last;
}

std::optional<Money> less(const std::optional<Money>& amount, const std::optional<Money>& reference) {
    return amount && reference ? std::optional(*amount - *reference) : std::nullopt;
}

Amounts less(const Amounts& amounts, const Amounts& reference) {
    Amounts differences;
    for (std::size_t year = 0; year < amounts.size(); ++year)
        differences.push_back(less(amounts[year], reference[year]));
    return differences;
}

std::vector<std::optional<Decimal>> sharesOf(const Amounts& differences, const Amounts& reference) {
    std::vector<std::optional<Decimal>> shares;
    for (std::size_t year = 0; year < differences.size(); ++year) {
        const bool known = differences[year] && reference[year] && *reference[year] != Money{};
        shares.push_back(
            known ? std::optional<Decimal>(toDecimal(*differences[year]) / abs(toDecimal(*reference[year])))
                  : std::nullopt);
    }
    return shares;
}

} // namespace

LineComparison compareLine(const Economy& economy, std::span<const ComparedScenario> scenarios,
                           std::string_view reference, std::string_view org, StatementLine line) {
    LineComparison comparison{yearsOf(scenarios), {}};
    for (const ComparedScenario& scenario : scenarios) {
        ComparedLine& compared = comparison.lines.emplace_back();
        compared.scenario = scenario.code;
        compared.inError = !scenario.exact;
        const auto index = scenario.exact ? indexOf(*scenario.exact, org) : std::nullopt;
        if (!index) {
            compared.amounts.resize(comparison.years.size());
            compared.printed.resize(comparison.years.size());
            continue;
        }
        compared.amounts = amountsOf(*scenario.exact, *index, line, comparison.years);
        compared.printed = amountsOf(*scenario.printed, *index, line, comparison.years);
        if (line != StatementLine::surplus) continue;
        compared.outlook = outlook(economy, *scenario.exact, *index);
        compared.total = lastOf(*scenario.exact, *index, comparison.years);
        compared.printedTotal = lastOf(*scenario.printed, *index, comparison.years);
    }
    const auto against = std::find_if(comparison.lines.begin(), comparison.lines.end(),
                                      [&](const ComparedLine& one) { return one.scenario == reference; });
    if (against == comparison.lines.end()) return comparison;
    const Amounts exact = against->amounts, printed = against->printed;
    const auto total = against->total, printedTotal = against->printedTotal;
    for (ComparedLine& compared : comparison.lines) {
        if (compared.scenario == reference) continue;
        compared.differences = less(compared.amounts, exact);
        compared.printedDifferences = less(compared.printed, printed);
        compared.shares = sharesOf(compared.differences, exact);
        compared.totalDifference = less(compared.total, total);
        compared.printedTotalDifference = less(compared.printedTotal, printedTotal);
    }
    return comparison;
}

ResultsByScenario scenarioResults(std::span<const ComparedScenario> scenarios) {
    ResultsByScenario results{yearsOf(scenarios), {}};
    Amounts base(results.years.size());
    for (const ComparedScenario& scenario : scenarios) {
        ScenarioResult& result = results.scenarios.emplace_back();
        result.code = scenario.code;
        result.inError = !scenario.exact;
        result.surplus = scenario.printed
                             ? amountsOf(*scenario.printed, scenario.printed->statements.economy(),
                                         StatementLine::surplus, results.years)
                             : Amounts(results.years.size());
        if (scenario.code == baseScenario) base = result.surplus;
    }
    for (ScenarioResult& result : results.scenarios)
        result.againstBase =
            result.code == baseScenario ? Amounts(results.years.size()) : less(result.surplus, base);
    return results;
}

std::vector<StatementLine> linesThere(std::span<const ComparedScenario> scenarios, std::string_view org) {
    std::vector<StatementLine> lines;
    for (std::size_t at = 0; at < statementLineCount; ++at) {
        const auto line = static_cast<StatementLine>(at);
        const bool there = std::any_of(scenarios.begin(), scenarios.end(), [&](const ComparedScenario& one) {
            const auto index = one.exact ? indexOf(*one.exact, org) : std::nullopt;
            if (!index) return false;
            const Amounts amounts = amountsOf(*one.exact, *index, line, one.exact->years);
            return std::any_of(amounts.begin(), amounts.end(),
                               [](const auto& amount) { return amount && *amount != Money{}; });
        });
        if (there || line == StatementLine::surplus) lines.push_back(line);
    }
    return lines;
}

} // namespace breakeven
