#include "insight/decision/option_findings.h"

#include "economy/reading/document_names.h"
#include "money/format.h"
#include "money/shown_sign.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string titleOf(const Economy& economy, const OptionsRequest& request, const Option& option) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < option.starts.size(); ++i)
        if (option.starts[i])
            parts.push_back(arrangementName(economy, request.arrangements[i]) + " (" +
                            toText(*option.starts[i]) + ")");
    return listed(parts);
}

bool isNothing(const Option& option) {
    return std::none_of(option.starts.begin(), option.starts.end(),
                        [](auto start) { return start.has_value(); });
}

// A deficit or surplus of the economy in a year.
const char* bestText(bool nothing, Money surplus) {
    const int sign = shownSign(surplus);
    if (nothing)
        return sign < 0   ? MESSAGE("No combination does better in %1 than no change: a deficit of %2.")
               : sign > 0 ? MESSAGE("No combination does better in %1 than no change: a surplus of %2.")
                          : MESSAGE("No combination does better in %1 than no change: break-even.");
    return sign < 0   ? MESSAGE("The best result in %1 is a deficit of %2, with one-off funding of %3: %4.")
           : sign > 0 ? MESSAGE("The best result in %1 is a surplus of %2, with one-off funding of %3: %4.")
                      : MESSAGE("The best result in %1 is break-even, with one-off funding of %3: %4.");
}

Message bestFinding(const Economy& economy, const Options& options, const Option& best) {
    return message(bestText(isNothing(best), best.surplus), toText(options.request.year),
                   formatSize(best.surplus), formatSize(best.oneOff()),
                   titleOf(economy, options.request, best));
}

std::optional<Message> regimeFinding(const Economy& economy, const Options& options) {
    std::size_t fewest = options.nothing().failing.size();
    for (const Option& option : options.all)
        if (!option.impossible) fewest = std::min(fewest, option.failing.size());
    const std::string year = toText(options.request.year);
    if (fewest < options.nothing().failing.size())
        return message(fewest == 0 ? MESSAGE("With no change, %2 of the organisations are in the failure "
                                             "regime in %1; some combinations leave none in it.")
                                   : MESSAGE("With no change, %2 of the organisations are in the failure "
                                             "regime in %1; at best %3 still are."),
                       year, std::to_string(options.nothing().failing.size()), std::to_string(fewest));
    if (fewest == 0)
        return message(MESSAGE("With no change, no organisation is in the failure regime in %1."), year);
    std::vector<std::string> names;
    for (const std::string& org : options.nothing().failing.codes(options.organisations))
        names.push_back(organisationName(economy, org));
    return message(MESSAGE("No combination leaves fewer in the failure regime in %1 than no change: %2."),
                   year, listed(names));
}

} // namespace

Message optionTitle(const Economy& economy, const OptionsRequest& request, const Option& option) {
    if (isNothing(option)) return message(MESSAGE("No change"));
    return {titleOf(economy, request, option), {}};
}

std::vector<Message> optionFindings(const Economy& economy, const Options& options) {
    const Option* best = nullptr;
    std::size_t onFrontier = 0, possible = 0;
    for (const Option& option : options.all) {
        if (option.impossible) continue;
        ++possible;
        onFrontier += option.frontier ? 1 : 0;
        if (!best || option.surplus > best->surplus ||
            (option.surplus == best->surplus && option.oneOff() < best->oneOff()))
            best = &option;
    }
    if (!best) return {};
    std::vector<Message> all{bestFinding(economy, options, *best)};
    if (onFrontier > 1)
        all.push_back(message(
            MESSAGE(
                "%1 of %2 combinations are on the frontier: no other does as well for less one-off funding."),
            std::to_string(onFrontier), std::to_string(possible)));
    if (auto regime = regimeFinding(economy, options)) all.push_back(std::move(*regime));
    return all;
}

} // namespace breakeven
