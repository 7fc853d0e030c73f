#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/variant/in_parallel.h"
#include "money/financial_year.h"
#include "money/money.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// What is asked of a choice between arrangements (rules 12.3).
struct OptionsRequest {
    std::string scenario = "base";
    std::vector<std::string> arrangements; ///< candidates: each is off, or on from one of `starts`
    std::vector<FinancialYear> starts;     ///< projected years
    FinancialYear year;                    ///< the year the options are judged in
    std::vector<std::pair<std::string, std::string>> apart =
        {}; ///< candidates of which one at most is to be on, besides those with one master too many
};

/// Some of the organisations of a projection.
class OrganisationSet {
public:
    OrganisationSet() = default;
    explicit OrganisationSet(std::vector<bool> in) : in_(std::move(in)) {}

    std::size_t size() const { return static_cast<std::size_t>(std::count(in_.begin(), in_.end(), true)); }
    bool empty() const { return size() == 0; }

    /// Their codes; `organisations` are those of all.
    std::vector<std::string> codes(const std::vector<std::string>& organisations) const;

private:
    std::vector<bool> in_; ///< by organisation
};

/// One combination of candidates and what it comes to: small, as there may be very many.
struct Option {
    std::vector<std::optional<FinancialYear>> starts; ///< by candidate; blank: off
    std::optional<Message> impossible;                ///< why it cannot be; the figures are then nought
    Money surplus;                                    ///< of the economy in the year; negative: deficit
    Money cumulative;                                 ///< from the base year to the year
    std::vector<Money> surpluses;                     ///< of the economy from the base year to the year
    Money spend;                                      ///< non-recurrent cost of the candidates up to the year
    Money support;            ///< non-recurrent support they bring up to the year, whoever pays it
    Money cashSupport;        ///< drawn by all organisations from the base year to the year
    OrganisationSet entering; ///< those that enter the failure regime after the base year, up to the year,
                              ///< merged ones being part of their group
    OrganisationSet failing; ///< those in the regime in the year
    bool frontier = false; ///< no other has as good a surplus for less one-off money, or a better for as much

    Money oneOff() const { return spend + support; }
};

struct Options {
    OptionsRequest request;
    std::vector<std::string> organisations; ///< all there are
    std::vector<Option> all; ///< the first candidate varies slowest; off before the starts in their order

    /// The combination with every candidate off.
    const Option& nothing() const { return all.front(); }
};

/// More combinations than this are refused.
inline constexpr std::size_t mostOptions = 50'000;

/// Works out every combination, on `threads` threads with the same result on any number of them. Two
/// arrangements that give one organisation two masters (masters.h) cannot be together, be both candidates or
/// one of them on in the scenario. `goOn`, if given, is told how many are begun and stops the work by saying
/// false: the result is then empty, without a problem. Errors: unknown candidates, years that are not
/// projected, too many combinations, or what keeps the scenario from being projected.
Result<Options> options(const Economy& economy, const OptionsRequest& request,
                        const std::function<bool(std::size_t done, std::size_t all)>& goOn = {},
                        std::size_t threads = threadsAtHand());

} // namespace breakeven
