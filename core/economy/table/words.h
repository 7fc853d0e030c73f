#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

/// The words of the tables and of what is worked out from them (docs/data-package.md): each list once, in the
/// order of the enumeration that stands for it.
namespace breakeven::words {

/// Lists one after another.
template<class... Lists>
constexpr auto joined(const Lists&... lists) {
    std::array<const char*, (std::tuple_size_v<Lists> + ...)> all{};
    auto* end = all.data();
    ((end = std::copy(lists.begin(), lists.end(), end)), ...);
    return all;
}

inline constexpr std::array organisationKinds{
    "acute",        "specialist", "mental_health", "community",       "ambulance",
    "primary_care", "integrated", "commissioner",  "local_authority", "national"};
/// Those that pay PDC dividend and have ratings (rules 10.4, 11).
inline constexpr std::array ratedKinds{"acute",     "specialist", "mental_health",
                                       "community", "ambulance",  "integrated"};
/// Those that buy care.
inline constexpr std::array payingKinds{"commissioner", "local_authority", "national"};
inline constexpr std::array arrangementKinds{"federation",
                                             "joint_venture",
                                             "service_chain",
                                             "management_contract",
                                             "group",
                                             "acquisition",
                                             "mcp",
                                             "pacs",
                                             "care_homes",
                                             "front_door_primary_care",
                                             "specialised_concentration",
                                             "winter_escalation",
                                             "other"};

inline constexpr std::array incomeCategories{"allocation", "other_income", "support"};
inline constexpr std::array payCategories{"medical", "nursing", "other_staff", "agency"};
inline constexpr std::array nonPayCategories{"drugs",          "clinical_supplies", "general_supplies",
                                             "premises",       "negligence",        "pfi",
                                             "purchased_care", "other_cost"};
inline constexpr std::array capitalCategories{"depreciation", "interest", "pdc_dividend"};
/// Those a budget line may have.
inline constexpr auto categories =
    joined(incomeCategories, payCategories, nonPayCategories, capitalCategories);
/// Several of them together: pay, non-pay, both.
inline constexpr std::array severalCategories{"pay", "non_pay", "all"};
/// Those savings and effects may have, together or one by one.
inline constexpr auto savingCategories = joined(severalCategories, payCategories, nonPayCategories);
inline constexpr std::array functions{"clinical", "clinical_support", "corporate", "estates"};

inline constexpr std::array balanceItems{"fixed_assets", "donated_assets", "inventories", "receivables",
                                         "cash",         "payables",       "loans",       "other_liabilities",
                                         "provisions"};
inline constexpr std::array balanceMovements{"capital_spend", "borrowing", "pdc_received", "repayments",
                                             "support_drawn"};

/// The lines a posting stands on; the first is that of outside (rules 2.1).
inline constexpr auto postingLines = joined(std::array{"", "patient_care"}, categories, balanceMovements);

/// The lines of a statement (rules 9).
inline constexpr auto statementLines = joined(
    std::array{"patient_care_income", "allocation_income", "other_income", "support_income", "total_income"},
    payCategories, std::array{"pay"}, nonPayCategories,
    std::array{"non_pay", "ebitda", "depreciation", "operating_surplus", "interest", "pdc_dividend",
               "surplus", "underlying_surplus", "cumulative_surplus", "stranded_cost"},
    balanceItems, std::array{"net_assets"}, balanceMovements);

/// The measures (rules 11).
inline constexpr std::array measures{
    "capital_service_cover", "liquidity_days", "ie_margin", "distance_from_plan",
    "agency_distance",       "cosrr",          "fsrr",      "use_of_resources",
    "break_even_duty",       "failure_regime"};

inline constexpr std::array forms{"activity", "block", "blended", "capitation"};
inline constexpr std::array directions{"gain", "loss"};
inline constexpr std::array whens{"always", "below", "above"};
/// Effects that take activity away or elsewhere, and all (rules 3.2, 8).
inline constexpr std::array activityEffects{"avoid", "divert", "relocate"};
inline constexpr auto effectTypes =
    joined(activityEffects, std::array{"save", "spend", "fund", "fee", "pool", "merge"});
inline constexpr std::array effectBases{"cost", "income", "combined_income"};
inline constexpr std::array fundings{"internal", "loan", "pdc"};
inline constexpr std::array supportForms{"loan", "pdc"};
inline constexpr std::array changes{"set", "add", "multiply"};
inline constexpr std::array distributions{"triangular", "pert", "normal", "uniform"};
inline constexpr std::array rangeMeanings{"percentiles", "limits"};
inline constexpr std::array actualKinds{"actual", "plan", "forecast"};
inline constexpr std::array betters{"up", "down"};
inline constexpr std::array flags{"yes", "no"};

/// Where a word stands in a list; nothing where it does not.
constexpr std::optional<std::size_t> placeOf(std::span<const char* const> list, std::string_view word) {
    for (std::size_t place = 0; place < list.size(); ++place)
        if (list[place] == word) return place;
    return std::nullopt;
}

constexpr bool has(std::span<const char* const> list, std::string_view word) {
    return placeOf(list, word).has_value();
}

/// What a word stands for; the first of the list for one that is not in it.
template<class Enumeration>
constexpr Enumeration as(std::span<const char* const> list, std::string_view word) {
    return static_cast<Enumeration>(placeOf(list, word).value_or(0));
}

/// Whether a list is just these words, each where its value stands: to be asserted beside an enumeration.
template<class Enumeration, std::size_t count>
constexpr bool name(std::span<const char* const> list,
                    const std::pair<Enumeration, std::string_view> (&values)[count]) {
    if (list.size() != count) return false;
    for (std::size_t place = 0; place < count; ++place)
        if (static_cast<std::size_t>(values[place].first) != place || list[place] != values[place].second)
            return false;
    return true;
}

} // namespace breakeven::words
