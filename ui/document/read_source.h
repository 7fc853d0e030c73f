#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <filesystem>

namespace breakeven::ui {

/// Reads a document or a package folder, whichever it is, without changing anything. With `validated`, a
/// document must also be without the errors a package must be without.
Result<Economy> readSource(const std::filesystem::path& source, bool validated = true);

} // namespace breakeven::ui
