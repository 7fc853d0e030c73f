#pragma once

#include <filesystem>
#include <string>

namespace breakeven::test {

/// docs/track-record.md: what Breakeven would have forecast of English NHS trusts, and what came. The same
/// bytes on every machine. Throws std::runtime_error where the accounts cannot be read or projected.
std::string trackRecord(const std::filesystem::path& sourceRoot);

} // namespace breakeven::test
