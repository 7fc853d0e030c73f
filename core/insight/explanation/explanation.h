#pragma once

#include "engine/number/tape.h"
#include "engine/number/term.h"
#include "insight/explanation/figure.h"
#include "money/decimal.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// How a figure comes from its inputs (rules 14.1).
enum class ExplainedBy : std::uint8_t {
    cell,
    constant,
    sum,
    difference,
    product,
    quotient,
    negate,
    min,
    max,
    penny,
    twenty,
    choose,
};

/// The typed cell a leaf is.
struct ExplainedCell {
    std::string address;
    std::string text; ///< as the scenario has it; of a blank cell what it counts as
    int element = 0;  ///< from 1 within a list of rates; 0: no list
    bool isDefault = false;
    std::optional<std::string> base;    ///< what stands in the base, where overrides act on the cell
    std::vector<std::string> overrides; ///< their addresses, in the order they act
    std::string scenario;               ///< the plan's, where it is not the scenario's own cell
};

/// What a figure is called.
struct ExplainedName {
    const char* context = "Term"; ///< of its translation: Term, Word or Column
    Message text;                 ///< blank where the rules do not name the figure
    std::string of;               ///< the name of what it is of, where `text` does not say

    bool blank() const { return text.text.empty(); }
};

/// The name as it is said among what `outer` is made of: what both are of is not said again.
ExplainedName nameWithin(const ExplainedName& name, const ExplainedName& outer);

/// In English: "Nursing, Royal Northern".
std::string english(const ExplainedName& name);

/// One figure of an explanation.
struct ExplainedNode {
    ExplainedName name;
    Decimal value;
    Unit unit = Unit::none;
    std::string rule; ///< "5.1"; blank where no rule made it
    std::optional<FinancialYear> year;
    ExplainedBy op = ExplainedBy::constant;
    std::vector<std::size_t> inputs; ///< of choose: the side taken, then the other where it was worked out
    std::optional<ExplainedCell> cell;
    std::string figure; ///< of a leaf that stands for more than is told here: the figure that tells it
    Relation relation =
        Relation::less; ///< of choose: how `left` stands to `right`, so that the side was taken
    std::size_t left = 0, right = 0;
};

/// "cell", "sum" …
std::string_view name(ExplainedBy op);

/// "<", "<=", ">", ">=", "=", "<>".
std::string_view name(Relation relation);

/// A figure down to the cells that were typed: nodes that hang together without a circle. Each node is made
/// from others by one operation on decimals, so that an outsider can work it out again.
struct Explanation {
    Figure figure;
    std::string scenario;
    std::size_t root = 0;
    std::vector<ExplainedNode> nodes;
};

} // namespace breakeven
