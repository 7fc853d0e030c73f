#include "insight/decision/bridge_findings.h"

#include "economy/reading/document_names.h"
#include "economy/scenario/scenario.h"
#include "insight/position/findings.h"
#include "money/format.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string scenarioName(const Economy& economy, const std::string& scenario) {
    return scenario == baseScenario ? scenario : rowName(economy, TableId::scenarios, scenario);
}

// One position against another of the same year: whose, in which scenario, by how much, in which other.
Message comparison(const Economy& economy, const Bridge& bridge) {
    const Money change = bridge.change();
    const char* text =
        change < Money{}   ? MESSAGE("In %2 the result of %1 is %3 worse under “%4” than under “%5”.")
        : change > Money{} ? MESSAGE("In %2 the result of %1 is %3 better under “%4” than under “%5”.")
                           : MESSAGE("In %2 the result of %1 is the same under “%4” as under “%5”.");
    return message(text, organisationName(economy, bridge.org), toText(bridge.to.year), formatSize(change),
                   scenarioName(economy, bridge.to.scenario), scenarioName(economy, bridge.from.scenario));
}

constexpr std::string_view owned = "arrangement:";

std::string ownerName(const Economy& economy, std::string_view step) {
    return arrangementName(economy, std::string(step.substr(owned.size())));
}

struct StepSentences {
    std::string_view step;
    const char *takes, *gives; ///< with the amount
};
constexpr std::array<StepSentences, 8> sentences{{
    {"base_year", MESSAGE("The largest adverse step is the base year itself, %1."),
     MESSAGE("The largest favourable step is the base year itself, %1.")},
    {"non_recurrent", MESSAGE("The largest adverse step is non-recurrent items, %1."),
     MESSAGE("The largest favourable step is non-recurrent items, %1.")},
    {"starting_and_ending",
     MESSAGE("The largest adverse step is contracts and budgets starting and ending, %1."),
     MESSAGE("The largest favourable step is contracts and budgets starting and ending, %1.")},
    {"growth", MESSAGE("The largest adverse step is growth in activity and population, %1."),
     MESSAGE("The largest favourable step is growth in activity and population, %1.")},
    {"prices", MESSAGE("The largest adverse step is prices and contract uplifts, %1."),
     MESSAGE("The largest favourable step is prices and contract uplifts, %1.")},
    {"inflation", MESSAGE("The largest adverse step is cost inflation, %1."),
     MESSAGE("The largest favourable step is cost inflation, %1.")},
    {"savings", MESSAGE("The largest adverse step is savings, %1."),
     MESSAGE("The largest favourable step is savings, %1.")},
    {"financing", MESSAGE("The largest adverse step is capital and financing, %1."),
     MESSAGE("The largest favourable step is capital and financing, %1.")},
}};

// The step that takes or gives most.
Message largest(const Economy& economy, const BridgeStep& step) {
    const bool takes = step.amount < Money{};
    if (step.name.starts_with(owned))
        return message(takes ? MESSAGE("The largest adverse step is the arrangement “%1”, %2.")
                             : MESSAGE("The largest favourable step is the arrangement “%1”, %2."),
                       ownerName(economy, step.name), formatSize(step.amount));
    const auto* found = std::find_if(sentences.begin(), sentences.end(),
                                     [&](const StepSentences& s) { return s.step == step.name; });
    return message(takes ? found->takes : found->gives, formatSize(step.amount));
}

} // namespace

Message stepTitle(const Economy& economy, std::string_view step) {
    if (step.starts_with(owned)) return {ownerName(economy, step), {}};
    static constexpr std::array<std::pair<std::string_view, const char*>, 8> titles{
        {{"base_year", MESSAGE("Base year")},
         {"non_recurrent", MESSAGE("Non-recurrent items")},
         {"starting_and_ending", MESSAGE("Contracts and budgets starting and ending")},
         {"growth", MESSAGE("Activity and population growth")},
         {"prices", MESSAGE("Prices and contract uplifts")},
         {"inflation", MESSAGE("Cost inflation")},
         {"savings", MESSAGE("Savings")},
         {"financing", MESSAGE("Capital and financing")}}};
    for (const auto& [name, title] : titles)
        if (name == step) return message(title);
    return {std::string(step), {}};
}

std::vector<Message> bridgeFindings(const Economy& economy, const Bridge& bridge) {
    std::vector<Message> all;
    if (bridge.from.scenario == bridge.to.scenario)
        all.push_back(changeFinding(organisationName(economy, bridge.org), bridge.from.surplus,
                                    bridge.from.year, bridge.to.surplus, bridge.to.year));
    else if (bridge.from.year == bridge.to.year)
        all.push_back(comparison(economy, bridge));
    if (bridge.steps.empty()) return all;
    const auto [worst, best] =
        std::minmax_element(bridge.steps.begin(), bridge.steps.end(),
                            [](const BridgeStep& a, const BridgeStep& b) { return a.amount < b.amount; });
    if (worst->amount < Money{}) all.push_back(largest(economy, *worst));
    if (best->amount > Money{}) all.push_back(largest(economy, *best));
    return all;
}

} // namespace breakeven
