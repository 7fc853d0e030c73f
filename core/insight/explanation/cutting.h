#pragma once

#include "insight/explanation/cell_origin.h"
#include "insight/explanation/explanation.h"
#include "insight/explanation/traced_scenario.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// How far down a cutting goes.
struct CuttingLimits {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t levels = none; ///< of named figures; those below that can be told by themselves are leaves
    std::size_t nodes = none;  ///< with more it is overfull, and good for nothing
};

/// Cuts what figures need out of a tape: each step once, sums of sums as one, many postings by the rows they
/// come from, long lists as their largest parts and the rest (rules 14.1, 14.3).
class Cutting {
public:
    /// `base` is the document. Both must outlive this.
    Cutting(const TracedScenario& traced, const Economy& base, CuttingLimits limits = {})
        : traced_(traced), base_(base), limits_(limits) {}

    bool isOverfull() const { return nodes_.size() > limits_.nodes; }

    /// A step added to or taken from others.
    struct Part {
        TapeIndex step;
        bool taken = false;
    };

    /// The node of a step, with all it needs.
    std::size_t add(TapeIndex step);

    /// A node of its own for a sum of steps, or of nodes.
    std::size_t addSum(ExplainedName name, const std::vector<Part>& parts);
    std::size_t addSum(ExplainedName name, const std::vector<std::size_t>& nodes);

    /// A node for one less another.
    std::size_t addDifference(ExplainedName name, std::size_t from, std::size_t taken);

    ExplainedNode& operator[](std::size_t node) { return nodes_[node]; }
    std::vector<ExplainedNode> take() { return std::move(nodes_); }

    /// Parts shown of a long list, and from how many on it is long (rules 14.3).
    static constexpr std::size_t mostParts = 40, shownParts = 20;

private:
    /// A node added to or taken from others.
    struct Term {
        std::size_t node;
        bool taken;
    };

    std::size_t push(ExplainedNode node);
    ExplainedNode labelled(TapeIndex step) const;
    ExplainedNode leaf(TapeIndex step);
    std::string figureOf(TapeIndex step) const;
    std::size_t addOpen(TapeIndex step);
    std::vector<Part> partsOf(TapeIndex step) const;
    std::vector<Term> grouped(const std::vector<Part>& parts);
    std::vector<Term> shortened(std::vector<Term> terms);
    void makeSum(ExplainedNode& node, const std::vector<Term>& terms);
    std::size_t pushSum(ExplainedName name, std::vector<Term> terms);
    std::size_t sumOf(const std::vector<std::size_t>& nodes);
    void multiply(ExplainedNode& node, TapeIndex step);
    const CellOrigins& originsOf(const TraceSection& section);

    const TracedScenario& traced_;
    const Economy& base_;
    CuttingLimits limits_;
    std::size_t level_ = 0;
    std::vector<ExplainedNode> nodes_;
    std::unordered_map<std::uint32_t, std::size_t> done_; ///< by step
    std::unordered_map<std::uint32_t, std::unique_ptr<CellOrigins>> origins_;
};

} // namespace breakeven
