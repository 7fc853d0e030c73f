#include "insight/drivers.h"

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

std::vector<Driver> driversOf(std::span<const StatementLine> lines, const Statements<Money>& statements,
                              OrganisationIndex org, std::size_t from, std::size_t to) {
    std::vector<Driver> drivers;
    for (const StatementLine line : lines) {
        const Money change = changeOf(statements, org, line, from, to);
        if (change != Money{}) drivers.push_back({line, change, line <= totalIncome ? change : -change});
    }
    return drivers;
}

} // namespace

std::vector<Driver> driversByLine(const Statements<Money>& statements, OrganisationIndex org,
                                  std::size_t from, std::size_t to) {
    auto drivers = driversOf(leafLines, statements, org, from, to);
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver& a, const Driver& b) {
        return std::abs(a.effect.pence()) > std::abs(b.effect.pence());
    });
    return drivers;
}

std::vector<Driver> driversByGroup(const Statements<Money>& statements, OrganisationIndex org,
                                   std::size_t from, std::size_t to) {
    return driversOf(groupLines, statements, org, from, to);
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

} // namespace breakeven
