#pragma once

#include <filesystem>

namespace breakeven::ui {

/// Where the unsaved work on documents without a file is kept.
std::filesystem::path unsavedFolder();

} // namespace breakeven::ui
