#include "insight/sensitivity/studied_figure.h"

#include "engine/rules/ratings.h"
#include "insight/explanation/figure_value.h"
#include "insight/sensitivity/price_value.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr Wanted withPostings{.postings = true};

template<class Number>
Result<Number> valueOf(const CompiledScenario& scenario, std::span<const Number> inputs,
                       const Projection<Number>* plan, const Figure& figure, const Wanted& wanted) {
    if (const auto* price = std::get_if<PriceFigure>(&figure))
        return priceValue(*scenario.shape(), inputs, *price);
    const Projection<Number> projection = scenario.project<Number>(inputs, plan, wanted);
    if (hasErrors(projection.problems)) return projection.problems;
    return figureIn(projection, figure);
}

} // namespace

Result<StudiedFigure> StudiedFigure::make(const Economy& economy, std::string_view scenario,
                                          const Figure& figure) {
    auto compiled = CompiledScenario::make(economy, scenario);
    if (!compiled) return std::move(compiled.problems);
    StudiedFigure studied(std::move(*compiled), figure);
    const std::string plan = studied.scenario_.economy().effectiveText(TableId::economy, 0, "plan_scenario");
    if (std::holds_alternative<RatingFigure>(figure) && plan != scenario) {
        const auto planned = CompiledScenario::make(economy, plan);
        if (!planned) return planned.problems;
        const std::vector<double> inputs = planned->inputsAs<double>();
        studied.exactPlan_ = std::make_shared<const ExactProjection>(
            planned->project<Decimal>(planned->inputs(), nullptr, withPostings));
        studied.plan_ = std::make_shared<const Projection<double>>(
            planned->project<double>(std::span(inputs), nullptr, withPostings));
        if (hasErrors(studied.exactPlan_->problems)) return studied.exactPlan_->problems;
    }
    auto today = studied.exactly(studied.scenario_.inputs());
    if (!today) return std::move(today.problems);
    studied.today_ = std::move(*today);
    return studied;
}

Unit StudiedFigure::unit() const {
    if (const auto* rating = std::get_if<RatingFigure>(&figure_))
        return rating->score ? Unit::none : term::ratings[static_cast<std::size_t>(rating->measure)].unit;
    if (std::holds_alternative<ActivityFigure>(figure_)) return Unit::units;
    if (const auto* contract = std::get_if<ContractFigure>(&figure_))
        return contract->what == ContractWhat::people ? Unit::people : Unit::pounds;
    return Unit::pounds;
}

Result<Decimal> StudiedFigure::exactly(std::span<const Decimal> inputs) const {
    return valueOf<Decimal>(scenario_, inputs, exactPlan_.get(), figure_, wanted());
}

Result<double> StudiedFigure::binary(std::span<const double> inputs) const {
    return valueOf<double>(scenario_, inputs, plan_.get(), figure_, wanted());
}

StudiedFigure StudiedFigure::in(CompiledScenario other) const {
    StudiedFigure same = *this;
    same.scenario_ = std::move(other);
    return same;
}

Wanted StudiedFigure::wanted() const {
    Wanted wanted;
    wanted.ratings = std::holds_alternative<RatingFigure>(figure_);
    wanted.activity = std::holds_alternative<ActivityFigure>(figure_);
    wanted.contracts = std::holds_alternative<ContractFigure>(figure_);
    return wanted;
}

} // namespace breakeven
