#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "engine/session/price_table.h"
#include "money/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What a template can know of an economy: base-year figures, in pounds or units, nought where there are
/// none. Refers to both it is made from.
class EconomyFacts {
public:
    EconomyFacts(const Economy& economy, const ExactProjection& base)
        : economy_(economy), base_(base), prices_(priceTable(economy)) {}

    const Economy& economy() const { return economy_; }
    FinancialYear baseYear() const { return base_.years.front(); }
    FinancialYear lastYear() const { return base_.years.back(); }

    /// Income without support, and surplus, of an organisation.
    Decimal income(std::string_view org) const;
    Decimal surplus(std::string_view org) const { return toDecimal(result(org)); }
    Money result(std::string_view org) const;

    /// Its budget lines of a category, of "pay", "non_pay" or "all", or of a function; those of arrangements
    /// left out.
    Decimal cost(std::string_view org, std::string_view categoryOrFunction) const;

    /// The volume of a service; a blank commissioner: all of them.
    Decimal volume(std::string_view commissioner, std::string_view provider, std::string_view service) const;

    /// Emergency volumes, of a blank commissioner or provider all of them.
    Decimal emergencies(std::string_view commissioner, std::string_view provider) const;

    /// That volume at the prices it is paid by, where its contract has any.
    Decimal worth(std::string_view commissioner, std::string_view provider, std::string_view service) const;

    /// What a contract pays in the base year, or another.
    Money paid(std::string_view contract) const { return paid(contract, baseYear()); }
    Money paid(std::string_view contract, FinancialYear year) const;

    /// The people of a population, and the same weighted by need.
    Decimal people(std::string_view population) const;
    Decimal weighted(std::string_view population) const;

    /// What an index has grown by from the base year to a year (rules 1.5); 1 without an index.
    Decimal growth(std::string_view index, std::string_view year) const;

    /// The contract that covers a service between the two beyond the base year, if there is one.
    std::optional<std::size_t> covering(std::string_view commissioner, std::string_view provider,
                                        std::string_view service) const;

    /// Whether a contract goes on after the base year, on its own account.
    bool goesOn(std::size_t contract) const;

private:
    std::optional<OrganisationIndex> organisation(std::string_view code) const;
    Decimal price(std::string_view commissioner, std::string_view provider, std::string_view service) const;

    const Economy& economy_;
    const ExactProjection& base_;
    std::vector<ServicePrices> prices_;
};

} // namespace breakeven
