#pragma once

#include "engine/shape/shape.h"

#include <span>

namespace breakeven {

/// What the non-recurrent postings of a source are in the one-off money of arrangements (rules 12.3).
enum class OneOffKind : std::uint8_t {
    none,
    spend,   ///< a cost: of an effect spend, or a budget line the arrangement owns
    support, ///< of an effect fund, or such a line of support
};

/// By source of the shape; `arrangements` are those that count, by their rows. Only non-recurrent postings of
/// these sources are one-off.
ByIndex<Source, OneOffKind> oneOffKinds(const Shape& shape, std::span<const std::int32_t> arrangements);

} // namespace breakeven
