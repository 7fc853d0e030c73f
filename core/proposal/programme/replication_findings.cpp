#include "proposal/programme/replication_findings.h"

#include "insight/programme/programme_findings.h"
#include "money/format.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string countText(std::size_t count) { return formatNumber(Decimal(count), 0); }

/// "£1.2m", a loss in brackets.
std::string amountText(Money amount) {
    return amount < Money{} ? "(" + formatSize(amount) + ")" : formatSize(amount);
}

} // namespace

std::vector<Message> replicationFindings(const Replication& replication) {
    const std::size_t copies = replication.copies();
    const auto has =
        static_cast<std::size_t>(std::count_if(replication.sites.begin(), replication.sites.end(),
                                               [](const ReplicatedSite& site) { return site.hasItAlready; }));
    std::vector<Message> findings;
    if (copies == 0 || replication.years.empty()) {
        findings.push_back(message(MESSAGE("There is no place it could be copied into.")));
    } else {
        const ReplicationYear& last = replication.years.back();
        const FanYear& fan = replication.fan.years.back();
        findings.push_back(message(
            MESSAGE("Places it is copied into: %1, of which %2 have begun by %3. In that year it changes the "
                    "results of their economies by %4, in 8 of 10 futures by %5 to %6."),
            countText(copies), shareText(last.reached), toText(last.year), amountText(last.gain),
            amountText(fan.percentiles[1]), amountText(fan.percentiles[5])));
        findings.push_back(message(MESSAGE("If all had begun in %1, it would be %2."),
                                   toText(replication.years.front().year), amountText(last.whole)));
        findings.push_back(
            message(MESSAGE("Each copy is expected to reduce what it acts on by %1, in 8 of 10 cases by %2."),
                    shareText(replication.effect.central), intervalText(replication.effect.range)));
        if (!replication.effect.isPrediction)
            findings.push_back(message(MESSAGE(
                "This rests on fewer than three sites; differences between places are not allowed for.")));
    }
    if (has > 0)
        findings.push_back(
            message(MESSAGE("Places that already have such an arrangement: %1."), countText(has)));
    const std::size_t wrong = replication.sites.size() - copies - has;
    if (wrong > 0)
        findings.push_back(message(MESSAGE("Places it cannot be copied into: %1."), countText(wrong)));
    return findings;
}

} // namespace breakeven
