#pragma once

#include "insight/explanation/explanation.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace breakeven {

/// The value of a figure as people read it, to the penny and to the digit: "54,698,000.00", "2.5%".
std::string valueText(const ExplainedNode& node);

/// The explanation as indented English text: each figure with its value and rule, beneath it how it is made,
/// then the figures in it; a figure that came before is not told again. `depth`: levels told, all without.
std::string textOf(const Explanation& explanation, std::optional<std::size_t> depth = {});

/// Nodes as a JSON array, and an explanation with its nodes (docs/data-package.md, Explanations).
std::string jsonOf(std::span<const ExplainedNode> nodes);
std::string jsonOf(const Explanation& explanation);

} // namespace breakeven
