#pragma once

#include "economy/table/problem.h"
#include "insight/uncertainty/fan.h"

#include <optional>
#include <span>
#include <vector>

namespace breakeven {

// Sentences that say what draws show. A share is told as so many of 10 futures, or of 100 where it is rare or
// all but certain; none and all are not claimed of draws, which may have missed what is rarer than one in a
// hundred.

/// A share of draws in whole numbers of futures.
struct InFutures {
    enum class Bound { about, fewer, more } bound = Bound::about;
    int count = 0;
    int of = 10;
};

InFutures inFutures(const Chance& chance);

/// "In 7 of 10 futures North Cumbria is in deficit in 2020/21." Precondition: a fan of surplus that has the
/// year.
Message deficitFinding(const Fan& fan, const FanYear& year);

/// Between what amounts the figure lies in 8 of 10 futures that year.
Message rangeFinding(const Fan& fan, const FanYear& year);

/// When break-even comes, if it does.
Message breakEvenFinding(const Prospects& prospects);

/// That cash runs out; nothing without balances.
std::optional<Message> cashChanceFinding(const Prospects& prospects);

/// When the failure regime is most likely; nothing where it applies to nobody rated.
std::optional<Message> regimeChanceFinding(const Prospects& prospects);

/// How many futures are drawn and how exactly shares are known by them: to within twice their largest
/// standard error.
Message drawsFinding(std::uint64_t draws);

/// That values of ranges leave what their columns accept, and of which most often (rules 16.3); nothing where
/// none does so in more than 1 % of draws.
std::optional<Message> putBackFinding(std::span<const Simulation::PutBack> ranges);

/// All of them in reading order, the deficit of the last year first. Precondition: neither is empty.
std::vector<Message> chanceFindings(const Fan& surplus, const Prospects& prospects);

/// A chance by year as tables have it.
struct ChanceLine {
    const char* title; ///< marked as a message
    std::optional<Chance> (*of)(const ProspectYear& year);
};

/// Those of which there is any, in the order of tables.
std::vector<ChanceLine> chanceLines(const Prospects& prospects);

/// A share as tables show it: "68%", "<1%", ">99%".
std::string chanceText(const Chance& chance);

} // namespace breakeven
