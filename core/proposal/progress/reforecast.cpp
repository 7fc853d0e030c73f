#include "proposal/progress/reforecast.h"

#include "economy/edit/range_entry.h"
#include "economy/edit/range_names.h"
#include "economy/edit/scenario_edit.h"
#include "economy/reading/document_names.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/table/row_reader.h"
#include "money/format.h"

#include <algorithm>
#include <array>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

const Decimal highLessLow("2.5631031310892007"); ///< of a normal distribution, in σ
constexpr int placesOfPerCent = 4;

Address rateOf(const std::string& arrangement, const std::string& effect) {
    return {TableId::effects, {arrangement, effect}, "rate"};
}

bool meets(const std::string& asked, const std::string& has) {
    return asked.empty() || has.empty() || asked == has;
}

// Whether the effect takes away from what the measure counts, or brings to it.
bool speaksOf(const TrackedMeasure& measure, const RowReader& effect) {
    const bool diverts = effect.text("type") == "divert";
    if (effect.text("arrangement") != measure.arrangement || (!diverts && effect.text("type") != "avoid"))
        return false;
    const auto moves = [&](const char* org, const char* service) {
        return meets(measure.provider, effect.text(org)) && meets(measure.service, effect.text(service));
    };
    return meets(measure.commissioner, effect.text("commissioner")) &&
           (moves("org", "service") || (diverts && moves("partner", "to_service")));
}

// What ranges make of a rate, one after another, each in terms of the rate.
class Prior {
public:
    explicit Prior(Decimal rate) : mean_(std::move(rate)) {}

    void move(const UncertaintyRange& range) {
        const bool uniform = range.distribution == Distribution::uniform;
        const Decimal middle = uniform ? Decimal((range.low + range.high) / 2) : range.central;
        const Decimal width = (range.high - range.low) / highLessLow;
        const Decimal sigma = range.change == RangeChange::multiply ? Decimal(mean_ * width) : width;
        variance_ += sigma * sigma;
        switch (range.change) {
        case RangeChange::set:
            mean_ += middle - range.central;
            break;
        case RangeChange::add:
            mean_ += middle;
            break;
        case RangeChange::multiply:
            mean_ *= middle;
            break;
        }
    }

    RateBelief belief() const { return {mean_, sqrt(variance_)}; }

private:
    Decimal mean_, variance_ = 0;
};

RateBelief together(const RateBelief& prior, const RateBelief& seen) {
    if (seen.sigma == 0) return seen;
    const Decimal ofPrior = 1 / (prior.sigma * prior.sigma), ofSeen = 1 / (seen.sigma * seen.sigma);
    return {(prior.mean * ofPrior + seen.mean * ofSeen) / (ofPrior + ofSeen),
            1 / sqrt(Decimal(ofPrior + ofSeen))};
}

Result<std::string> chosenEffect(const Economy& economy, const TrackedMeasure& measure,
                                 std::string_view effect) {
    const auto all = reforecastableEffects(economy, measure);
    if (!effect.empty()) {
        if (std::find(all.begin(), all.end(), effect) != all.end()) return std::string(effect);
        return errorSaying(message(MESSAGE("“%1” does not count what the effect %2 avoids or diverts."),
                                   measure.name, std::string(effect)));
    }
    if (all.empty())
        return errorSaying(message(
            MESSAGE("The arrangement of “%1” avoids and diverts nothing of what it counts."), measure.name));
    if (all.size() > 1)
        return errorSaying(message(MESSAGE("Several effects act on what “%1” counts: %2. Choose one."),
                                   measure.name, listed(all)));
    return all.front();
}

std::optional<Problem> notSeen(const MeasureProgress& progress) {
    const std::string& name = progress.measure.name;
    if (!progress.benefit)
        return errorSaying(message(MESSAGE("There are no observations of “%1” since the arrangement began "
                                           "that can be compared with activity."),
                                   name));
    if (!progress.benefit->realised)
        return errorSaying(message(MESSAGE("In the months observed for “%1” the arrangement was not yet "
                                           "planned to save anything; there is nothing to measure it by."),
                                   name));
    if (!progress.benefit->sigma)
        return errorSaying(
            message(MESSAGE("One month of “%1” is not enough to show how much it varies by chance."), name));
    return std::nullopt;
}

std::string rateCell(const Decimal& fraction) { return toText(fraction * 100, placesOfPerCent) + "%"; }

// The low and high of a normal range about what its central is by default.
RangeEntry narrowed(const Economy& economy, const Reforecast& seen) {
    const Address cell = rateOf(seen.arrangement, seen.effect);
    RangeEntry entry;
    const std::string base = economy.effectiveText(*economy.locate(cell));
    Decimal middle = base.empty() ? Decimal(0) : numberIn(base);
    Decimal half = interval80(0, seen.posterior.sigma).high;
    RangeChange change = RangeChange::set;
    if (seen.range.empty()) {
        entry = newRangeOf(economy, cell);
        entry.cells["change"].clear();
    } else {
        const std::size_t row = *economy[TableId::uncertainties].find({seen.range});
        entry = rangeEntry(economy, row);
        change = rangeOf(economy, row).change;
    }
    if (change == RangeChange::add) middle = 0;
    if (change == RangeChange::multiply) {
        middle = 1;
        half /= abs(seen.posterior.mean);
    }
    entry.cells["distribution"] = "normal";
    entry.cells["range"].clear();
    entry.cells["central"].clear();
    entry.cells["low"] = rateCell(middle - half);
    entry.cells["high"] = rateCell(middle + half);
    return entry;
}

} // namespace

DecimalInterval RateBelief::interval80() const { return breakeven::interval80(mean, sigma); }

std::vector<std::string> reforecastableEffects(const Economy& economy, const TrackedMeasure& measure) {
    std::vector<std::string> codes;
    if (!measure.countsActivity()) return codes;
    for (const RowReader& effect : readers(economy, TableId::effects))
        if (speaksOf(measure, effect)) codes.push_back(effect.text("effect"));
    return codes;
}

Result<Reforecast> reforecast(const Economy& effective, const MeasureProgress& progress,
                              std::string_view effect, const std::optional<RateEvidence>& evidence) {
    const auto chosen = chosenEffect(effective, progress.measure, effect);
    if (!chosen) return chosen.problems;
    if (auto problem = notSeen(progress)) return *problem;
    Reforecast seen;
    seen.measure = progress.measure.code;
    seen.arrangement = progress.measure.arrangement;
    seen.effect = *chosen;
    const Address cell = rateOf(seen.arrangement, seen.effect);
    const std::string text = effective.effectiveText(*effective.locate(cell));
    if (text.empty() || numberIn(text) == 0)
        return errorAt(toText(cell), message(MESSAGE("the effect has no rate")));
    seen.rate = numberIn(text);

    Prior prior(seen.rate);
    const auto ranges = rangesOfCell(effective, cell);
    for (const std::size_t row : std::set(ranges.begin(), ranges.end()))
        prior.move(rangeOf(effective, row)); // in table order
    if (ranges.empty()) {
        if (!evidence)
            return errorAt(
                toText(cell),
                message(MESSAGE("it is not known how uncertain this rate is; give it a range first")));
        seen.prior = {evidence->central, (evidence->high - evidence->low) / highLessLow};
    } else {
        seen.prior = prior.belief();
    }
    if (seen.prior.sigma <= 0)
        return errorAt(toText(cell),
                       message(MESSAGE("its range is a single value; no observation could change it")));
    if (!ranges.empty()) {
        seen.range = effective.effectiveText(TableId::uncertainties, ranges.front(), "uncertainty");
        seen.narrows =
            ranges.size() == 1 && rowsMatched(effective, rangeOf(effective, ranges.front()).cell).size() == 1;
    }
    seen.seen = {seen.rate * *progress.benefit->realised,
                 abs(seen.rate) * *progress.benefit->realisedSigma()};
    seen.posterior = together(seen.prior, seen.seen);
    if (roundTo20(seen.posterior.mean) == 0) seen.narrows = false;
    return seen;
}

Result<Command> reforecastScenario(const Economy& economy, std::string_view scenario, const Reforecast& seen,
                                   const std::string& name, const std::string& reason) {
    const CellEntry rate{rateOf(seen.arrangement, seen.effect), rateCell(seen.posterior.mean)};
    auto command = addScenarioHolding(economy, scenario, name, {&rate, 1});
    if (!command || !seen.narrows) return command;
    RangeEntry entry = narrowed(economy, seen);
    if (!reason.empty()) {
        entry.reason = reason;
        entry.source.clear();
    }
    Economy after = economy;
    if (auto problems = apply(*command, after); !problems.empty()) return problems;
    auto range = enterRange(after, entry);
    if (!range) return range.problems;
    command->changes.insert(command->changes.end(), range->changes.begin(), range->changes.end());
    return command;
}

std::vector<Message> reforecastFindings(const Economy& economy, const Reforecast& seen) {
    const auto text = [](const Decimal& rate) {
        return (rate < 0 ? "−" : "") + formatRate(Decimal(abs(rate)), 1);
    };
    const auto texts = [&](const RateBelief& belief) {
        const DecimalInterval interval = belief.interval80();
        return std::array{text(belief.mean), text(interval.low), text(interval.high)};
    };
    const auto prior = texts(seen.prior), now = texts(seen.seen), after = texts(seen.posterior);
    const auto isSure = [](const auto& belief) { return belief[1] == belief[2]; };
    std::vector<Message> all{
        message(isSure(prior) ? MESSAGE("“%1” was expected to change what it acts on by %2.")
                              : MESSAGE("“%1” was expected to change what it acts on by %2 (8 times in 10 "
                                        "between %3 and %4)."),
                arrangementName(economy, seen.arrangement) + ", " + seen.effect, prior[0], prior[1],
                prior[2]),
        message(isSure(now) ? MESSAGE("The observations suggest %1.")
                            : MESSAGE("The observations suggest %1 (between %2 and %3)."),
                now[0], now[1], now[2]),
        message(isSure(after)
                    ? MESSAGE("The two combined, each weighted by its certainty, give %1.")
                    : MESSAGE("The two combined, each weighted by its certainty, give %1 (between %2 and "
                              "%3)."),
                after[0], after[1], after[2])};
    if (!seen.narrows)
        all.push_back(message(
            MESSAGE("Its range stays as wide as it is, because it is not a range of this rate alone.")));
    return all;
}

} // namespace breakeven
