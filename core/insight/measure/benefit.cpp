#include "insight/measure/benefit.h"

#include "insight/measure/spent_so_far.h"
#include "insight/variant/switchboard.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

const Decimal rangeToSigma("1.128"); ///< d2 of two points

/// Volumes of a year of the projection, of what a measure counts.
class Volumes {
public:
    Volumes(const ExactProjection& projection, const TrackedMeasure& measure) : years_(projection.years) {
        volumes_.resize(years_.size());
        const auto counts = [&](const std::string& wanted, OrganisationIndex org) {
            return wanted.empty() || projection.organisations[org.place()] == wanted;
        };
        for (const ActivityVolumes<Decimal>& line : projection.activity)
            if (counts(measure.commissioner, line.commissioner) && counts(measure.provider, line.provider) &&
                (measure.service.empty() || line.service == measure.service))
                for (std::size_t year = 0; year < years_.size(); ++year) volumes_[year] += line.volumes[year];
    }

    /// A twelfth of the year's; none outside the projection.
    std::optional<Decimal> of(Month month) const {
        const int year = financialYear(month) - years_.front();
        if (year < 0 || year >= static_cast<int>(years_.size())) return std::nullopt;
        return volumes_[static_cast<std::size_t>(year)] / 12;
    }

private:
    std::vector<FinancialYear> years_;
    std::vector<Decimal> volumes_;
};

/// A scenario with an arrangement on and off.
struct BothWays {
    ExactProjection with, without;
    std::shared_ptr<const Shape> shape; ///< of `with`
    std::int32_t arrangement = 0;       ///< its row
};

Result<BothWays> bothWays(const CheckedScenario& scenario, const std::string& arrangement, const GoOn& goOn) {
    auto board = Switchboard::make(scenario, {arrangement});
    if (!board) return board.problems;
    board->stopUnless(goOn);
    BothWays both;
    both.arrangement =
        static_cast<std::int32_t>(*scenario.effective[TableId::arrangements].find({arrangement}));
    constexpr Wanted wanted{.postings = true, .activity = true};
    for (const bool on : {true, false}) {
        const auto setting = board->set({on ? std::optional(board->ownStart(0)) : std::nullopt});
        if (!setting) return setting.problems;
        ExactProjection projection = setting->project<Decimal>(wanted);
        if (hasErrors(projection.problems)) return projection.problems;
        // The next setting changes the shape; what is kept has its own.
        if (on) projection.shape = both.shape = std::make_shared<const Shape>(*setting->shape);
        (on ? both.with : both.without) = std::move(projection);
    }
    both.without.shape.reset();
    return both;
}

Benefit benefitOf(const TrackedMeasure& measure, const BothWays& both, std::vector<MeasuredMonth>& months) {
    const Volumes with(both.with, measure), without(both.without, measure);
    const int sign = measure.better == Better::up ? -1 : 1;
    Benefit benefit;
    benefit.measure = measure.code;
    benefit.arrangement = measure.arrangement;
    benefit.value = measure.value;
    for (MeasuredMonth& month : months) {
        month.without = without.of(month.month);
        month.planned = with.of(month.month);
        if (!month.without || month.month < *measure.firstMonth()) continue;
        if (benefit.months++ == 0) benefit.first = month.month;
        benefit.last = month.month;
        benefit.saved += sign * (*month.without - month.observed);
        benefit.plannedSaving += sign * (*month.without - *month.planned);
        month.savedToDate = benefit.saved;
        if (measure.value) month.moneyToDate = roundToPenny(benefit.saved * *measure.value);
    }
    return benefit;
}

void finish(Benefit& benefit, const TrackedMeasure& measure, const ControlChart& chart,
            const BothWays& both) {
    benefit.missing = benefit.last - *measure.firstMonth() + 1 - benefit.months;
    if (roundTo20(benefit.plannedSaving) != 0) benefit.realised = benefit.saved / benefit.plannedSaving;
    if (chart.baseline().movingRange)
        benefit.sigma = *chart.baseline().movingRange / rangeToSigma * sqrt(Decimal(benefit.months));
    benefit.spending = spentSoFar(both.with, both.arrangement, benefit.last);
    if (!measure.value) return;
    benefit.money = roundToPenny(benefit.saved * *measure.value);
    if (benefit.spent() != Money{})
        benefit.valueForMoney = toDecimal(*benefit.money) / toDecimal(benefit.spent());
}

Result<std::vector<MeasureProgress>> progressOf(const Economy& economy, std::string_view scenario,
                                                std::optional<std::string_view> only, const GoOn& goOn) {
    const auto checked = checkScenario(economy, scenario);
    if (!checked) return checked.problems;
    std::map<std::string, BothWays> arrangements;
    std::vector<MeasureProgress> all;
    for (TrackedMeasure& measure : trackedMeasures(checked->effective)) {
        if (only && measure.code != *only) continue;
        MeasureProgress progress = chartAlone(std::move(measure));
        const TrackedMeasure& of = progress.measure;
        if (of.countsActivity() && !progress.chart.empty()) {
            if (!arrangements.contains(of.arrangement)) {
                auto both = bothWays(*checked, of.arrangement, goOn);
                if (!both) return both.problems;
                arrangements.emplace(of.arrangement, std::move(*both));
            }
            const BothWays& both = arrangements.at(of.arrangement);
            progress.benefit = benefitOf(of, both, progress.months);
            if (progress.benefit->months == 0)
                progress.benefit.reset();
            else
                finish(*progress.benefit, of, progress.chart, both);
        }
        all.push_back(std::move(progress));
    }
    return all;
}

} // namespace

DecimalInterval interval80(const Decimal& mean, const Decimal& sigma) {
    static const Decimal ninthDecile("1.2815515655446004");
    return {mean - ninthDecile * sigma, mean + ninthDecile * sigma};
}

std::optional<Decimal> Benefit::realisedSigma() const {
    return realised && sigma ? std::optional(Decimal(*sigma / abs(plannedSaving))) : std::nullopt;
}

std::optional<DecimalInterval> Benefit::savedInterval() const {
    return sigma ? std::optional(interval80(saved, *sigma)) : std::nullopt;
}

std::optional<DecimalInterval> Benefit::realisedInterval() const {
    const auto deviation = realisedSigma();
    return deviation ? std::optional(interval80(*realised, *deviation)) : std::nullopt;
}

std::optional<DecimalInterval> Benefit::moneyInterval() const {
    return sigma && value ? std::optional(interval80(saved * *value, *sigma * abs(*value))) : std::nullopt;
}

MeasureProgress chartAlone(TrackedMeasure measure) {
    MeasureProgress progress;
    progress.chart = controlChart(measure);
    if (measure.target) progress.assurance = assurance(progress.chart, measure.better, *measure.target);
    for (const Observation& one : measure.observations)
        progress.months.push_back({one.month, one.value, {}, {}, {}, {}});
    progress.measure = std::move(measure);
    return progress;
}

Result<std::vector<MeasureProgress>> measureProgress(const Economy& economy, std::string_view scenario,
                                                     const GoOn& goOn) {
    return progressOf(economy, scenario, std::nullopt, goOn);
}

Result<MeasureProgress> measureProgress(const Economy& economy, std::string_view scenario,
                                        std::string_view measure, const GoOn& goOn) {
    auto found = progressOf(economy, scenario, measure, goOn);
    if (!found) return std::move(found.problems);
    if (found->empty()) return errorSaying(message(MESSAGE("There is no measure %1."), std::string(measure)));
    return std::move(found->front());
}

} // namespace breakeven
