#pragma once

#include "economy/table/economy.h"
#include "insight/position/outlook.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// How a score reads: 4 to 1 of the ratings to 2016 and their parts, 1 to 4 of use of resources.
enum class RiskLevel : std::uint8_t { none, minor, material, significant };

using ExactRating = Rating<Decimal>;

/// The ratings of a projection by organisation, year and measure.
class RatingTable {
public:
    explicit RatingTable(const ExactProjection& projection);

    /// Null where the measure is not calculated: for other kinds of organisation, after a merger, without
    /// balances.
    const Rating<Decimal>* find(OrganisationIndex org, std::size_t year, Measure measure) const;

    /// Whether the organisation has any rating in any year.
    bool isRated(OrganisationIndex org) const;
    bool has(OrganisationIndex org, Measure measure) const;

private:
    std::size_t place(OrganisationIndex org, std::size_t year, Measure measure) const {
        return (static_cast<std::size_t>(org.value) * years_ + year) * measureCount +
               static_cast<std::size_t>(measure);
    }

    std::size_t years_;
    std::vector<const Rating<Decimal>*> ratings_;
};

/// Overall ratings, whose score is what counts; of the others the value is shown as well.
bool isOverall(Measure measure);
/// The duty and the regime, which hold or do not.
bool isFlag(Measure measure);

/// The margins and distances, which are parts of income or of a plan.
bool isRate(Measure measure);

RiskLevel riskOf(const Rating<Decimal>& rating);
/// "no evident concern", "significant risk".
Message titleOf(RiskLevel level);

/// The measure itself as it is read: "1.74", "(7.1)", "0.99%"; blank where it has no value.
std::string valueText(const Rating<Decimal>& rating);

/// A stay in the failure regime (rules 11.4).
struct RegimeSpell {
    OrganisationIndex org;
    FinancialYear from;
    std::optional<FinancialYear> out; ///< the first year out of it; none: to the end
    bool support = false;             ///< in the first year: cash support is drawn,
    bool duty = false;                ///< the break-even duty is breached,
    bool cosrr = false;               ///< the continuity of services rating is 1
};

/// All stays, in the order in which organisations enter it and then of their table.
std::vector<RegimeSpell> regimeSpells(const ExactProjection& projection);

/// What brings an organisation into it: "cash support", "break-even duty", "continuity of services rating 1".
std::vector<Message> causes(const RegimeSpell& spell);

/// How many trusts come under the failure regime, and who first; nothing if none is rated.
std::optional<Message> regimeFinding(const Economy& economy, const ExactProjection& projection);

/// When an organisation comes under it and leaves it; nothing if it is not rated.
std::optional<Message> regimeFinding(const ExactProjection& projection, const Outlook& outlook);

/// The same for many organisations of a projection, which is gone through once.
class RegimeFindings {
public:
    explicit RegimeFindings(const ExactProjection& projection);

    std::optional<Message> of(const Outlook& outlook) const;

private:
    std::vector<bool> rated_;
    std::vector<std::vector<RegimeSpell>> spells_; ///< by organisation
};

} // namespace breakeven
