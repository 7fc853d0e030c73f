#pragma once

#include <span>

namespace breakeven {

/// How commands were called before version 7 of documents, whose journals say so still: they go on being
/// translated.
std::span<const char* const> formerNames();

} // namespace breakeven
