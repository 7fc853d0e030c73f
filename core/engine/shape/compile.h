#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/shape/shape.h"

#include <memory>
#include <vector>

namespace breakeven {

/// A shape and the numbers typed, one for each of its inputs.
struct Compiled {
    std::shared_ptr<const Shape> shape;
    std::vector<Decimal> inputs;
};

/// Resolves an economy (base, or a scenario already applied) to a shape. Errors that need years put together
/// (activity covered twice, a service without a price, two capitations over one contract) come with
/// addresses. Precondition: validate() finds no errors.
Result<Compiled> compile(const Economy& economy);

} // namespace breakeven
