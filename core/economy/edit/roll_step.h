#pragma once

#include "economy/table/problem.h"

namespace breakeven {

/// How the command is named that rolls a scenario forward: %1, to the base year %2 (rules 18.7). The journal
/// keeps both, by which what was rolled is found again.
inline constexpr const char* rollStep = translatable("Message", "Rolled %1 forward to %2");
/// As it was called before version 7 of documents.
inline constexpr const char* formerRollStep = translatable("Message", "Roll %1 forward to %2");

} // namespace breakeven
