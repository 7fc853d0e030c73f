#pragma once

#include "engine/number/term.h"

namespace breakeven {

/// Why something is posted: the name its rule gives it, and which of several of one source and year it is.
struct Reason {
    Reason(const Term& t, std::int32_t p = 0) : term(t), part(p) {}

    const Term& term;
    std::int32_t part;
};

} // namespace breakeven
