#pragma once

#include "insight/explanation/explanation.h"

#include <cstddef>
#include <string>
#include <vector>

namespace breakeven {

/// A piece of a formula as people read it: a sign between figures, or a figure of the explanation.
struct FormulaPart {
    enum class Kind { sign, figure } kind = Kind::sign;
    Message sign; ///< " × ", " + ", "(", "the lower of " …, marked with translatable("Message", …)
    std::size_t figure = 0; ///< a node of the explanation
};

/// How a node is made, down to the named figures and typed cells in it: what the rules do not name is written
/// out in brackets. Nothing for a leaf.
std::vector<FormulaPart> formulaOf(const Explanation& explanation, std::size_t node);

/// The figures a node opens to: those of its formula, each once, in the order they stand there.
std::vector<std::size_t> partsOf(const Explanation& explanation, std::size_t node);

} // namespace breakeven
