#include "insight/measure/measure_findings.h"

#include "economy/reading/document_names.h"
#include "money/format.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)
#define MONTH(text) translatable("Month", text)

constexpr std::array months{MONTH("January"),   MONTH("February"), MONTH("March"),    MONTH("April"),
                            MONTH("May"),       MONTH("June"),     MONTH("July"),     MONTH("August"),
                            MONTH("September"), MONTH("October"),  MONTH("November"), MONTH("December")};

std::string quoted(const std::string& name) { return "“" + name + "”"; }

std::string perCent(const Decimal& fraction) {
    return (fraction < 0 ? "−" : "") + formatRate(Decimal(abs(fraction)), 0);
}

std::string signedSize(const Decimal& pounds) {
    const Money amount = roundToPenny(pounds);
    return (amount < Money{} ? "−" : "") + formatSize(amount);
}

Message averageFinding(const MeasureProgress& progress, const Wording& wording) {
    const ControlChart& chart = progress.chart;
    const std::string name = quoted(progress.measure.name);
    const Decimal& now = chart.parts.back().mean;
    if (!chart.rebased)
        return message(MESSAGE("From %1 to %2 %3 came to %4 a month on average."),
                       monthText(chart.points.front().month, wording),
                       monthText(chart.latest().month, wording), name,
                       measureText(now, progress.measure.unit));
    const Decimal& before = chart.baseline().mean;
    const Decimal by = now - before;
    const std::string start = monthText(*chart.rebased, wording);
    const std::string average = measureText(now, progress.measure.unit);
    if (before <= 0 || roundTo20(by) == 0)
        return message(MESSAGE("Since %1 %2 came to %3 a month on average, against %4 before."), start, name,
                       average, measureText(before));
    return message(by < 0 ? MESSAGE("Since %1 %2 came to %3 a month on average, %4 less than before.")
                          : MESSAGE("Since %1 %2 came to %3 a month on average, %4 more than before."),
                   start, name, average, formatRate(Decimal(abs(by) / before), 1));
}

// The last month of the last part that was marked, if any.
const ControlPoint* lastMarked(const ControlChart& chart) {
    for (std::size_t i = chart.points.size(); i-- > chart.parts.back().first;)
        if (!chart.points[i].causes.empty()) return &chart.points[i];
    return nullptr;
}

Message causeFinding(const ControlChart& chart, const Wording& wording) {
    const ControlPoint& last = chart.latest();
    const std::string month = monthText(last.month, wording);
    if (last.causes.empty()) {
        const ControlPoint* marked = lastMarked(chart);
        if (!marked) return message(MESSAGE("Up to %1 it varies only by chance."), month);
        return message(
            marked->variation == Variation::concern
                ? MESSAGE("%1 is within chance variation; a change for the worse was marked up to %2.")
                : MESSAGE("%1 is within chance variation; a change for the better was marked up to %2."),
            month, monthText(marked->month, wording));
    }
    const bool better = last.variation == Variation::improvement;
    switch (last.causes.front()) {
    case SpecialCause::outside:
        return message(better ? MESSAGE("%1 lies outside the limits: a change for the better.")
                              : MESSAGE("%1 lies outside the limits: a change for the worse."),
                       month);
    case SpecialCause::shift:
        return message(better ? MESSAGE("Seven months or more up to %1 lie on one side of the mean: a change "
                                        "for the better.")
                              : MESSAGE("Seven months or more up to %1 lie on one side of the mean: a change "
                                        "for the worse."),
                       month);
    case SpecialCause::trend:
        return message(better ? MESSAGE("Seven months or more in a row up to %1 move in the same direction: "
                                        "a change for the better.")
                              : MESSAGE("Seven months or more in a row up to %1 move in the same direction: "
                                        "a change for the worse."),
                       month);
    case SpecialCause::twoInThree:
        break;
    }
    return message(
        better ? MESSAGE("Two of three months up to %1 lie close to a limit: a change for the better.")
               : MESSAGE("Two of three months up to %1 lie close to a limit: a change for the worse."),
        month);
}

std::optional<Message> targetFinding(const MeasureProgress& progress) {
    if (!progress.assurance) return std::nullopt;
    const std::string target = measureText(*progress.measure.target);
    switch (*progress.assurance) {
    case Assurance::always:
        return message(MESSAGE("Unless something changes, the target of %1 will be met every month."),
                       target);
    case Assurance::never:
        return message(MESSAGE("Unless something changes, the target of %1 will not be met."), target);
    case Assurance::hitAndMiss:
        break;
    }
    return message(
        MESSAGE(
            "Whether the target of %1 is met is down to chance: some months will meet it, some will not."),
        target);
}

Message noBenefit(const TrackedMeasure& measure) {
    const std::string name = quoted(measure.name);
    if (measure.arrangement.empty())
        return message(MESSAGE("%1 belongs to no arrangement, so there is no benefit to report."), name);
    if (!measure.countsActivity())
        return message(
            MESSAGE("%1 names no service, so what it would be without the arrangement is not known."), name);
    return message(MESSAGE("%1 has no observations in a projected year since the arrangement began."), name);
}

Message savedFinding(const Economy& economy, const MeasureProgress& progress, const Wording& wording) {
    const Benefit& benefit = *progress.benefit;
    const bool up = progress.measure.better == Better::up;
    const bool less = up == (benefit.saved < 0);
    const auto of = [&](const Decimal& saved) { return less == up ? Decimal(-saved) : saved; };
    const std::string first = monthText(benefit.first, wording), last = monthText(benefit.last, wording);
    const std::string name = quoted(progress.measure.name);
    const std::string size = measureText(of(benefit.saved), progress.measure.unit);
    const std::string arrangement = quoted(arrangementName(economy, benefit.arrangement));
    const auto interval = benefit.savedInterval();
    if (!interval || measureText(interval->low) == measureText(interval->high))
        return message(less ? MESSAGE("From %1 to %2 %3 came to %4 less than without %5.")
                            : MESSAGE("From %1 to %2 %3 came to %4 more than without %5."),
                       first, last, name, size, arrangement);
    const auto [low, high] = std::minmax({of(interval->low), of(interval->high)});
    return message(
        less ? MESSAGE("From %1 to %2 %3 came to %4 less than without %5 (8 times in 10 between %6 and %7).")
             : MESSAGE("From %1 to %2 %3 came to %4 more than without %5 (8 times in 10 between %6 and %7)."),
        first, last, name, size, arrangement, measureText(low), measureText(high));
}

Message realisedFinding(const MeasureProgress& progress) {
    const Benefit& benefit = *progress.benefit;
    if (!benefit.realised) return message(MESSAGE("The plan was for no saving by then."));
    const std::string planned = measureText(benefit.plannedSaving, progress.measure.unit);
    const auto interval = benefit.realisedInterval();
    if (!interval || perCent(interval->low) == perCent(interval->high))
        return message(MESSAGE("The plan was a saving of %1 by then; %2 of it has been achieved."), planned,
                       perCent(*benefit.realised));
    return message(MESSAGE("The plan was a saving of %1 by then; %2 of it has been achieved (8 times in 10 "
                           "between %3 and %4)."),
                   planned, perCent(*benefit.realised), perCent(interval->low), perCent(interval->high));
}

// Whether the measure was what the scenario has before anything was done: where it was not, part of what is
// told as saved, or lost, was there before.
std::optional<Message> beforeFinding(const MeasureProgress& progress) {
    Decimal without = 0, seen = 0;
    for (const MeasuredMonth& month : progress.months)
        if (month.without && month.month < *progress.measure.firstMonth()) {
            without += *month.without;
            seen += month.observed;
        }
    if (without <= 0) return std::nullopt;
    const Decimal off = (seen - without) / without;
    if (abs(off) < Decimal("0.01")) return std::nullopt;
    return message(off < 0 ? MESSAGE("Before that it was already %1 below the volumes of the scenario, which "
                                     "is included in this.")
                           : MESSAGE("Before that it was already %1 above the volumes of the scenario, which "
                                     "is included in this."),
                   formatRate(Decimal(abs(off)), 1));
}

std::optional<Message> moneyFinding(const Benefit& benefit) {
    if (!benefit.money) return std::nullopt;
    const std::string worth = signedSize(toDecimal(*benefit.money));
    if (!benefit.valueForMoney)
        return message(MESSAGE("It is worth %1 so far; the arrangement has spent nothing yet."), worth);
    return message(MESSAGE("It is worth %1 so far, against %2 spent: %3 for every pound."), worth,
                   formatSize(benefit.spent()),
                   (*benefit.valueForMoney < 0 ? "−£" : "£") + toFixedText(abs(*benefit.valueForMoney), 2));
}

} // namespace

std::vector<Message> chartFindings(const MeasureProgress& progress, const Wording& wording) {
    if (progress.chart.empty())
        return {message(MESSAGE("%1 has no observations yet."), quoted(progress.measure.name))};
    std::vector<Message> all{averageFinding(progress, wording)};
    if (progress.chart.parts.back().lower) all.push_back(causeFinding(progress.chart, wording));
    if (auto target = targetFinding(progress)) all.push_back(std::move(*target));
    const auto start = progress.measure.firstMonth();
    if (start && !progress.chart.rebased && progress.chart.latest().month >= *start)
        all.push_back(
            message(MESSAGE("There are fewer than twelve months of observations before %1, when the "
                            "arrangement began, so the limits are those of all months together."),
                    monthText(*start, wording)));
    return all;
}

std::vector<Message> measureFindings(const Economy& economy, const MeasureProgress& progress,
                                     const Wording& wording) {
    std::vector<Message> all = chartFindings(progress, wording);
    for (Message& one : benefitFindings(economy, progress, wording)) all.push_back(std::move(one));
    return all;
}

std::vector<Message> benefitFindings(const Economy& economy, const MeasureProgress& progress,
                                     const Wording& wording) {
    if (!progress.benefit) return {noBenefit(progress.measure)};
    const Benefit& benefit = *progress.benefit;
    std::vector<Message> all{savedFinding(economy, progress, wording), realisedFinding(progress)};
    if (auto before = beforeFinding(progress)) all.push_back(std::move(*before));
    if (auto money = moneyFinding(benefit)) all.push_back(std::move(*money));
    if (benefit.missing > 0)
        all.push_back(message(MESSAGE("Months without observations are left out: %1 of %2 since the start."),
                              std::to_string(benefit.missing),
                              std::to_string(benefit.missing + benefit.months)));
    all.push_back(
        progress.measure.service.empty()
            ? message(MESSAGE("Each month is compared with a twelfth of the year’s volume of all services "
                              "together, which ignores seasonality."))
            : message(MESSAGE(
                  "Each month is compared with a twelfth of the year’s volume, which ignores seasonality.")));
    return all;
}

Message measuresFinding(const std::vector<MeasureProgress>& all) {
    const auto count = [&](Variation variation) {
        return std::to_string(std::count_if(all.begin(), all.end(), [&](const MeasureProgress& one) {
            return !one.chart.empty() && one.chart.latest().variation == variation;
        }));
    };
    if (count(Variation::improvement) == "0" && count(Variation::concern) == "0")
        return message(MESSAGE("No measure is changing: all vary only by chance."));
    return message(MESSAGE("Changing for the better: %1 of %2 measures; for the worse: %3."),
                   count(Variation::improvement), std::to_string(all.size()), count(Variation::concern));
}

std::string monthText(Month month, const Wording& wording) {
    const auto name = static_cast<std::size_t>(month.count % 12);
    return wording.translated("Month", months[name]) + " " + std::to_string(month.count / 12);
}

std::string measureText(const Decimal& value) {
    const Decimal size = abs(value);
    const std::string text = formatNumber(size, size >= 100 ? 0 : size >= 10 ? 1 : 2);
    return (value < 0 && text != "0" ? "−" : "") + text;
}

std::string measureText(double value) { return measureText(Decimal(value)); }

std::string measureText(const Decimal& value, const std::string& unit) {
    return measureText(value) + (unit.empty() ? "" : " " + unit);
}

const char* title(SpecialCause cause) {
    switch (cause) {
    case SpecialCause::outside:
        return MESSAGE("outside the limits");
    case SpecialCause::shift:
        return MESSAGE("shift");
    case SpecialCause::trend:
        return MESSAGE("trend");
    case SpecialCause::twoInThree:
        return MESSAGE("two in three");
    }
    return "";
}

const char* title(Variation variation) {
    switch (variation) {
    case Variation::common:
        return MESSAGE("By chance");
    case Variation::improvement:
        return MESSAGE("Improvement");
    case Variation::concern:
        return MESSAGE("Concern");
    }
    return "";
}

const char* title(Assurance assurance) {
    switch (assurance) {
    case Assurance::always:
        return MESSAGE("Always met");
    case Assurance::never:
        return MESSAGE("Never met");
    case Assurance::hitAndMiss:
        return MESSAGE("Hit and miss");
    }
    return "";
}

} // namespace breakeven
