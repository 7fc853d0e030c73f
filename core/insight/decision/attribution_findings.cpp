#include "insight/decision/attribution_findings.h"

#include "economy/reading/document_names.h"
#include "money/format.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

Message totalFinding(const Attribution& attribution, std::size_t year) {
    const Money total = attribution.total(attribution.economy(), year);
    const char* text =
        attribution.arrangements.size() == 1
            ? (total < Money{}
                   ? MESSAGE("In %1 the arrangement leaves the whole economy %2 worse off than without it.")
               : total > Money{}
                   ? MESSAGE("In %1 the arrangement leaves the whole economy %2 better off than without it.")
                   : MESSAGE("In %1 the arrangement makes no difference to the whole economy."))
        : total < Money{}
            ? MESSAGE("In %1 the arrangements leave the whole economy %2 worse off than without them.")
        : total > Money{}
            ? MESSAGE("In %1 the arrangements leave the whole economy %2 better off than without them.")
            : MESSAGE("In %1 the arrangements together make no difference to the whole economy.");
    return message(text, toText(attribution.years[year]), formatSize(total));
}

// Of all organisations and arrangements, the largest gain or the largest loss.
std::optional<Message> extreme(const Economy& economy, const Attribution& attribution, std::size_t year,
                               bool gain) {
    Money most;
    std::string org, arrangement;
    for (std::size_t o = 0; o < attribution.organisations.size(); ++o)
        for (std::size_t a = 0; a < attribution.arrangements.size(); ++a) {
            const Money shapley = attribution.effect(o, a, year).shapley;
            if (gain ? shapley <= most : shapley >= most) continue;
            most = shapley;
            org = attribution.organisations[o];
            arrangement = attribution.arrangements[a];
        }
    if (most == Money{}) return std::nullopt;
    return message(gain ? MESSAGE("“%1” helps most: %2 gains %3.") : MESSAGE("“%1” costs most: %2 loses %3."),
                   arrangementName(economy, arrangement), organisationName(economy, org), formatSize(most));
}

std::optional<Message> strandedFinding(const Attribution& attribution, std::size_t year) {
    Money stranded;
    for (std::size_t a = 0; a < attribution.arrangements.size(); ++a)
        stranded += attribution.effect(attribution.economy(), a, year).stranded;
    if (stranded <= Money{}) return std::nullopt;
    return message(MESSAGE("%1 of cost is stranded where activity has moved away."), formatSize(stranded));
}

} // namespace

std::vector<Message> attributionFindings(const Economy& economy, const Attribution& attribution,
                                         std::size_t year) {
    if (attribution.arrangements.empty()) return {message(MESSAGE("No arrangement is in force."))};
    std::vector<Message> all{totalFinding(attribution, year)};
    for (auto& more : {extreme(economy, attribution, year, true), extreme(economy, attribution, year, false),
                       strandedFinding(attribution, year)})
        if (more) all.push_back(*more);
    if (attribution.sampled())
        all.push_back(message(MESSAGE("The shares are estimated from %1 random orders of the arrangements."),
                              std::to_string(attribution.orderings)));
    return all;
}

} // namespace breakeven
