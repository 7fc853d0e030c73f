#pragma once

#include "exchange/package.h"

#include <filesystem>
#include <string>

namespace breakeven::test {

/// The sample economy of resources/samples/<name>; throws if it cannot be read.
inline Economy sampleEconomy(const std::string& name) {
    return readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples" / name).value.value();
}

} // namespace breakeven::test
