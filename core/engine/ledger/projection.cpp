#include "engine/ledger/projection.h"

#include "engine/shape/shape.h"

namespace breakeven {

static_assert(words::name<Measure>(words::measures, {{Measure::capitalServiceCover, "capital_service_cover"},
                                                     {Measure::liquidityDays, "liquidity_days"},
                                                     {Measure::ieMargin, "ie_margin"},
                                                     {Measure::distanceFromPlan, "distance_from_plan"},
                                                     {Measure::agencyDistance, "agency_distance"},
                                                     {Measure::cosrr, "cosrr"},
                                                     {Measure::fsrr, "fsrr"},
                                                     {Measure::useOfResources, "use_of_resources"},
                                                     {Measure::breakEvenDuty, "break_even_duty"},
                                                     {Measure::failureRegime, "failure_regime"}}));

std::string_view name(Measure measure) { return words::measures[static_cast<std::size_t>(measure)]; }

template<class Number>
const std::string& Projection<Number>::source(const Posting<Number>& posting) const {
    return shape->sources[posting.source];
}
template struct Projection<Decimal>;
template struct Projection<double>;

} // namespace breakeven
