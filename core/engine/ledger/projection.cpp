#include "engine/ledger/projection.h"

#include "engine/shape/shape.h"

#include <array>

namespace breakeven {

std::string_view name(Measure measure) {
    static constexpr std::array<std::string_view, measureCount> names{
        "capital_service_cover", "liquidity_days", "ie_margin", "distance_from_plan",
        "agency_distance",       "cosrr",          "fsrr",      "use_of_resources",
        "break_even_duty",       "failure_regime"};
    return names[static_cast<std::size_t>(measure)];
}

template<class Number>
const std::string& Projection<Number>::source(const Posting<Number>& posting) const {
    return shape->sources[posting.source];
}
template struct Projection<Decimal>;
template struct Projection<double>;

} // namespace breakeven
