#pragma once

#include "proposal/intake/intake_choice.h"

namespace breakeven {

/// Guesses how the figures of a table with categories or lines have their signs, from which of them are
/// negative.
void giveSigns(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout,
               IntakeChoice& choice);

} // namespace breakeven
