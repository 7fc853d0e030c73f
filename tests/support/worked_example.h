#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "support/figures.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::test {

/// A row of expected.csv: what a figure of a scenario must come to.
struct ExpectedFigure {
    std::string scenario;
    std::string figure;    ///< the address of a result, bridge:ORG:TO:STEP, or "error"
    std::string expected;  ///< a number, "absent", "none", or what the error must name
    std::string tolerance; ///< an amount, or a per cent of what is expected; blank: exact
    std::string working;   ///< how it was worked out by hand
};

/// A step of a bridge from the base year: bridge:ORG:TO:STEP.
struct BridgeFigure {
    std::string org, to, step;
};

/// Nothing if it is no such figure.
std::optional<BridgeFigure> bridgeFigure(const std::string& figure);

/// A small economy with results worked out by hand: a data package and its expected.csv.
class WorkedExample {
public:
    explicit WorkedExample(const std::filesystem::path& folder);

    const std::vector<ExpectedFigure>& figures() const { return figures_; }

    /// What is wrong with a figure in a sentence; nothing if it comes out.
    std::optional<std::string> disagreement(const ExpectedFigure& figure);

private:
    const Result<ExactProjection>& projection(const std::string& scenario);
    Figure bridged(const std::string& scenario, const BridgeFigure& figure) const;

    Result<Economy> economy_;
    std::vector<ExpectedFigure> figures_;
    std::map<std::string, Result<ExactProjection>> projections_;
};

/// The folders below `folder` that hold an expected.csv, in order of name.
std::vector<std::filesystem::path> workedExamplesIn(const std::filesystem::path& folder);

} // namespace breakeven::test
