#pragma once

#include "engine/ledger/projection.h"

#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// What a line, or group of lines, of the statement adds to the surplus or takes from it between two years.
struct Movement {
    StatementLine line; ///< a line of income, pay, non-pay or capital charges, or the sub-total of a group
    Money change;       ///< of the line itself; costs positive
    Money effect;       ///< on the surplus: a cost that rises is negative
};

/// The change in surplus between two years by line, largest effect first, noughts left out. The effects add
/// up to the change exactly.
std::vector<Movement> movementsByLine(const Statements<Money>& statements, OrganisationIndex org,
                                      std::size_t from, std::size_t to);

/// The same in the statement's order by total income, pay, non-pay, depreciation, interest and dividend.
std::vector<Movement> movementsByGroup(const Statements<Money>& statements, OrganisationIndex org,
                                       std::size_t from, std::size_t to);

/// What a line of the statement changes by between two years.
Money changeOf(const Statements<Money>& statements, OrganisationIndex org, StatementLine line,
               std::size_t from, std::size_t to);

/// The share of an organisation in the economy's surplus or deficit.
struct Contribution {
    OrganisationIndex org;
    Money surplus;
};

/// The surpluses of a year, the largest deficit first; they add up to the economy's. Organisations merged
/// into others are left out.
std::vector<Contribution> contributions(const Statements<Money>& statements, std::size_t year);

/// The surplus of an organisation by year, base year first; nothing where it has no statement of its own.
std::vector<std::optional<Money>> surplusByYear(const Statements<Money>& statements, OrganisationIndex org);

/// The same over the years asked for; nothing either in a year the projection has not.
std::vector<std::optional<Money>> surplusByYear(const ExactProjection& projection, OrganisationIndex org,
                                                std::span<const FinancialYear> years);

/// Surpluses by year of an organisation or of several together.
struct SurplusSeries {
    std::vector<OrganisationIndex> orgs;
    std::vector<std::optional<Money>> exact;
    std::vector<std::optional<Money>> printed; ///< the same from the statements as printed
};

/// Those of all organisations in table order. Of more than `most` only those with the largest surplus or
/// deficit of any year, and last the others together, so that there are `most` in all.
std::vector<SurplusSeries> surplusSeries(const Statements<Money>& exact, const Statements<Money>& printed,
                                         std::size_t most);

} // namespace breakeven
