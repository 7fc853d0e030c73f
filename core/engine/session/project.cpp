#include "engine/session/project.h"

#include "engine/session/projecting.h"

namespace breakeven {

template Projection<Decimal> project(std::shared_ptr<const Shape>, std::span<const Decimal>,
                                     const Projection<Decimal>*, const Wanted&);
template Projection<double> project(std::shared_ptr<const Shape>, std::span<const double>,
                                    const Projection<double>*, const Wanted&);
template Projection<PennyDouble> project(std::shared_ptr<const Shape>, std::span<const PennyDouble>,
                                         const Projection<PennyDouble>*, const Wanted&);
template OwnFigures<Decimal> projectOwn(const Shape&, std::span<const Decimal>, const Clocks&,
                                        PostingBook<Decimal>*);
template OwnFigures<PennyDouble> projectOwn(const Shape&, std::span<const PennyDouble>, const Clocks&,
                                            PostingBook<PennyDouble>*);

} // namespace breakeven
