#pragma once

#include "economy/table/economy.h"
#include "exchange/result_table.h"

#include <span>
#include <string>

namespace breakeven {

inline constexpr const char* descriptorFile = "datapackage.json";

/// The names that tell a descriptor of Breakeven's from others.
inline constexpr const char* economyPackage = "breakeven-economy";
inline constexpr const char* resultPackage = "breakeven-results";

/// Whether an export writes the table: those with rows, and the required ones.
bool isWritten(const Table& table);

/// The datapackage.json of an economy (Frictionless Tabular Data Package): of each table written, its columns
/// with type, unit, bounds and description, its key, and the tables its cells refer to.
std::string packageDescriptor(const Economy& economy);

/// The datapackage.json of results, beside those that `present` lists, the descriptor there was (blank:
/// none).
std::string resultDescriptor(std::span<const ResultTable> tables, const std::string& present = {});

} // namespace breakeven
