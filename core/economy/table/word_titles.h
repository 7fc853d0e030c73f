#pragma once

#include <string_view>

namespace breakeven {

/// How people say a word of the tables or results: choices, categories, statement lines, measures, reserved
/// codes. English, marked for translation in the context "Word". A word that has no title is returned as it
/// is; it must then be a string literal.
const char* titleOf(std::string_view word);

} // namespace breakeven
