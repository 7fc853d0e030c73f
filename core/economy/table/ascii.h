#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// A letter of English in lower case; anything else as it is, whatever the locale.
constexpr char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lowered(std::string_view text) {
    std::string small(text);
    for (char& c : small) c = lowered(c);
    return small;
}

} // namespace breakeven
