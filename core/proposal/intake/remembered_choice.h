#pragma once

#include "proposal/intake/intake_choice.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// A text by which a table with the same set of headings is known again, in whatever order they stand. Years
/// and months in them do not count: next year's file is the same.
std::string headingsKey(const SheetLayout& layout);

/// What was decided, its columns by their headings, as JSON; and back for a sheet that may have them in
/// another order. Fields whose columns are not there come from nowhere. Nothing where the text is not such a
/// choice.
std::string rememberedText(const SheetLayout& layout, const IntakeChoice& choice);
std::optional<IntakeChoice> recalledChoice(const SheetLayout& layout, std::string_view text);

} // namespace breakeven
