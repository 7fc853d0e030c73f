#pragma once

#include "economy/economy.h"
#include "exchange/result_table.h"

#include <span>
#include <string>

namespace breakeven {

inline constexpr const char* descriptorFile = "datapackage.json";

/// Whether an export writes the table: those with rows, and the required ones.
bool isWritten(const Table& table);

/// The datapackage.json of an economy (Frictionless Tabular Data Package): of each table written, its columns
/// with type, unit, bounds and description, its key, and the tables its cells refer to.
std::string packageDescriptor(const Economy& economy);

/// The datapackage.json of results.
std::string resultDescriptor(std::span<const ResultTable> tables);

} // namespace breakeven
