#include "insight/position/movements.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

namespace breakeven {

namespace {

using enum StatementLine;

constexpr std::array leafLines{
    patientCareIncome, allocationIncome, otherIncome, supportIncome, medical,
    nursing,           otherStaff,       agency,      drugs,         clinicalSupplies,
    generalSupplies,   premises,         negligence,  pfi,           purchasedCare,
    otherCost,         depreciation,     interest,    pdcDividend};
constexpr std::array groupLines{totalIncome, pay, nonPay, depreciation, interest, pdcDividend};

std::vector<Movement> movementsOf(std::span<const StatementLine> lines, const Statements<Money>& statements,
                                  OrganisationIndex org, std::size_t from, std::size_t to) {
    std::vector<Movement> movements;
    for (const StatementLine line : lines) {
        const Money change = changeOf(statements, org, line, from, to);
        if (change != Money{}) movements.push_back({line, change, line <= totalIncome ? change : -change});
    }
    return movements;
}

/// In pence, whether of surplus or deficit.
std::int64_t largest(const std::vector<std::optional<Money>>& surpluses) {
    std::int64_t most = 0;
    for (const auto& amount : surpluses)
        if (amount) most = std::max(most, std::abs(amount->pence()));
    return most;
}

void add(const SurplusSeries& series, SurplusSeries& sum) {
    sum.orgs.insert(sum.orgs.end(), series.orgs.begin(), series.orgs.end());
    for (const auto surpluses : {&SurplusSeries::exact, &SurplusSeries::printed})
        for (std::size_t year = 0; year < (series.*surpluses).size(); ++year)
            if (const auto& surplus = (series.*surpluses)[year])
                (sum.*surpluses)[year] = (sum.*surpluses)[year].value_or(Money()) + *surplus;
}

} // namespace

std::vector<Movement> movementsByLine(const Statements<Money>& statements, OrganisationIndex org,
                                      std::size_t from, std::size_t to) {
    auto movements = movementsOf(leafLines, statements, org, from, to);
    std::stable_sort(movements.begin(), movements.end(), [](const Movement& a, const Movement& b) {
        return std::abs(a.effect.pence()) > std::abs(b.effect.pence());
    });
    return movements;
}

std::vector<Movement> movementsByGroup(const Statements<Money>& statements, OrganisationIndex org,
                                       std::size_t from, std::size_t to) {
    return movementsOf(groupLines, statements, org, from, to);
}

Money changeOf(const Statements<Money>& statements, OrganisationIndex org, StatementLine line,
               std::size_t from, std::size_t to) {
    return statements.amount(org, to, line) - statements.amount(org, from, line);
}

std::vector<Contribution> contributions(const Statements<Money>& statements, std::size_t year) {
    std::vector<Contribution> all;
    for (std::size_t i = 0; i < statements.organisations(); ++i) {
        const OrganisationIndex org{static_cast<std::int32_t>(i)};
        if (statements.shown(org, year)) all.push_back({org, statements.amount(org, year, surplus)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Contribution& a, const Contribution& b) { return a.surplus < b.surplus; });
    return all;
}

std::vector<std::optional<Money>> surplusByYear(const Statements<Money>& statements, OrganisationIndex org) {
    std::vector<std::optional<Money>> years(statements.years());
    for (std::size_t year = 0; year < years.size(); ++year)
        if (statements.shown(org, year)) years[year] = statements.amount(org, year, surplus);
    return years;
}

std::vector<std::optional<Money>> surplusByYear(const ExactProjection& projection, OrganisationIndex org,
                                                std::span<const FinancialYear> years) {
    const auto own = surplusByYear(projection.statements, org);
    std::vector<std::optional<Money>> asked;
    for (const FinancialYear year : years) {
        const auto found = std::find(projection.years.begin(), projection.years.end(), year);
        asked.push_back(found == projection.years.end()
                            ? std::nullopt
                            : own[static_cast<std::size_t>(found - projection.years.begin())]);
    }
    return asked;
}

std::vector<SurplusSeries> surplusSeries(const Statements<Money>& exact, const Statements<Money>& printed,
                                         std::size_t most) {
    std::vector<SurplusSeries> all;
    for (std::size_t i = 0; i < exact.organisations(); ++i) {
        const OrganisationIndex org{static_cast<std::int32_t>(i)};
        all.push_back({{org}, surplusByYear(exact, org), surplusByYear(printed, org)});
    }
    if (all.size() <= most) return all;
    std::stable_sort(all.begin(), all.end(), [](const SurplusSeries& a, const SurplusSeries& b) {
        return largest(a.exact) > largest(b.exact);
    });
    const std::vector<std::optional<Money>> none(exact.years());
    SurplusSeries others{{}, none, none};
    for (; all.size() >= most; all.pop_back()) add(all.back(), others);
    std::stable_sort(all.begin(), all.end(), [](const SurplusSeries& a, const SurplusSeries& b) {
        return a.orgs.front().value < b.orgs.front().value;
    });
    all.push_back(std::move(others));
    return all;
}

} // namespace breakeven
