#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/projection.h"
#include "insight/decision/business_case.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A service an arrangement takes away from the hospital: units a year, without less with the arrangement.
struct AvoidedService {
    std::string service;
    std::vector<double> units; ///< the base year first
};

/// What the arrangement does to the money of those it is about, by year, with less without it.
struct StoryMoney {
    std::vector<Money> hospital;      ///< its surplus
    std::vector<Money> holder;        ///< the lead's surplus
    std::vector<Money> commissioners; ///< theirs together: what they save
};

/// An arrangement that keeps patients from a hospital, told in money: what is avoided, what income the
/// hospital loses, what cost it sheds and when, what is stranded, what the holder makes, what commissioners
/// save, with the loss share and without.
struct CareModelStory {
    std::string arrangement;
    std::string hospital;
    std::string holder; ///< the lead; blank where that is the hospital or nobody
    FinancialYear start;
    std::vector<FinancialYear> years; ///< the base year first
    std::vector<AvoidedService> avoided;
    std::vector<Money> income;          ///< patient care income of the hospital lost; positive
    std::vector<Money> shed;            ///< its pay and non-pay cost less
    std::vector<Money> stranded;        ///< its stranded cost more
    std::vector<std::size_t> commissioners; ///< of the case's organisations
    BusinessCase sharedCase;            ///< of the arrangement as contracted
    StoryMoney shared;                  ///< as contracted
    std::optional<StoryMoney> unshared; ///< nobody shares the holder's losses; nothing without a loss share
};

/// The story of an arrangement, switched on in the scenario if it is not; nothing where it takes no activity
/// from anybody. Errors: an unknown arrangement, or what keeps the scenario from being projected.
Result<std::optional<CareModelStory>> careModelStory(const Economy& economy, std::string_view scenario,
                                                     std::string_view arrangement, const GoOn& goOn = {});

/// The effects of a case on those a story is about.
StoryMoney moneyOf(const CareModelStory& story, const BusinessCase& whole);

} // namespace breakeven
