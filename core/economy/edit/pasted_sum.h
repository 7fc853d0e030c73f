#pragma once

#include "economy/table/schema.h"
#include "economy/table/value.h"

#include <string>
#include <string_view>

namespace breakeven {

/// What is done to a cell with what is pasted into it.
enum class PasteOperation { set, add, subtract, multiply, divide };

/// The sum that combines what a cell of numbers holds or counts as, canonical or a formula without "=", with
/// a number that is pasted: canonical where it is added or subtracted, as people write it, "1.02" or "102%",
/// where it multiplies or divides. To be entered as it is, "=54698000*1.02", so that it is worked out exactly
/// and can be read afterwards. Or why the two cannot be combined. A cell without a figure counts as nought.
/// Precondition: the operation is not `set`.
CanonicalText pastedSum(PasteOperation operation, std::string_view held, std::string_view pasted);

} // namespace breakeven
