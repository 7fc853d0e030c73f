#pragma once

#include "exchange/descriptor.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace breakeven {

/// The largest descriptor that is read, in bytes.
inline constexpr std::size_t longestDescriptor = 10'000'000;

/// What a package that Breakeven wrote holds.
enum class PackageKind { economy, results };

/// A datapackage.json that Breakeven wrote: what it is of, and the files of tables it lists beside it,
/// "budgets.csv".
struct OwnDescriptor {
    PackageKind kind = PackageKind::economy;
    std::set<std::string> files;
};

/// Reads a descriptor; nothing if it is not one of Breakeven's.
std::optional<OwnDescriptor> ownDescriptor(std::string_view text);
std::optional<OwnDescriptor> ownDescriptorIn(const std::filesystem::path& file);

} // namespace breakeven
