#pragma once

#include "engine/number/term.h"
#include "engine/session/compiled_scenario.h"
#include "insight/explanation/figure.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace breakeven {

/// A figure of a scenario, to be calculated again with other numbers. It never changes, is cheap to copy, and
/// threads share it.
class StudiedFigure {
public:
    /// Errors: those of the scenario, or why it has no such figure. A posting and a step of a bridge are none
    /// here.
    static Result<StudiedFigure> make(const Economy& economy, std::string_view scenario,
                                      const Figure& figure);

    const CompiledScenario& scenario() const { return scenario_; }
    const Figure& figure() const { return figure_; }
    Unit unit() const;

    /// What it is, exactly.
    const Decimal& today() const { return today_; }

    /// What it would be with these inputs of the scenario's shape, exactly, or in binary numbers.
    Result<Decimal> exactly(std::span<const Decimal> inputs) const;
    Result<double> binary(std::span<const double> inputs) const;

    /// The same figure of the scenario with tables that stand otherwise; whether it has one is not asked.
    StudiedFigure in(CompiledScenario other) const;

    /// What it is there, exactly.
    Result<Decimal> exactly() const { return exactly(scenario_.inputs()); }

    /// What of a projection it needs.
    Wanted wanted() const;

    /// The plan scenario the figure is measured by, where that is another.
    const Projection<double>* plan() const { return plan_.get(); }

private:
    StudiedFigure(CompiledScenario scenario, Figure figure)
        : scenario_(std::move(scenario)), figure_(std::move(figure)) {}

    CompiledScenario scenario_;
    Figure figure_;
    Decimal today_;
    std::shared_ptr<const ExactProjection> exactPlan_;
    std::shared_ptr<const Projection<double>> plan_;
};

} // namespace breakeven
