#include "insight/decision/business_case_findings.h"

#include "economy/reading/document_names.h"
#include "money/format.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

Message valueFinding(const Economy& economy, const BusinessCase& at) {
    const Money value = at.netPresentValue;
    const std::string name = arrangementName(economy, at.arrangement);
    const std::string last = toText(at.years.back().year);
    if (value == Money{})
        return message(MESSAGE("Up to %2 “%1” is worth nothing to the economy at present value."), name,
                       last);
    const char* text =
        value < Money{}
            ? MESSAGE("Up to %2 “%1” costs the economy %3 at present value, excluding external support.")
            : MESSAGE(
                  "Up to %2 “%1” is worth %3 to the economy at present value, excluding external support.");
    return message(text, name, last, formatSize(value));
}

std::optional<Message> paybackFinding(const BusinessCase& at) {
    if (at.oneOffCost == Money{}) return std::nullopt;
    if (at.payback)
        return message(MESSAGE("Its one-off cost of %1 is paid back by %2."), formatSize(at.oneOffCost),
                       toText(*at.payback));
    return message(MESSAGE("Its one-off cost of %1 is not paid back by %2."), formatSize(at.oneOffCost),
                   toText(at.years.back().year));
}

std::optional<Message> whoFinding(const Economy& economy, const BusinessCase& at) {
    const auto name = [&](const std::vector<std::size_t>& who) {
        return organisationName(economy, at.organisations[who.front()].org);
    };
    const auto total = [&](const std::vector<std::size_t>& who) {
        return formatSize(at.organisations[who.front()].total);
    };
    if (at.gainers.empty() && at.losers.empty()) return std::nullopt;
    if (at.losers.empty())
        return message(MESSAGE("%1 gains most over the years, %2; no organisation loses."), name(at.gainers),
                       total(at.gainers));
    if (at.gainers.empty())
        return message(MESSAGE("%1 loses most over the years, %2; no organisation gains."), name(at.losers),
                       total(at.losers));
    return message(MESSAGE("%1 gains most over the years, %2; %3 loses most, %4."), name(at.gainers),
                   total(at.gainers), name(at.losers), total(at.losers));
}

std::optional<Message> strandedFinding(const BusinessCase& at) {
    const Money stranded = at.years.back().stranded;
    if (stranded <= Money{}) return std::nullopt;
    return message(MESSAGE("%1 of cost is stranded in %2."), formatSize(stranded),
                   toText(at.years.back().year));
}

std::optional<Message> leadFinding(const Economy& economy, const BusinessCase& at) {
    if (!at.lead) return std::nullopt;
    const std::string name = organisationName(economy, at.lead->org);
    if (at.lead->inBalance)
        return message(MESSAGE("The lead, %1, stays in balance in every year from %2."), name,
                       toText(at.start));
    const std::string year = toText(*at.lead->firstDeficit);
    if (!at.lead->deficitWithout)
        return message(
            MESSAGE("The lead, %1, falls into deficit in %2; without the arrangement it would not."), name,
            year);
    return message(MESSAGE("The lead, %1, is in deficit from %2; without the arrangement, from %3."), name,
                   year, toText(*at.lead->deficitWithout));
}

} // namespace

std::vector<Message> businessCaseFindings(const Economy& economy, const BusinessCase& at) {
    std::vector<Message> all{valueFinding(economy, at)};
    for (auto& more :
         {paybackFinding(at), whoFinding(economy, at), strandedFinding(at), leadFinding(economy, at)})
        if (more) all.push_back(*more);
    return all;
}

} // namespace breakeven
