#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/financial_year.h"
#include "money/money.h"

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

/// One combination of candidates and what it comes to.
struct Option {
    std::vector<std::optional<FinancialYear>> starts; ///< by candidate; blank: off
    std::optional<Message> impossible;                ///< why it cannot be; the figures are then nought
    Money surplus;                                    ///< of the economy in the year; negative: deficit
    Money cumulative;                                 ///< from the base year to the year
    std::vector<Money> surpluses;                     ///< of the economy from the base year to the year
    Money spend;                                      ///< non-recurrent cost of the candidates up to the year
    Money support;                     ///< non-recurrent support they bring up to the year, whoever pays it
    Money cashSupport;                 ///< drawn by all organisations from the base year to the year
    std::vector<std::string> entering; ///< organisations that enter the failure regime after the base year,
                                       ///< up to the year, merged ones being part of their group
    std::vector<std::string> failing;  ///< organisations in the regime in the year
    bool frontier = false; ///< no other has as good a surplus for less one-off money, or a better for as much

    Money oneOff() const { return spend + support; }
};

struct Options {
    OptionsRequest request;
    std::vector<Option> all; ///< the first candidate varies slowest; off before the starts in their order

    /// The combination with every candidate off.
    const Option& nothing() const { return all.front(); }
};

/// More combinations than this are refused.
inline constexpr std::size_t mostOptions = 50'000;

/// Works out every combination. Two arrangements that give one organisation two masters (masters.h) cannot be
/// together, be both candidates or one of them on in the scenario. `goOn`, if given, is told how many are
/// done and stops the work by saying false: the result is then empty, without a problem. Errors: unknown
/// candidates, years that are not projected, too many combinations, or what keeps the scenario from being
/// projected.
Result<Options> options(const Economy& economy, const OptionsRequest& request,
                        const std::function<bool(std::size_t done, std::size_t all)>& goOn = {});

} // namespace breakeven
