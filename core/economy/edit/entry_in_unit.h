#pragma once

#include "economy/table/value.h"
#include "economy/table/working_unit.h"
#include "money/format.h"

#include <string>
#include <string_view>

namespace breakeven {

/// What was typed into a cell, where people work in `unit`, as `canonical` takes it: sums worked out
/// (workedOut), amounts made pounds. A number is in `unit`; one with £ or with k, m or bn behind it is
/// pounds, whatever the unit: "16,442.5", "£16,442,500", "16,442.5k" and "£16.4425m" are the same in £000.
/// Counts and prices take k, m and bn too. Or why it cannot be said what was meant. The result still has to
/// be accepted by `canonical`.
CanonicalText typedInUnit(const Column& column, std::string_view typed, MoneyUnit unit);

/// What a cell holds, so that typing it means the same in every unit: "£16442500"; other texts as they are.
std::string exactEntry(const Column& column, std::string_view canonicalText);

/// What a cell holds as it is edited in a unit, nothing of it lost: "16,442.12345"; other texts as they are.
std::string editedText(const Column& column, std::string_view canonicalText, MoneyUnit unit);

/// What a cell holds as a spreadsheet takes it: "16442.12345"; other texts as they are.
std::string plainInUnit(const Column& column, std::string_view canonicalText, MoneyUnit unit);

} // namespace breakeven
