#pragma once

#include "proposal/intake/intake_rows.h"

#include <vector>

namespace breakeven {

/// Drafts, one for each row of the table: those of the same keys added up where that is chosen, or refused;
/// months that were read each by itself added to what stood before them. What is refused is noted in the
/// plan.
std::vector<DraftRow> groupedDrafts(const Economy& economy, const SheetLayout& layout,
                                    const IntakeChoice& choice, std::vector<DraftRow> drafts,
                                    IntakePlan& plan);

} // namespace breakeven
