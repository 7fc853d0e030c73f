#pragma once

#include "economy/table/economy.h"
#include "engine/session/compiled_scenario.h"
#include "insight/explanation/explanation.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace breakeven {

class TracedScenario;

/// A statement figure that depends on a cell.
struct Dependent {
    StatementFigure figure;
    Money amount;
    Money change; ///< were the cell 1 % higher; of rates, 0.1 of a percentage point
};

/// Several figures in nodes they share.
struct ExplainedFigures {
    std::vector<std::size_t> roots; ///< in the order of the figures
    std::vector<ExplainedNode> nodes;
};

/// Explains the figures of one scenario. It is made once, which traces the whole projection; each figure is
/// then cut out of the trace. Not for several threads at once.
class Explainer {
public:
    /// `plan`, the compiled plan scenario, is null where the scenario is it.
    Explainer(const Economy& economy, CompiledScenario scenario, const CompiledScenario* plan);
    ~Explainer();
    Explainer(Explainer&&) noexcept;
    Explainer& operator=(Explainer&&) noexcept;

    /// Compiles what it needs; with the errors of a scenario that has any.
    static Result<Explainer> make(const Economy& economy, std::string_view scenario);

    /// What a figure is made of, or why there is no such figure.
    Result<Explanation> explain(const Figure& figure);

    /// The same for who looks at it a level at a time: where it would be larger than so many nodes, figures
    /// further down are left to be explained by themselves (`ExplainedNode::figure`).
    Result<Explanation> explainAtMost(const Figure& figure, std::size_t nodes);

    /// The same of several at once; none if there is one that does not exist.
    Result<ExplainedFigures> explain(std::span<const Figure> figures);

    /// The statement figures that depend on a cell, in the order of organisations, years and lines
    /// (rules 14.4); none where nothing is calculated from it. A problem where there is no such cell.
    Result<std::vector<Dependent>> dependentsOf(std::string_view cell) const;

    /// The calculation as it was done.
    const TracedScenario& traced() const;

private:
    class Traces;

    std::unique_ptr<Traces> traces_;
};

} // namespace breakeven
