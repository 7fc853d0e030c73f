#pragma once

#include "economy/table/problem.h"

#include <filesystem>
#include <variant>

namespace breakeven {

/// Puts a finished file in place of another, with the owner, group, permissions and access list of that one.
/// A value with a warning, where its group could not be kept: nobody then has access who had none. Error,
/// with the file in place untouched, if it cannot be replaced.
Result<std::monostate> replaceFile(const std::filesystem::path& made, const std::filesystem::path& target);

} // namespace breakeven
