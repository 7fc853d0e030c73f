#pragma once

#include "economy/table/problem.h"
#include "money/financial_year.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A year in a trust's published accounts, canonical amounts in pounds. Operating cost is without financing
/// and with impairments; the surplus is with the one and without the other.
struct PublishedAccounts {
    std::string income;
    std::string operatingCost;
    std::string surplus;
};

/// A trust whose accounts are published.
struct PublishedTrust {
    std::string org; ///< its code in the NHS: RNL
    std::string name;
    std::string kind; ///< a word of organisationKinds
    std::map<FinancialYear, PublishedAccounts> accounts;
};

/// The trusts there are accounts of, with where these come from.
struct PublishedTrusts {
    std::vector<PublishedTrust> all; ///< by code
    std::string source;

    /// Null where there is none of this code.
    const PublishedTrust* find(std::string_view org) const;

    /// The last year somebody's accounts are of.
    FinancialYear lastYear() const;
};

/// Reads resources/presets/published_trusts.json.
Result<PublishedTrusts> readPublishedTrusts(std::string_view json);

/// The trusts meant by what somebody has typed of a code or of words of a name, in any order and of any case:
/// first those whose code begins so, then those whose name does, then the others. All of them for nothing.
std::vector<const PublishedTrust*> trustsLike(const PublishedTrusts& trusts, std::string_view typed);

/// What a trust's accounts of a year say in two words: "£16.4m deficit". Nothing where there are none.
std::optional<Message> accountsInWords(const PublishedTrust& trust, FinancialYear year);

} // namespace breakeven
