#include "insight/programme/site_share.h"

#include "economy/reading/uncertainty_range.h"
#include "economy/table/value.h"
#include "engine/session/price_table.h"
#include "engine/shape/shape.h"
#include "insight/uncertainty/normal.h"
#include "insight/uncertainty/range_quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace breakeven {

namespace {

/// The volumes of an activity line, base year first; none where it has none.
class Volumes {
public:
    explicit Volumes(const ExactProjection& projection) {
        for (const auto& line : projection.activity)
            volumes_[{line.commissioner, line.provider, line.service}] = &line.volumes;
    }

    double at(const ActivityLineShape& line, std::size_t year) const {
        const auto found = volumes_.find({line.commissioner, line.provider, line.service});
        return found == volumes_.end() ? 0 : toDouble((*found->second)[year]);
    }

private:
    std::map<std::tuple<OrganisationIndex, OrganisationIndex, std::string>, const std::vector<Decimal>*>
        volumes_;
};

/// What a unit of each service weighs.
class Weights {
public:
    Weights(const Economy& economy, const std::set<std::string>& services) {
        if (services.size() < 2) return;
        for (const ServicePrices& prices : priceTable(economy))
            if (services.contains(prices.service) && prices.years.front())
                weights_.emplace(prices.service, toDouble(prices.years.front()->price));
        if (weights_.size() < services.size()) weights_.clear();
    }

    double of(const std::string& service) const {
        const auto found = weights_.find(service);
        return found == weights_.end() ? 1 : found->second;
    }

private:
    std::map<std::string, double> weights_;
};

/// σ of a range: a normal's, of what it calls one time in ten.
double sigmaOf(const UncertaintyRange& range) {
    const RangeQuantile quantile(range);
    return (quantile.at(ninthDecile) - quantile.at(-ninthDecile)) / (2 * ninthDecile);
}

/// σ of the number of an effect as a part of it: of several ranges on it, all together; nothing without one.
class EffectRanges {
public:
    explicit EffectRanges(const Economy& economy) : economy_(economy) {
        for (UncertaintyRange& range : rangesOf(economy))
            if (range.cell.table == TableId::effects) ranges_.push_back(std::move(range));
    }

    std::optional<double> relativeSigma(CellPlace cell) const {
        const std::string& text = economy_.text(cell);
        if (text.empty()) return std::nullopt;
        const std::string_view column = specification(cell.table).columns[cell.column].name;
        const double value = toDouble(numberIn(text));
        double variance = 0;
        bool any = false;
        for (const UncertaintyRange& range : ranges_) {
            const auto rows = rowsMatched(economy_, range.cell);
            if (range.cell.column != column || std::find(rows.begin(), rows.end(), cell.row) == rows.end())
                continue;
            const double part = range.change == RangeChange::multiply ? 1 : value;
            if (part == 0) continue;
            any = true;
            variance += std::pow(sigmaOf(range) / part, 2);
        }
        return any ? std::optional(std::sqrt(variance)) : std::nullopt;
    }

private:
    const Economy& economy_;
    std::vector<UncertaintyRange> ranges_;
};

/// What one effect does to what the arrangement acts on.
struct Part {
    double change = 0;           ///< less of it, in whatever it is counted in
    std::optional<double> sigma; ///< as a part of `change`
};

/// σ of a sum of parts that move together, as a part of the sum; nothing where none has a range.
std::optional<double> relativeSigma(std::span<const Part> parts) {
    double sum = 0, sigma = 0;
    bool any = false;
    for (const Part& part : parts) {
        sum += part.change;
        sigma += part.change * part.sigma.value_or(0);
        any = any || part.sigma;
    }
    return any && sum != 0 ? std::optional(std::abs(sigma / sum)) : std::nullopt;
}

class PlannedShares {
public:
    PlannedShares(const Economy& economy, std::size_t arrangement, const SiteStanding& with,
                  const SiteStanding& without)
        : with_(with), shape_(*with.projection.shape), ranges_(economy), volumesWith_(with.projection),
          volumesWithout_(without.projection) {
        for (const EffectShape& effect : shape_.effects) {
            if (effect.arrangement != static_cast<std::int32_t>(arrangement)) continue;
            const OptionalInput number = effect.rate ? effect.rate : effect.amount;
            const auto sigma =
                number ? ranges_.relativeSigma(shape_.inputs[number->value].place) : std::nullopt;
            if (effect.type == EffectType::avoid || effect.type == EffectType::divert)
                away_.push_back({&effect, sigma});
            if (effect.type == EffectType::save) savings_.push_back({&effect, sigma});
        }
        std::set<std::string> services;
        for (const Acting& one : away_)
            for (const MovedLine& move : one.effect->moves) {
                lines_.insert(move.from);
                services.insert(shape_.lines[move.from].service);
            }
        weights_.emplace(economy, services);
    }

    std::optional<SiteShare> in(std::size_t year) const {
        if (!away_.empty()) return ofActivity(year);
        return savings_.empty() ? std::nullopt : ofCost(year);
    }

private:
    struct Acting {
        const EffectShape* effect;
        std::optional<double> sigma; ///< of its number, as a part of it
    };

    double worth(const Volumes& volumes, LineIndex line, std::size_t year) const {
        const ActivityLineShape& shape = shape_.lines[line];
        return volumes.at(shape, year) * weights_->of(shape.service);
    }

    std::optional<SiteShare> ofActivity(std::size_t year) const {
        double with = 0, without = 0;
        for (const LineIndex line : lines_) {
            with += worth(volumesWith_, line, year);
            without += worth(volumesWithout_, line, year);
        }
        std::vector<Part> parts;
        for (const Acting& one : away_) {
            if (!one.effect->rate) continue;
            const double rate = toDouble(with_.inputs[one.effect->rate->value]);
            Part part{0, one.sigma};
            for (const MovedLine& move : one.effect->moves)
                part.change += rate * worth(volumesWithout_, move.from, year);
            parts.push_back(part);
        }
        return shareOf(ShareOf::activity, without - with, without, parts);
    }

    bool covers(const EffectShape& effect, const BudgetShape& line) const {
        return line.org == effect.org && line.category >= effect.categories.first &&
               line.category <= effect.categories.last &&
               (!effect.function || effect.function == line.function);
    }

    std::optional<SiteShare> ofCost(std::size_t year) const {
        std::map<SourceIndex, double> saved;
        std::set<SourceIndex> covered;
        for (const Acting& one : savings_) {
            saved[one.effect->source] = 0;
            for (const BudgetShape& line : shape_.budgets)
                if (covers(*one.effect, line)) covered.insert(line.source);
        }
        double cost = 0;
        for (const Posting<Decimal>& posting : with_.projection.postings) {
            if (posting.year != year) continue;
            const double amount = toDouble(posting.amount);
            if (covered.contains(posting.source)) cost += posting.payee == outsideParty ? amount : -amount;
            if (const auto own = saved.find(posting.source); own != saved.end())
                own->second += posting.payer == outsideParty ? amount : -amount;
        }
        std::vector<Part> parts;
        double all = 0;
        for (const Acting& one : savings_) {
            parts.push_back({saved[one.effect->source], one.sigma});
            all += parts.back().change;
        }
        return shareOf(ShareOf::cost, all, cost, parts);
    }

    static std::optional<SiteShare> shareOf(ShareOf of, double less, double whole,
                                            std::span<const Part> parts) {
        if (whole <= 0 || less == 0) return std::nullopt;
        SiteShare share{of, false, less / whole, {}};
        if (const auto sigma = relativeSigma(parts)) share.sigma = std::abs(share.share) * *sigma;
        return share;
    }

    const SiteStanding& with_;
    const Shape& shape_;
    EffectRanges ranges_;
    Volumes volumesWith_, volumesWithout_;
    std::vector<Acting> away_, savings_;
    std::set<LineIndex> lines_;
    std::optional<Weights> weights_;
};

/// The benefits of measures, each with what one unit counts: pounds, where all have a value; else the first
/// alone counts, unit by unit.
struct Counted {
    const MeasureProgress* measure;
    Decimal weight;
};
std::vector<Counted> countedOf(std::span<const MeasureProgress> measures) {
    std::vector<Counted> all;
    bool valued = true;
    for (const MeasureProgress& measure : measures) {
        if (!measure.benefit) continue;
        const auto& value = measure.benefit->value;
        valued = valued && value && *value > 0;
        all.push_back({&measure, value.value_or(1)});
    }
    if (!valued && !all.empty()) all = {{all.front().measure, Decimal(1)}};
    return all;
}

/// σ of their sum, each by itself; nothing where one has none.
std::optional<double> sigmaOf(std::span<const Counted> counted) {
    double variance = 0;
    for (const Counted& one : counted) {
        if (!one.measure->benefit->sigma) return std::nullopt;
        variance += std::pow(toDouble(Decimal(*one.measure->benefit->sigma * one.weight)), 2);
    }
    return std::sqrt(variance);
}

} // namespace

std::vector<std::optional<SiteShare>> plannedShares(const Economy& economy, std::size_t arrangement,
                                                    const SiteStanding& with, const SiteStanding& without) {
    const PlannedShares planned(economy, arrangement, with, without);
    std::vector<std::optional<SiteShare>> shares;
    for (std::size_t year = 0; year < with.projection.years.size(); ++year)
        shares.push_back(planned.in(year));
    return shares;
}

std::optional<SiteShare> observedShare(std::span<const MeasureProgress> measures) {
    const auto counted = countedOf(measures);
    double saved = 0, without = 0;
    for (const Counted& one : counted) {
        const Benefit& benefit = *one.measure->benefit;
        saved += toDouble(Decimal(benefit.saved * one.weight));
        for (const MeasuredMonth& month : one.measure->months)
            if (month.without && month.month >= benefit.first && month.month <= benefit.last)
                without += toDouble(Decimal(*month.without * one.weight));
    }
    if (without <= 0) return std::nullopt;
    SiteShare share{ShareOf::activity, true, saved / without, {}};
    if (const auto sigma = sigmaOf(counted)) share.sigma = *sigma / without;
    return share;
}

std::optional<Realised> realisedOf(std::span<const MeasureProgress> measures) {
    const auto counted = countedOf(measures);
    if (counted.empty()) return std::nullopt;
    Realised realised;
    if (counted.size() == 1) {
        const Benefit& benefit = *counted.front().measure->benefit;
        return Realised{benefit.realised, benefit.realisedInterval(), benefit.valueForMoney, benefit.last};
    }
    Decimal saved = 0, planned = 0, variance = 0, money = 0;
    bool ranged = true;
    Money spent;
    for (const Counted& one : counted) {
        const Benefit& benefit = *one.measure->benefit;
        saved += benefit.saved * one.weight;
        planned += benefit.plannedSaving * one.weight;
        if (benefit.sigma) variance += *benefit.sigma * *benefit.sigma * one.weight * one.weight;
        ranged = ranged && benefit.sigma;
        if (benefit.money) money += toDecimal(*benefit.money);
        spent = std::max(spent, benefit.spent());
        if (!realised.last || *realised.last < benefit.last) realised.last = benefit.last;
    }
    if (planned != 0) {
        realised.part = saved / planned;
        if (ranged) realised.interval = interval80(*realised.part, sqrt(variance) / abs(planned));
    }
    if (spent > Money{}) realised.valueForMoney = money / toDecimal(spent);
    return realised;
}

} // namespace breakeven
