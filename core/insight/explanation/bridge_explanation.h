#pragma once

#include "insight/decision/bridge_stages.h"
#include "insight/explanation/cutting.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The steps of a scenario's bridges as what every row posts more, or less, once their cause is switched on
/// (rules 12.1).
class BridgeExplanation {
public:
    /// Records on the tape of `traced`, which must outlive this.
    explicit BridgeExplanation(TracedScenario& traced);

    /// A node for the step, or why there is none.
    Result<std::size_t> explain(const BridgeFigure& figure, Cutting& cutting);

private:
    /// One position of the scenario: as causes up to a stage are switched on, some arrangements left out.
    struct Position {
        std::size_t stage = 0; ///< stages switched on
        std::size_t overridesBefore = 0;

        auto operator<=>(const Position&) const = default;
    };
    struct Side {
        const TraceSection* section;
        Clocks clocks;
        bool isBefore; ///< before the step, not after it
        bool taken;    ///< from its own side
    };
    struct Change {
        std::vector<Cutting::Part> after, before;
    };
    using Changes = std::map<std::string, Change>; ///< by the row that posts

    Result<Side> side(const Position& position, bool isBefore, bool taken);
    Result<CompiledScenario> arranged(std::size_t overridesBefore) const;
    Result<std::vector<Side>> sidesOf(std::size_t stage);
    void addChanges(const Side& side, std::optional<std::size_t> org, int year, Changes& changes) const;
    Decimal amountOf(const std::vector<Cutting::Part>& parts) const;

    TracedScenario& traced_;
    std::vector<BridgeStage> stages_;
    std::vector<std::size_t> owners_;
    std::map<Position, const TraceSection*> recorded_;
};

} // namespace breakeven
