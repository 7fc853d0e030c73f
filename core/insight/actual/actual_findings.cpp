#include "insight/actual/actual_findings.h"

#include "economy/reading/document_names.h"
#include "insight/actual/seen.h"
#include "money/format.h"
#include "money/shown_sign.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

const LineVariance* judgedSurplus(const OrganisationVariance& org) {
    const LineVariance* const line = org.find(StatementLine::surplus);
    return line && line->variance ? line : nullptr;
}

Money sizeOf(Money amount) { return amount < Money{} ? -amount : amount; }

/// The text for too hopeful, too cautious and neither.
const char* byBias(Money bias, const char* hopeful, const char* cautious, const char* neither) {
    return bias > Money{} ? hopeful : bias < Money{} ? cautious : neither;
}

Message recordOf(const RecordTotal& total) {
    const std::string of = std::to_string(total.forecasts), banded = std::to_string(total.banded),
                      inside = std::to_string(total.inside), off = formatSize(total.bias);
    if (total.forecasts == 1) {
        if (total.banded == 0)
            return message(byBias(total.bias,
                                  MESSAGE("The one forecast that can be judged was %1 too optimistic."),
                                  MESSAGE("The one forecast that can be judged was %1 too cautious."),
                                  MESSAGE("The one forecast that can be judged was exactly right.")),
                           off);
        if (total.inside == 1)
            return message(
                byBias(
                    total.bias,
                    MESSAGE("The one forecast that can be judged fell inside its band; it was %1 too "
                            "optimistic."),
                    MESSAGE(
                        "The one forecast that can be judged fell inside its band; it was %1 too cautious."),
                    MESSAGE("The one forecast that can be judged was exactly right.")),
                off);
        return message(
            byBias(
                total.bias,
                MESSAGE(
                    "The one forecast that can be judged fell outside its band; it was %1 too optimistic."),
                MESSAGE("The one forecast that can be judged fell outside its band; it was %1 too cautious."),
                MESSAGE("The one forecast that can be judged was exactly right.")),
            off);
    }
    if (total.banded == 0)
        return message(byBias(total.bias,
                              MESSAGE("%1 forecasts can be judged; they were %2 too optimistic on average."),
                              MESSAGE("%1 forecasts can be judged; they were %2 too cautious on average."),
                              MESSAGE("%1 forecasts can be judged; on average they were neither too "
                                      "optimistic nor too cautious.")),
                       of, off);
    if (total.banded < total.forecasts)
        return message(byBias(total.bias,
                              MESSAGE("%1 of %2 forecasts had a band, and %3 fell inside it; overall they "
                                      "were %4 too optimistic on average."),
                              MESSAGE("%1 of %2 forecasts had a band, and %3 fell inside it; overall they "
                                      "were %4 too cautious on average."),
                              MESSAGE("%1 of %2 forecasts had a band, and %3 fell inside it; overall they "
                                      "were neither too optimistic nor too cautious.")),
                       banded, of, inside, off);
    return message(
        byBias(total.bias,
               MESSAGE("Of %1 forecasts %2 fell inside their band; they were %3 too optimistic on average."),
               MESSAGE("Of %1 forecasts %2 fell inside their band; they were %3 too cautious on average."),
               MESSAGE("Of %1 forecasts %2 fell inside their band; on average they were neither too "
                       "optimistic nor too cautious.")),
        of, inside, off);
}

struct StepTexts {
    std::string_view step;
    const char* better;
    const char* worse;
};
constexpr StepTexts stepTexts[]{
    {"activity", MESSAGE("Activity made the largest difference between plan and outturn: %1 favourable."),
     MESSAGE("Activity made the largest difference between plan and outturn: %1 adverse.")},
    {"prices", MESSAGE("Prices made the largest difference between plan and outturn: %1 favourable."),
     MESSAGE("Prices made the largest difference between plan and outturn: %1 adverse.")},
    {"inflation", MESSAGE("Inflation made the largest difference between plan and outturn: %1 favourable."),
     MESSAGE("Inflation made the largest difference between plan and outturn: %1 adverse.")},
    {"other",
     MESSAGE("Most of the difference between plan and outturn is not explained by activity, prices or "
             "inflation: other causes are %1 favourable."),
     MESSAGE("Most of the difference between plan and outturn is not explained by activity, prices or "
             "inflation: other causes are %1 adverse.")},
};

// The arguments: what is expected and what was planned.
const char* outturnText(int expected, int planned) {
    if (expected < 0)
        return planned < 0   ? MESSAGE("The year is expected to end with a deficit of %1; the plan was a "
                                         "deficit of %2.")
               : planned > 0 ? MESSAGE("The year is expected to end with a deficit of %1; the plan was a "
                                       "surplus of %2.")
                             : MESSAGE("The year is expected to end with a deficit of %1; the plan was "
                                       "break-even.");
    if (expected > 0)
        return planned < 0   ? MESSAGE("The year is expected to end with a surplus of %1; the plan was a "
                                         "deficit of %2.")
               : planned > 0 ? MESSAGE("The year is expected to end with a surplus of %1; the plan was a "
                                       "surplus of %2.")
                             : MESSAGE("The year is expected to end with a surplus of %1; the plan was "
                                       "break-even.");
    return planned < 0   ? MESSAGE("The year is expected to break even; the plan was a deficit of %2.")
           : planned > 0 ? MESSAGE("The year is expected to break even; the plan was a surplus of %2.")
                         : MESSAGE("The year is expected to break even, as planned.");
}

} // namespace

std::optional<Message> varianceFinding(const Economy& economy, const YearVariance& year,
                                       const OrganisationVariance& org) {
    const LineVariance* const surplus = judgedSurplus(org);
    if (!surplus) return std::nullopt;
    const std::string name = organisationName(economy, org.org), off = formatSize(*surplus->variance);
    const int better = shownSign(*surplus->variance);
    if (year.month == 12)
        return message(better < 0   ? MESSAGE("In %1 %2 ended %3 worse than plan.")
                       : better > 0 ? MESSAGE("In %1 %2 ended %3 better than plan.")
                                    : MESSAGE("In %1 %2 ended on plan."),
                       toText(year.year), name, off);
    return message(better < 0   ? MESSAGE("At month %1 of %2 %3 is %4 worse than plan.")
                   : better > 0 ? MESSAGE("At month %1 of %2 %3 is %4 better than plan.")
                                : MESSAGE("At month %1 of %2 %3 is on plan."),
                   std::to_string(year.month), toText(year.year), name, off);
}

std::optional<Message> outturnFinding(const YearVariance& year, const OrganisationVariance& org) {
    const LineVariance* const surplus = judgedSurplus(org);
    if (!surplus || year.month == 12 || !surplus->expected || !surplus->yearPlan) return std::nullopt;
    return message(outturnText(shownSign(*surplus->expected), shownSign(*surplus->yearPlan)),
                   formatSize(*surplus->expected), formatSize(*surplus->yearPlan));
}

std::optional<Message> largestVarianceFinding(const OrganisationVariance& org, const Wording& wording) {
    const LineVariance *worst = nullptr, *best = nullptr;
    for (const LineVariance& line : org.lines) {
        const bool isPart = line.line < StatementLine::surplus && partsOf(line.line).empty();
        if (!isPart || !line.variance) continue;
        if (*line.variance < (worst ? *worst->variance : Money{})) worst = &line;
        if (*line.variance > (best ? *best->variance : Money{})) best = &line;
    }
    const auto titleOf = [&](const LineVariance& line) { return wording.word(name(line.line)); };
    if (worst && best)
        return message(MESSAGE("Largest adverse variance: %1, %2; largest favourable variance: %3, %4."),
                       titleOf(*worst), formatSize(*worst->variance), titleOf(*best),
                       formatSize(*best->variance));
    if (worst)
        return message(MESSAGE("Largest adverse variance: %1, %2."), titleOf(*worst),
                       formatSize(*worst->variance));
    if (best)
        return message(MESSAGE("Largest favourable variance: %1, %2."), titleOf(*best),
                       formatSize(*best->variance));
    return std::nullopt;
}

std::optional<Message> reportingFinding(const YearVariance& year) {
    if (year.reporting() == year.of) return std::nullopt;
    return message(MESSAGE("There are actuals for %1 of %2 organisations; totals are for these only."),
                   std::to_string(year.reporting()), std::to_string(year.of));
}

std::vector<Message> varianceFindings(const Economy& economy, const YearVariance& year,
                                      const OrganisationVariance& org, const Wording& wording) {
    std::vector<Message> all;
    const auto add = [&](std::optional<Message> finding) {
        if (finding) all.push_back(std::move(*finding));
    };
    add(varianceFinding(economy, year, org));
    add(outturnFinding(year, org));
    add(largestVarianceFinding(org, wording));
    if (&org == &year.together) add(reportingFinding(year));
    return all;
}

std::optional<Message> actualBridgeFinding(const ActualBridge& bridge) {
    const auto largest =
        std::max_element(bridge.steps.begin(), bridge.steps.end(),
                         [](const auto& a, const auto& b) { return sizeOf(a.amount) < sizeOf(b.amount); });
    if (largest == bridge.steps.end() || largest->amount == Money{}) return std::nullopt;
    const auto texts = std::find_if(std::begin(stepTexts), std::end(stepTexts),
                                    [&](const StepTexts& of) { return of.step == largest->name; });
    const bool better = asVariance(bridge.line, largest->amount) > Money{};
    return message(better ? texts->better : texts->worse, formatSize(largest->amount));
}

std::optional<Message> recordFinding(const ForecastRecord& record) {
    std::vector<JudgedForecast> kept = record.forecasts;
    std::erase_if(kept, [](const JudgedForecast& of) { return of.forecast.empty(); });
    const auto totals = totalsOf(kept.empty() ? record.forecasts : kept);
    if (totals.empty()) return std::nullopt;
    return recordOf(totals.back());
}

std::optional<Message> skillFinding(const ForecastRecord& record) {
    std::vector<JudgedForecast> both = record.forecasts;
    std::erase_if(both, [](const JudgedForecast& of) { return !of.naiveError; });
    const auto totals = totalsOf(both);
    if (totals.empty()) return std::nullopt;
    return message(
        MESSAGE("On average forecasts missed by %1; carrying the base year's margin forward would have "
                "missed by %2."),
        formatSize(totals.back().meanAbsoluteError), formatSize(*totals.back().naiveMeanAbsoluteError));
}

} // namespace breakeven
