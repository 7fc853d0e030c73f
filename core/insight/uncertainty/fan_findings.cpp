#include "insight/uncertainty/fan_findings.h"

#include "money/format.h"
#include "money/shown_sign.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

using Bound = InFutures::Bound;

/// The same sentence for a share that is told exactly, and for one below or above what draws can tell.
struct Wordings {
    const char* about;
    const char* fewer;
    const char* more;
};

template<class... Arguments>
Message told(const Chance& chance, const Wordings& texts, Arguments&&... arguments) {
    const InFutures futures = inFutures(chance);
    const char* text = futures.bound == Bound::fewer  ? texts.fewer
                       : futures.bound == Bound::more ? texts.more
                                                      : texts.about;
    return message(text, std::to_string(futures.count), std::to_string(futures.of),
                   std::forward<Arguments>(arguments)...);
}

// The arguments: the year, the low and the high amount; where both are said alike there is one to say.
const char* resultText(int low, int high, bool alike) {
    if (low == 0 && high == 0) return translatable("Message", "In 8 of 10 futures it breaks even in %1.");
    if (low < 0 && high < 0)
        return alike ? translatable("Message", "In 8 of 10 futures its result in %1 is a deficit of %2.")
                     : translatable("Message", "In 8 of 10 futures its result in %1 lies between deficits of "
                                               "%2 and %3.");
    if (low > 0 && high > 0)
        return alike
                   ? translatable("Message", "In 8 of 10 futures its result in %1 is a surplus of %2.")
                   : translatable("Message", "In 8 of 10 futures its result in %1 lies between surpluses of "
                                             "%2 and %3.");
    if (low == 0)
        return translatable("Message", "In 8 of 10 futures its result in %1 lies between break-even and a "
                                       "surplus of %3.");
    return high == 0 ? translatable("Message", "In 8 of 10 futures its result in %1 lies between a deficit "
                                               "of %2 and break-even.")
                     : translatable("Message", "In 8 of 10 futures its result in %1 lies between a deficit "
                                               "of %2 and a surplus of %3.");
}

Message resultRange(Money low, Money high, FinancialYear year) {
    const std::string lower = formatSize(low), upper = formatSize(high);
    return message(resultText(shownSign(low), shownSign(high), lower == upper), toText(year), lower, upper);
}

Message cashRange(Money low, Money high, FinancialYear year) {
    const auto said = [](Money cash) { return (shownSign(cash) < 0 ? "−" : "") + formatSize(cash); };
    const std::string lower = said(low), upper = said(high);
    return message(lower == upper
                       ? translatable("Message", "In 8 of 10 futures its cash in %1 is %2.")
                       : translatable("Message", "In 8 of 10 futures its cash in %1 lies between %2 and %3."),
                   toText(year), lower, upper);
}

Chance without(const Chance& chance) { return {1 - chance.share, chance.error}; }

} // namespace

InFutures inFutures(const Chance& chance) {
    const auto hundredths = static_cast<int>(std::lround(chance.share * 100));
    if (hundredths < 1) return {Bound::fewer, 1, 100};
    if (hundredths > 99) return {Bound::more, 99, 100};
    if (hundredths < 10 || hundredths > 90) return {Bound::about, hundredths, 100};
    return {Bound::about, static_cast<int>(std::lround(chance.share * 10)), 10};
}

Message deficitFinding(const Fan& fan, const FanYear& year) {
    return told(without(year.chance),
                {translatable("Message", "In %1 of %2 futures %3 is in deficit in %4."),
                 translatable("Message", "In fewer than %1 of %2 futures %3 is in deficit in %4."),
                 translatable("Message", "In more than %1 of %2 futures %3 is in deficit in %4.")},
                fan.name, toText(year.year));
}

Message rangeFinding(const Fan& fan, const FanYear& year) {
    const Money low = year.percentiles[1], high = year.percentiles[5];
    return fan.figure == DrawnFigure::cash ? cashRange(low, high, year.year)
                                           : resultRange(low, high, year.year);
}

Message breakEvenFinding(const Prospects& prospects) {
    return told(prospects.neverBreaksEven,
                {translatable("Message", "In %1 of %2 futures %3 does not break even in any year up to %4."),
                 translatable("Message",
                              "In fewer than %1 of %2 futures %3 does not break even in any year up to %4."),
                 translatable("Message",
                              "In more than %1 of %2 futures %3 does not break even in any year up to %4.")},
                prospects.name, toText(prospects.last().year));
}

std::optional<Message> cashChanceFinding(const Prospects& prospects) {
    const auto& runOut = prospects.last().cashRunOut;
    if (!runOut) return std::nullopt;
    // The first year by which it is no longer rare says more than the last one.
    const auto likely =
        std::find_if(prospects.years.begin(), prospects.years.end(), [](const ProspectYear& year) {
            return year.cashRunOut && year.cashRunOut->share >= 0.095;
        });
    const ProspectYear& by = likely == prospects.years.end() ? prospects.last() : *likely;
    if (&by == &prospects.last())
        return told(*runOut,
                    {translatable("Message", "Cash runs out by %3 in %1 of %2 futures."),
                     translatable("Message", "Cash runs out by %3 in fewer than %1 of %2 futures."),
                     translatable("Message", "Cash runs out by %3 in more than %1 of %2 futures.")},
                    toText(by.year));
    const InFutures last = inFutures(*runOut);
    return told(
        *by.cashRunOut,
        last.bound == Bound::more
            ? Wordings{translatable("Message", "Cash runs out by %3 in %1 of %2 futures, by %4 in more "
                                               "than %5 of %6."),
                       translatable("Message", "Cash runs out by %3 in fewer than %1 of %2 futures, by "
                                               "%4 in more than %5 of %6."),
                       translatable("Message", "Cash runs out by %3 in more than %1 of %2 futures, by "
                                               "%4 in more than %5 of %6.")}
            : Wordings{translatable("Message", "Cash runs out by %3 in %1 of %2 futures, by %4 in %5 of %6."),
                       translatable("Message", "Cash runs out by %3 in fewer than %1 of %2 futures, by "
                                               "%4 in %5 of %6."),
                       translatable("Message", "Cash runs out by %3 in more than %1 of %2 futures, by "
                                               "%4 in %5 of %6.")},
        toText(by.year), toText(prospects.last().year), std::to_string(last.count), std::to_string(last.of));
}

std::optional<Message> regimeChanceFinding(const Prospects& prospects) {
    const auto most = std::max_element(prospects.years.begin(), prospects.years.end(),
                                       [](const ProspectYear& a, const ProspectYear& b) {
                                           const auto share = [](const ProspectYear& year) {
                                               return year.failureRegime ? year.failureRegime->share : -1;
                                           };
                                           return share(a) < share(b);
                                       });
    if (most == prospects.years.end() || !most->failureRegime) return std::nullopt;
    return told(
        *most->failureRegime,
        {translatable("Message", "In %1 of %2 futures %3 is under the failure regime in %4."),
         translatable("Message", "In no year is %3 under the failure regime in as many as %1 of %2 "
                                 "futures."),
         translatable("Message", "In more than %1 of %2 futures %3 is under the failure regime in %4.")},
        prospects.name, toText(most->year));
}

Message drawsFinding(std::uint64_t draws) {
    const double within = std::ceil(200 * chanceOfShare(0.5, draws).error * 10) / 10;
    return message(translatable("Message", "%1 futures are simulated; shares of them are accurate to ±%2%."),
                   formatNumber(static_cast<double>(draws), 0), formatNumber(within, 1));
}

std::optional<Message> putBackFinding(std::span<const Simulation::PutBack> ranges) {
    if (ranges.empty()) return std::nullopt;
    const auto most = std::max_element(ranges.begin(), ranges.end(),
                                       [](const auto& a, const auto& b) { return a.share < b.share; });
    const std::string share = chanceText({most->share, 0});
    if (ranges.size() == 1)
        return message(translatable("Message", "In %1 of futures a value of the range %2 would be outside "
                                               "what its column accepts and is held at the limit."),
                       share, most->range);
    return message(translatable("Message",
                                "Values of %1 ranges would be outside what their columns accept and are held "
                                "at the limit, most often those of %2, in %3 of futures."),
                   std::to_string(ranges.size()), most->range, share);
}

std::vector<Message> chanceFindings(const Fan& surplus, const Prospects& prospects) {
    std::vector<Message> all{deficitFinding(surplus, surplus.last()), rangeFinding(surplus, surplus.last())};
    if (prospects.isEmpty()) return all;
    all.push_back(breakEvenFinding(prospects));
    if (auto cash = cashChanceFinding(prospects)) all.push_back(std::move(*cash));
    if (auto regime = regimeChanceFinding(prospects)) all.push_back(std::move(*regime));
    return all;
}

std::vector<ChanceLine> chanceLines(const Prospects& prospects) {
    std::vector<ChanceLine> lines{
        {translatable("Message", "Chance of break-even or better"),
         [](const ProspectYear& year) { return std::optional(year.surplus); }},
        {translatable("Message", "Chance of break-even by then"),
         [](const ProspectYear& year) { return std::optional(year.brokenEven); }},
        {translatable("Message", "Chance that cash has run out"),
         [](const ProspectYear& year) { return year.cashRunOut; }},
        {translatable("Message", "Chance of breaching the break-even duty"),
         [](const ProspectYear& year) { return year.dutyBreached; }},
        {translatable("Message", "Chance of the failure regime"),
         [](const ProspectYear& year) { return year.failureRegime; }},
    };
    std::erase_if(lines, [&](const ChanceLine& line) {
        return std::none_of(prospects.years.begin(), prospects.years.end(),
                            [&](const ProspectYear& year) { return line.of(year).has_value(); });
    });
    return lines;
}

std::string chanceText(const Chance& chance) {
    const InFutures futures = inFutures(chance);
    if (futures.bound == Bound::fewer) return "<1%";
    if (futures.bound == Bound::more) return ">99%";
    return std::to_string(std::lround(chance.share * 100)) + "%";
}

} // namespace breakeven
