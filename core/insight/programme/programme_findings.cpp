#include "insight/programme/programme_findings.h"

#include "money/format.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string countText(std::size_t count) { return formatNumber(Decimal(count), 0); }

Message openedFinding(const Programme& programme) {
    const auto opened = static_cast<std::size_t>(std::count_if(
        programme.sites.begin(), programme.sites.end(), [](const Site& site) { return site.isOpened(); }));
    std::size_t arrangements = 0;
    for (const Site& site : programme.sites) arrangements += site.arrangements.size();
    const std::size_t all = programme.sites.size();
    if (opened == all)
        return message(MESSAGE("Sites: %1, all of which can be opened. Arrangements in them: %2."),
                       countText(all), countText(arrangements));
    return message(MESSAGE("Sites: %1, of which %2 can be opened. Arrangements in them: %3."), countText(all),
                   countText(opened), countText(arrangements));
}

} // namespace

std::string shareText(double share) {
    const double percent = std::abs(share * 100);
    const int places = percent >= 9.95 || percent == 0 ? 0 : percent >= 0.995 ? 1 : 2;
    const std::string size = formatRate(Decimal(std::abs(share)), places);
    return (share < 0 ? "−" : "") + size;
}

std::optional<double> realisedPart(const std::optional<Realised>& realised) {
    return realised && realised->part ? std::optional(toDouble(*realised->part)) : std::nullopt;
}

std::optional<double> valueForMoney(const std::optional<Realised>& realised) {
    return realised && realised->valueForMoney ? std::optional(toDouble(*realised->valueForMoney))
                                               : std::nullopt;
}

std::string realisedText(const std::optional<Realised>& realised) {
    if (!realised || !realised->part) return {};
    const std::string part = shareText(toDouble(*realised->part));
    if (!realised->interval) return part;
    return part + " (" +
           intervalText({toDouble(realised->interval->low), toDouble(realised->interval->high)}) + ")";
}

std::string valueForMoneyText(const std::optional<Realised>& realised) {
    if (!realised || !realised->valueForMoney) return {};
    const Decimal& value = *realised->valueForMoney;
    return (value < 0 ? "−" : "") + toFixedText(abs(value), 2);
}

std::string intervalText(const EffectInterval& interval) {
    constexpr const char* to = "\u00A0–\u00A0"; // not parted at the end of a line
    return shareText(interval.low) + to + shareText(interval.high);
}

std::vector<Message> programmeFindings(const Programme& programme, FinancialYear year) {
    std::vector<Message> findings{openedFinding(programme)};
    Money together;
    std::size_t counted = 0, seen = 0;
    for (const Site& site : programme.sites)
        for (const SiteArrangement& one : site.arrangements) {
            const auto effect = one.effectIn(year);
            if (!effect) continue;
            together += *effect;
            ++counted;
            if (one.realised) ++seen;
        }
    if (counted == 0) return findings;
    if (together != Money{})
        findings.push_back(message(together > Money{}
                                       ? MESSAGE("In %1 they improve the results of their economies by %2, "
                                                 "each alongside the others at its site.")
                                       : MESSAGE("In %1 they worsen the results of their economies by %2, "
                                                 "each alongside the others at its site."),
                                   toText(year), formatSize(together)));
    findings.push_back(seen == 0 ? message(MESSAGE("None has been measured yet: all figures are plans."))
                                 : message(MESSAGE("Measured so far: %1."), countText(seen)));
    return findings;
}

std::vector<Message> pooledFindings(const PooledKind& kind, const std::string& title) {
    std::vector<Message> findings;
    const bool activity = kind.of == ShareOf::activity;
    if (!kind.pooled) {
        findings.push_back(message(
            MESSAGE("%1: the plans have no ranges and nothing was measured, so that nothing can be pooled."),
            title));
        return findings;
    }
    const PooledEffect& pooled = *kind.pooled;
    findings.push_back(message(
        activity
            ? MESSAGE("%1: across %2 sites the effect is %3 less of the activity it acts on, in 8 of 10 "
                      "cases %4.")
            : MESSAGE(
                  "%1: across %2 sites the effect is %3 less of the cost it acts on, in 8 of 10 cases %4."),
        title, countText(kind.sites.size()), shareText(pooled.effect), intervalText(pooled.interval80)));
    if (kind.hasPrediction())
        findings.push_back(
            message(MESSAGE("A place that copies it should expect %1."), intervalText(*pooled.newSite80)));
    else
        findings.push_back(
            message(MESSAGE("With fewer than three sites it is not known what another one should expect.")));
    if (pooled.sites > 1)
        findings.push_back(
            pooled.tau2 == 0 ? message(MESSAGE("The sites differ no more than would be expected by chance."))
                             : message(MESSAGE("%1 of the variation is between sites rather than chance."),
                                       shareText(pooled.i2)));
    if (kind.leftOut > 0)
        findings.push_back(message(MESSAGE("Left out because neither measured nor planned with a range: %1."),
                                   countText(kind.leftOut)));
    return findings;
}

} // namespace breakeven
